package org.stanceledger.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.Mention;
import org.stanceledger.text.PartOfSpeech;

/** Reads who does what to whom from the order of words: a shallow parse, right often enough to learn from. */
final class ClauseFinder {

    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "never", "no", "without", "cannot", "nobody", "nothing", "neither", "nor");
    private static final Set<String> DUTY = Set.of("should", "must");
    private static final Set<String> MODALS =
            Set.of("would", "could", "can", "may", "might", "will", "shall", "ought", "need");
    private static final Set<String> LIGHT = Set.of("be", "have", "do");
    private static final Set<String> BREAKS = Set.of(";", ":", "that", "but", "which", "who", "because", "while", "if");
    private static final int BACK = 12;
    private static final int AUXILIARIES = 4;
    private static final int AHEAD = 10;

    private final Words words;
    private final int[] tokens;

    private ClauseFinder(Words words, int[] tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /** The clauses of some tokens, in text order. */
    static List<Clause> find(Words words, int[] tokens) {
        ClauseFinder finder = new ClauseFinder(words, tokens);
        List<Clause> found = new ArrayList<>();
        for (int k = 0; k < tokens.length; k++) {
            if (finder.isFullVerb(tokens[k]) && words.mention(tokens[k]) == null) {
                found.add(finder.clause(k));
            }
        }
        return found;
    }

    private Clause clause(int k) {
        int verb = tokens[k];
        boolean negated = false;
        boolean passive = false;
        String modality = "";
        Argument subject = Argument.NOTHING;
        boolean open = true;
        for (int j = k - 1; j >= Math.max(0, k - BACK) && sameSentence(j, verb) && open; j--) {
            int token = tokens[j];
            if (j >= k - AUXILIARIES) {
                String lower = words.lower(token);
                negated |= NEGATIONS.contains(lower);
                modality = DUTY.contains(lower) ? "must" : MODALS.contains(lower) ? "will" : modality;
                passive |= j >= k - 2 && words.lemma(token).equals("be") && isParticiple(words.lower(verb));
            }
            Argument named = argument(token);
            if (BREAKS.contains(words.lower(token)) || j < k - AUXILIARIES + 1 && isFullVerb(token)) {
                open = false;
            } else if (named != null) {
                subject = named;
                open = false;
            } else if (words.tag(token) == PartOfSpeech.NOUN) {
                subject = Argument.NOUN;
            }
        }
        Argument object = object(k);
        if (!passive) {
            return new Clause(verb, subject, object, negated, modality);
        }
        Argument agent = object.equals(Argument.NOUN) ? Argument.NOTHING : object;
        return new Clause(verb, agent, subject, negated, modality);
    }

    private Argument object(int k) {
        Argument object = Argument.NOTHING;
        for (int j = k + 1; j < Math.min(tokens.length, k + AHEAD + 1) && sameSentence(j, tokens[k]); j++) {
            int token = tokens[j];
            if (BREAKS.contains(words.lower(token))
                    || isFullVerb(token) && !words.lower(token).endsWith("ing")) {
                return object;
            }
            Argument named = argument(token);
            if (named != null) {
                return named;
            }
            if (words.tag(token) == PartOfSpeech.NOUN) {
                object = Argument.NOUN;
            }
        }
        return object;
    }

    private boolean sameSentence(int j, int token) {
        return words.sentence(tokens[j]) == words.sentence(token);
    }

    private boolean isFullVerb(int token) {
        return words.tag(token) == PartOfSpeech.VERB && !LIGHT.contains(words.lemma(token));
    }

    private static boolean isParticiple(String lower) {
        return lower.endsWith("ed") || lower.endsWith("n");
    }

    private @Nullable Argument argument(int token) {
        Mention mention = words.mention(token);
        if (mention != null) {
            return new Argument(mention.bloc(), "");
        }
        if (words.tag(token) != PartOfSpeech.PRON) {
            return null;
        }
        return switch (words.lower(token)) {
            case "we", "us", "our", "i", "me", "my" -> new Argument(null, Argument.SPEAKER);
            case "they", "them" -> new Argument(null, "they");
            case "you" -> new Argument(null, "you");
            case "it", "this", "that", "these", "those" -> new Argument(null, "it");
            case "he", "she", "him", "her" -> new Argument(null, "he");
            default -> null;
        };
    }
}
