package org.stanceledger.stance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.stanceledger.lexicon.Mention;
import org.stanceledger.stance.WordLists.Hit;
import org.stanceledger.text.PartOfSpeech;

/** Words with the names taken out: mentions become the label of their bloc, other names and numbers one symbol each. */
final class Masking {

    static final String NAME = "#name";
    private static final String NUMBER = "#num";
    private static final int STEM = 5;
    private static final Set<WordClass> UNSPECIFIC =
            EnumSet.of(WordClass.NEUTRAL_REPORT, WordClass.IRONY, WordClass.DOMESTIC, WordClass.REQUEST);

    private Masking() {}

    /** One masked symbol with the token it stands for. */
    record Symbol(String text, int token) {}

    /**
     * Masks some tokens.
     *
     * @param tokens indices of the tokens
     * @param label gives a bloc id its label
     */
    static List<Symbol> mask(Words words, int[] tokens, UnaryOperator<String> label) {
        List<Symbol> symbols = new ArrayList<>();
        for (int i : tokens) {
            Mention mention = words.mention(i);
            if (mention != null) {
                if (words.endsMention(i)) {
                    symbols.add(new Symbol(label.apply(mention.bloc()), i));
                }
                continue;
            }
            String text = symbol(words, i);
            boolean repeated = text.equals(NAME)
                    && !symbols.isEmpty()
                    && symbols.get(symbols.size() - 1).text().equals(NAME);
            if (!text.isEmpty() && !repeated) {
                symbols.add(new Symbol(text, i));
            }
        }
        return symbols;
    }

    private static String symbol(Words words, int i) {
        PartOfSpeech tag = words.tag(i);
        if (tag == PartOfSpeech.PUNCT || tag == PartOfSpeech.SYM) {
            String form = words.lower(i);
            return form.equals("?") || form.equals("!") ? form : "";
        }
        if (tag == PartOfSpeech.NUM) {
            return NUMBER;
        }
        if (tag == PartOfSpeech.PROPN) {
            return NAME;
        }
        return words.lemma(i);
    }

    /** The same tokens reduced to mentions, listed words and negations: what is done to whom, without the words. */
    static List<String> skeleton(Words words, int[] tokens, UnaryOperator<String> label) {
        List<String> skeleton = new ArrayList<>();
        for (int i : tokens) {
            Mention mention = words.mention(i);
            if (mention != null) {
                if (words.endsMention(i)) {
                    append(skeleton, label.apply(mention.bloc()));
                }
                continue;
            }
            for (Hit hit : words.hitsAt(i)) {
                if (!UNSPECIFIC.contains(hit.wordClass())) {
                    append(skeleton, hit.wordClass().label());
                }
            }
        }
        return skeleton;
    }

    private static void append(List<String> skeleton, String part) {
        if (skeleton.isEmpty() || !skeleton.get(skeleton.size() - 1).equals(part)) {
            skeleton.add(part);
        }
    }

    /** The first letters of a word, which its derivations share. */
    static String stem(String symbol) {
        return symbol.length() > STEM && symbol.charAt(0) != '#' ? symbol.substring(0, STEM) : symbol;
    }
}
