package org.stanceledger.stance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.Mention;
import org.stanceledger.text.PartOfSpeech;

/** What an article says was done, and by whom: so that "the fencing" or "this step" can be laid at a bloc's door. */
final class ActLedger {

    /**
     * One act.
     *
     * @param concept its name in {@link ActConcepts}
     * @param agent id of the bloc that did it
     * @param token index of the word that tells of it
     */
    record Act(String concept, String agent, int token) {}

    private static final int REACH = 12;

    private final List<Act> acts = new ArrayList<>();

    /** Collects the acts of a text. */
    ActLedger(Words words, ActConcepts concepts) {
        for (int i = 0; i < words.size(); i++) {
            PartOfSpeech tag = words.tag(i);
            if (tag == PartOfSpeech.VERB) {
                verb(words, concepts, i);
            } else if (tag == PartOfSpeech.NOUN) {
                noun(words, concepts, i);
            }
        }
    }

    List<Act> acts() {
        return acts;
    }

    private void verb(Words words, ActConcepts concepts, int i) {
        List<String> found = concepts.ofVerb(words.lemma(i));
        if (found.isEmpty()) {
            return;
        }
        Mention agent = passive(words, i) ? after(words, i, "by") : before(words, i);
        add(found, agent, i);
    }

    /** A noun with its agent beside it: Russia's recognition, the Russian base, shelling by the separatists. */
    private void noun(Words words, ActConcepts concepts, int i) {
        List<String> found = concepts.ofNoun(words.lemma(i));
        if (found.isEmpty()) {
            return;
        }
        for (int j = i - 1; j >= 0 && j >= i - 4 && words.sentence(j) == words.sentence(i); j--) {
            Mention mention = words.mention(j);
            if (mention != null) {
                add(found, mention, i);
                return;
            }
            if (words.tag(j) != PartOfSpeech.ADJ
                    && words.tag(j) != PartOfSpeech.NOUN
                    && words.tag(j) != PartOfSpeech.PART
                    && !words.lower(j).equals("'s")
                    && words.tag(j) != PartOfSpeech.PROPN) {
                break;
            }
        }
        add(found, after(words, i, "by"), i);
    }

    private void add(List<String> found, @Nullable Mention agent, int token) {
        if (agent != null) {
            found.forEach(concept -> acts.add(new Act(concept, agent.bloc(), token)));
        }
    }

    private static boolean passive(Words words, int i) {
        if (!words.lower(i).endsWith("ed")
                && !words.lower(i).endsWith("n")
                && !words.lower(i).endsWith("t")) {
            return false;
        }
        for (int j = i - 1; j >= 0 && j >= i - 3; j--) {
            if (words.lemma(j).equals("be")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Mention before(Words words, int i) {
        for (int j = i - 1; j >= 0 && j >= i - REACH && words.sentence(j) == words.sentence(i); j--) {
            Mention mention = words.mention(j);
            if (mention != null) {
                return mention;
            }
        }
        return null;
    }

    private static @Nullable Mention after(Words words, int i, String preposition) {
        for (int j = i + 1; j < words.size() && j <= i + REACH && words.sentence(j) == words.sentence(i); j++) {
            if (words.lower(j).equals(preposition)) {
                for (int k = j + 1; k < words.size() && k <= j + 6; k++) {
                    Mention mention = words.mention(k);
                    if (mention != null) {
                        return mention;
                    }
                }
                return null;
            }
        }
        return null;
    }
}
