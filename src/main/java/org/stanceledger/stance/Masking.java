package org.stanceledger.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.stanceledger.lexicon.Mention;
import org.stanceledger.text.PartOfSpeech;

/** Words with the names taken out: mentions become the label of their bloc, other names and numbers one symbol each. */
final class Masking {

    static final String NAME = "#name";
    private static final String NUMBER = "#num";

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
}
