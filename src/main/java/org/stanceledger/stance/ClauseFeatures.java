package org.stanceledger.stance;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.stanceledger.learning.FeatureVector;
import org.stanceledger.lexicon.Mention;
import org.stanceledger.stance.WordLists.Hit;
import org.stanceledger.text.PartOfSpeech;

/** Who does what to whom, and whose what it is, in a statement's content. */
final class ClauseFeatures {

    private static final int NEAR = 4;

    private ClauseFeatures() {}

    /**
     * Adds the features.
     *
     * @param prefix what their names begin with
     * @param mask gives a bloc id its label
     */
    static void add(
            FeatureVector out, String prefix, Words words, StatementView statement, UnaryOperator<String> mask) {
        for (Clause clause : statement.clauses) {
            clause(out, prefix, words, clause, mask);
        }
        int[] content = statement.content;
        for (int k = 0; k < content.length; k++) {
            Mention mention = words.mention(content[k]);
            if (mention != null && words.endsMention(content[k])) {
                String label = mask.apply(mention.bloc());
                nounAfter(out, prefix, words, content, k, label);
                nounBefore(out, prefix, words, content, k, label);
            }
        }
    }

    private static void clause(
            FeatureVector out, String prefix, Words words, Clause clause, UnaryOperator<String> mask) {
        String subject = clause.subject().label(mask);
        String object = clause.object().label(mask);
        String not = clause.negated() ? "not-" : "";
        String verb = words.lemma(clause.verb());
        boolean doer = clause.subject().known();
        boolean done = clause.object().known();
        if (doer) {
            out.add(prefix + "sv=" + subject + ">" + not + verb);
            out.add(prefix + "svm=" + subject + ">" + not + clause.modality());
        }
        if (done) {
            out.add(prefix + "vo=" + not + verb + ">" + object);
        }
        if (doer || done) {
            out.add(prefix + "so=" + subject + ">" + object + not + clause.modality());
        }
        for (WordClass wordClass : classes(words, clause.verb())) {
            String label = not + wordClass.label();
            out.add(prefix + "svo=" + subject + ">" + label + ">" + object);
            if (doer) {
                out.add(prefix + "sc=" + subject + ">" + label);
            }
            if (done) {
                out.add(prefix + "co=" + label + ">" + object);
            }
        }
    }

    private static Set<WordClass> classes(Words words, int token) {
        Set<WordClass> classes = EnumSet.noneOf(WordClass.class);
        for (Hit hit : words.hitsAt(token)) {
            classes.add(hit.wordClass());
        }
        return classes;
    }

    /** The noun that a mention owns or describes: Russia's recognition, the Russian base. */
    private static void nounAfter(FeatureVector out, String prefix, Words words, int[] content, int k, String label) {
        for (int j = k + 1; j < content.length && j <= k + NEAR; j++) {
            int token = content[j];
            if (words.mention(token) != null || words.tag(token) == PartOfSpeech.VERB) {
                return;
            }
            if (words.tag(token) == PartOfSpeech.NOUN) {
                out.add(prefix + "own=" + label + "'" + words.lemma(token));
                for (Hit hit : words.hitsAt(token)) {
                    out.add(prefix + "ownc=" + label + "'" + hit.wordClass().label());
                }
                return;
            }
        }
    }

    /** The noun before a mention: the aggression of Russia. */
    private static void nounBefore(FeatureVector out, String prefix, Words words, int[] content, int k, String label) {
        for (int j = k - 1; j >= 0 && j >= k - NEAR; j--) {
            int token = content[j];
            if (words.tag(token) == PartOfSpeech.VERB) {
                return;
            }
            if (words.tag(token) == PartOfSpeech.NOUN && words.mention(token) == null) {
                out.add(prefix + "of=" + words.lemma(token) + ">" + label);
                for (Hit hit : words.hitsAt(token)) {
                    out.add(prefix + "ofc=" + hit.wordClass().label() + ">" + label);
                }
                return;
            }
        }
    }
}
