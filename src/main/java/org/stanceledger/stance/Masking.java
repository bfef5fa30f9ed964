package org.stanceledger.stance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stanceledger.learning.FeatureName;
import org.stanceledger.lexicon.Mention;
import org.stanceledger.stance.WordLists.Hit;
import org.stanceledger.text.Token;

/** Words with the names taken out: mentions become the label of their bloc, other names and numbers one symbol each. */
final class Masking {

    static final Symbol NAME = new Symbol(FeatureName.of("#name"));
    private static final Symbol NUMBER = new Symbol(FeatureName.of("#num"));
    private static final int STEM = 5;
    private static final Set<WordClass> UNSPECIFIC =
            EnumSet.of(WordClass.NEUTRAL_REPORT, WordClass.IRONY, WordClass.DOMESTIC, WordClass.REQUEST);

    private Masking() {}

    /**
     * One masked symbol.
     *
     * @param name the word or the label
     * @param stem the first letters of a word, which its derivations share; the label of a mention
     */
    record Symbol(FeatureName name, FeatureName stem) {
        Symbol(FeatureName label) {
            this(label, label);
        }

        static Symbol word(String text) {
            FeatureName name = FeatureName.of(text);
            return text.length() <= STEM || text.charAt(0) == '#'
                    ? new Symbol(name)
                    : new Symbol(name, FeatureName.of(text.substring(0, STEM)));
        }

        boolean isLabel() {
            String text = name.toString();
            return !text.isEmpty() && text.charAt(0) == '#';
        }
    }

    /** The symbol of a token that is no mention; null for marks. */
    static @Nullable Symbol symbol(Token token, String lower) {
        return switch (token.tag()) {
            case PUNCT, SYM -> lower.equals("?") || lower.equals("!") ? Symbol.word(lower) : null;
            case NUM -> NUMBER;
            case PROPN -> NAME;
            default -> token.lemma().isEmpty() ? null : Symbol.word(token.lemma());
        };
    }

    /**
     * Masks some tokens.
     *
     * @param tokens indices of the tokens
     * @param mask gives a bloc its label
     */
    static List<Symbol> mask(Words words, int[] tokens, Mask mask) {
        List<Symbol> symbols = new ArrayList<>(tokens.length);
        Symbol last = null;
        for (int i : tokens) {
            Mention mention = words.mention(i);
            Symbol symbol = null;
            if (mention == null) {
                symbol = words.symbol(i);
            } else if (words.endsMention(i)) {
                symbol = new Symbol(mask.of(mention.bloc()));
            }
            if (symbol != null && !(symbol.equals(NAME) && NAME.equals(last))) {
                symbols.add(symbol);
                last = symbol;
            }
        }
        return symbols;
    }

    /** The same tokens reduced to mentions, listed words and negations: what is done to whom, without the words. */
    static List<FeatureName> skeleton(Words words, int[] tokens, Mask mask) {
        List<FeatureName> skeleton = new ArrayList<>();
        for (int i : tokens) {
            Mention mention = words.mention(i);
            if (mention != null) {
                if (words.endsMention(i)) {
                    append(skeleton, mask.of(mention.bloc()));
                }
                continue;
            }
            for (Hit hit : words.hitsAt(i)) {
                if (!UNSPECIFIC.contains(hit.wordClass())) {
                    append(skeleton, hit.wordClass().feature());
                }
            }
        }
        return skeleton;
    }

    private static void append(List<FeatureName> skeleton, FeatureName part) {
        if (skeleton.isEmpty() || !skeleton.get(skeleton.size() - 1).toString().equals(part.toString())) {
            skeleton.add(part);
        }
    }
}
