package org.stanceledger.stance;

import java.util.List;
import org.stanceledger.learning.FeatureName;
import org.stanceledger.stance.Masking.Symbol;
import org.stanceledger.text.PartOfSpeech;

/** The words of a statement seen from one target: masked words, their order, what stands beside the target. */
final class TargetWordFeatures {

    private static final FeatureName WORD = FeatureName.of("w=");
    private static final FeatureName PAIR = FeatureName.of("b=");
    private static final FeatureName STEM = FeatureName.of("s=");
    private static final FeatureName JOINT = FeatureName.of("_");
    private static final FeatureName BEGIN = FeatureName.of("^");
    private static final FeatureName END = FeatureName.of("$");
    private static final FeatureName TWO_PARTS = FeatureName.of("k2=");
    private static final FeatureName TWO_FIRST_PARTS = FeatureName.of("k2=^_");
    private static final FeatureName THREE_PARTS = FeatureName.of("k3=");
    private static final FeatureName SOURCE = FeatureName.of("src=");
    private static final FeatureName LEFT = FeatureName.of("left=");
    private static final FeatureName RIGHT = FeatureName.of("right=");
    private static final FeatureName NEXT_LEFT = FeatureName.of("left1=");
    private static final FeatureName NEXT_RIGHT = FeatureName.of("right1=");
    private static final int WINDOW = 4;

    private final TargetView view;

    TargetWordFeatures(TargetView view) {
        this.view = view;
    }

    void collect() {
        List<Symbol> symbols = Masking.mask(view.words, view.statement.content, view.mask);
        content(symbols);
        windows(symbols);
        more(symbols);
    }

    private void content(List<Symbol> symbols) {
        FeatureName previous = BEGIN;
        boolean other = false;
        for (Symbol symbol : symbols) {
            view.keyed(WORD.with(symbol.name()));
            FeatureName pair = PAIR.with(previous).with(JOINT).with(symbol.name());
            view.add(view.relationKey, pair);
            if (view.named) {
                view.add(pair);
            }
            previous = symbol.name();
            String text = previous.toString();
            other |= text.startsWith("#enemy") || text.startsWith("#out-enemy");
        }
        view.add(view.relationKey, PAIR.with(previous).with(JOINT).with(END));
        view.keyed("length=" + Math.min(6, symbols.size() / 5));
        view.keyed("otherNamed=" + other);
    }

    private void more(List<Symbol> symbols) {
        for (Symbol symbol : symbols) {
            FeatureName stem = STEM.with(symbol.stem());
            view.add(view.relationKey, stem);
            view.add(view.namedKey, stem);
        }
        List<FeatureName> skeleton = Masking.skeleton(view.words, view.statement.content, view.mask);
        for (int i = 0; i < skeleton.size(); i++) {
            FeatureName next = i + 1 < skeleton.size() ? skeleton.get(i + 1) : END;
            FeatureName both = skeleton.get(i).with(JOINT).with(next);
            view.keyed((i == 0 ? TWO_FIRST_PARTS : TWO_PARTS).with(both));
            if (i + 2 < skeleton.size()) {
                view.keyed(THREE_PARTS.with(both).with(JOINT).with(skeleton.get(i + 2)));
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
                view.keyed(SOURCE.with(view.words.lemmaName(i)));
            }
        }
    }

    private void windows(List<Symbol> symbols) {
        for (int i = 0; i < symbols.size(); i++) {
            if (!symbols.get(i).name().toString().equals("#target")) {
                continue;
            }
            for (int d = -WINDOW; d <= WINDOW; d++) {
                if (d != 0 && i + d >= 0 && i + d < symbols.size()) {
                    FeatureName word = symbols.get(i + d).name();
                    view.keyed((d < 0 ? LEFT : RIGHT).with(word));
                    if (Math.abs(d) == 1) {
                        view.keyed((d < 0 ? NEXT_LEFT : NEXT_RIGHT).with(word));
                    }
                }
            }
            view.keyed("at=" + (i == 0 ? "first" : i < symbols.size() / 2 ? "early" : "late"));
        }
    }
}
