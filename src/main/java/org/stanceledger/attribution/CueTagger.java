package org.stanceledger.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stanceledger.learning.Lattice;
import org.stanceledger.learning.SequenceExample;
import org.stanceledger.learning.SequenceModel;

/**
 * Finds the cues of a text.
 *
 * @param model the trained tagger
 */
record CueTagger(SequenceModel model) {
    /**
     * The cues in text order.
     *
     * @param threshold the least probability of being a cue of any kind
     */
    List<Cue> find(TokenTable table, Convention convention, double threshold) {
        List<Cue> cues = new ArrayList<>();
        CueFeatures features = new CueFeatures(table, convention);
        for (int p = 0; p < table.text.paragraphs().size(); p++) {
            int begin = table.firstToken(p);
            int end = table.endToken(p);
            SequenceExample example =
                    new SequenceExample(features.extract(begin, end), allowed(table, begin, end), new byte[0]);
            Lattice lattice = model.lattice(example);
            read(lattice.marginals(), begin, threshold, cues);
        }
        return cues;
    }

    /** Which labels each token may have. */
    static int[] allowed(TokenTable table, int begin, int end) {
        int[] allowed = new int[end - begin];
        Arrays.fill(allowed, 1 << TokenLabels.CUE_NONE | 1 << TokenLabels.CUE_BEGIN | 1 << TokenLabels.CUE_INSIDE);
        for (int i = begin; i < end; i++) {
            if (table.quoted[i] == TokenTable.OPENING && (i == begin || table.quotation[i - 1] != table.quotation[i])) {
                allowed[i - begin] |= 1 << TokenLabels.CUE_QUOTATION;
            }
            if (table.tag[i] == TagCode.COLON) {
                allowed[i - begin] |= 1 << TokenLabels.CUE_LABEL;
            }
        }
        return allowed;
    }

    private static void read(double[][] p, int begin, double threshold, List<Cue> cues) {
        for (int i = 0; i < p.length; i++) {
            double first = p[i][TokenLabels.CUE_BEGIN];
            double quotation = p[i][TokenLabels.CUE_QUOTATION];
            double label = p[i][TokenLabels.CUE_LABEL];
            if (first >= threshold && first >= quotation && first >= label) {
                int end = i + 1;
                while (end < p.length && p[end][TokenLabels.CUE_INSIDE] > 0.5 * Math.max(first, 0.6)) {
                    end++;
                }
                cues.add(new Cue(begin + i, begin + end, Cue.Type.WORDS, first));
            } else if (quotation >= threshold) {
                cues.add(new Cue(begin + i, begin + i + 1, Cue.Type.QUOTATION, quotation));
            } else if (label >= threshold) {
                cues.add(new Cue(begin + i, begin + i + 1, Cue.Type.LABEL, label));
            }
        }
    }
}
