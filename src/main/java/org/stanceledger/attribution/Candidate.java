package org.stanceledger.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to read the source and content of a cue, in token indices.
 *
 * @param cue the cue
 * @param source first token of the source and index after its last one; null if none
 * @param content the same for each stretch of content, in text order
 * @param score the span tagger's logarithmic score
 */
record Candidate(Cue cue, @Nullable Window source, List<Window> content, double score) {
    /** Reads a labelling; null where it has no content or two sources. */
    static @Nullable Candidate read(TokenTable table, Cue cue, Window window, byte[] labels, double score) {
        List<Window> sources = runs(labels, TokenLabels.SOURCE, window.begin());
        List<Window> content = new ArrayList<>();
        for (Window run : runs(labels, TokenLabels.CONTENT, window.begin())) {
            Window trimmed = Trim.trim(table, run);
            if (trimmed.length() > 0) {
                content.add(trimmed);
            }
        }
        if (content.isEmpty() || sources.size() > 1) {
            return null;
        }
        return new Candidate(
                cue, sources.isEmpty() ? null : Trim.source(table, sources.get(0)), List.copyOf(content), score);
    }

    private static List<Window> runs(byte[] labels, int label, int offset) {
        List<Window> runs = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == label) {
                int begin = i;
                while (i + 1 < labels.length && labels[i + 1] == label) {
                    i++;
                }
                runs.add(new Window(offset + begin, offset + i + 1));
            }
        }
        return runs;
    }

    boolean sameSpans(Candidate other) {
        return java.util.Objects.equals(source, other.source) && content.equals(other.content);
    }
}
