package org.stanceledger.stance;

import java.util.List;
import org.stanceledger.stance.Masking.Symbol;
import org.stanceledger.text.PartOfSpeech;

/** The words of a statement seen from one target: masked words, their order, what stands beside the target. */
final class TargetWordFeatures {

    private final TargetView view;

    TargetWordFeatures(TargetView view) {
        this.view = view;
    }

    void collect() {
        List<Symbol> symbols = Masking.mask(view.words, view.statement.content, view::mask);
        content(symbols);
        windows(symbols);
        more(symbols);
    }

    private void content(List<Symbol> symbols) {
        String previous = "^";
        boolean other = false;
        for (Symbol symbol : symbols) {
            String text = symbol.text();
            view.keyed("w=" + text);
            view.add(view.relation + "|b=" + previous + "_" + text);
            if (view.named) {
                view.add("b=" + previous + "_" + text);
            }
            previous = text;
            other |= text.startsWith("#enemy") || text.startsWith("#out-enemy");
        }
        view.add(view.relation + "|b=" + previous + "_$");
        view.keyed("length=" + Math.min(6, symbols.size() / 5));
        view.keyed("otherNamed=" + other);
    }

    private void more(List<Symbol> symbols) {
        for (Symbol symbol : symbols) {
            view.add(view.relation + "|s=" + Masking.stem(symbol.text()));
            view.add(view.key + "|s=" + Masking.stem(symbol.text()));
        }
        List<String> skeleton = Masking.skeleton(view.words, view.statement.content, view::mask);
        for (int i = 0; i < skeleton.size(); i++) {
            String here = skeleton.get(i);
            String next = i + 1 < skeleton.size() ? skeleton.get(i + 1) : "$";
            view.keyed("k2=" + (i == 0 ? "^_" : "") + here + "_" + next);
            if (i + 2 < skeleton.size()) {
                view.keyed("k3=" + here + "_" + next + "_" + skeleton.get(i + 2));
            }
        }
        String pole = view.article.sides.pole(view.target);
        for (int i : view.statement.content) {
            String term = view.words.termAt(i);
            if (term != null && !term.equals("neutral")) {
                view.keyed("term=" + (pole == null ? "x" : pole.equals(term)));
            }
        }
        for (int i : view.statement.source) {
            if (view.words.mention(i) == null && view.words.isWord(i) && view.words.tag(i) != PartOfSpeech.PROPN) {
                view.keyed("src=" + view.words.lemma(i));
            }
        }
    }

    private void windows(List<Symbol> symbols) {
        for (int i = 0; i < symbols.size(); i++) {
            if (!symbols.get(i).text().equals("#target")) {
                continue;
            }
            for (int d = -4; d <= 4; d++) {
                if (d != 0 && i + d >= 0 && i + d < symbols.size()) {
                    String word = symbols.get(i + d).text();
                    view.keyed((d < 0 ? "left=" : "right=") + word);
                    if (Math.abs(d) == 1) {
                        view.keyed((d < 0 ? "left1=" : "right1=") + word);
                    }
                }
            }
            view.keyed("at=" + (i == 0 ? "first" : i < symbols.size() / 2 ? "early" : "late"));
        }
    }
}
