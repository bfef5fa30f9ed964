package org.stanceledger.stance;

import java.util.Set;
import org.stanceledger.text.PartOfSpeech;

/**
 * A verb with its auxiliaries.
 *
 * @param verb index of the full verb, or of the last auxiliary where there is none
 * @param passive whether it is done to the subject
 * @param negated whether it is said not to be so
 * @param modality {@code must}, {@code will} or empty
 * @param copula whether it is a form of to be, with what follows said of the subject
 */
record VerbGroup(int verb, boolean passive, boolean negated, String modality, boolean copula) {

    private static final Set<String> MAY = Set.of("would", "could", "can", "may", "might", "will", "shall");
    private static final Set<String> MUST = Set.of("should", "must", "ought");

    /** Whether a token may begin a group. */
    static boolean isVerbal(Words words, int token) {
        return words.tag(token) == PartOfSpeech.AUX || words.tag(token) == PartOfSpeech.VERB;
    }

    /** The group that begins at a token. */
    static VerbGroup at(JudgedSentence sentence, int begin) {
        Words words = sentence.words;
        boolean negated = false;
        boolean being = false;
        String modality = "";
        int last = begin;
        for (int i = begin; i < words.size() && belongs(sentence, i); last = i, i++) {
            String lower = words.lower(i);
            String lemma = words.lemma(i);
            negated |= sentence.isNegation(i);
            modality = MAY.contains(lower) ? "will" : MUST.contains(lower) ? "must" : modality;
            if (words.tag(i) == PartOfSpeech.VERB && !lemma.equals("be") && !lemma.equals("have")) {
                boolean participle = !lower.endsWith("ing") && !lower.equals(lemma) && !lower.equals(lemma + "s");
                return new VerbGroup(i, being && participle, negated, modality, false);
            }
            being |= lemma.equals("be") || lemma.equals("get");
        }
        return new VerbGroup(last, false, negated, modality, being);
    }

    private static boolean belongs(JudgedSentence sentence, int token) {
        PartOfSpeech tag = sentence.words.tag(token);
        return isVerbal(sentence.words, token)
                || tag == PartOfSpeech.ADV
                || tag == PartOfSpeech.PART
                || sentence.isNegation(token);
    }
}
