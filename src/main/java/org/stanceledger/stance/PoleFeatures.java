package org.stanceledger.stance;

import java.util.List;
import org.stanceledger.learning.FeatureVector;
import org.stanceledger.lexicon.Mention;
import org.stanceledger.stance.ActLedger.Act;
import org.stanceledger.stance.Masking.Symbol;
import org.stanceledger.stance.WordLists.Hit;

/** What speaks for one pole: names are masked into that pole's side, the other side and outsiders. */
final class PoleFeatures {

    private final ActConcepts concepts;

    PoleFeatures(ActConcepts concepts) {
        this.concepts = concepts;
    }

    /** The features that speak for a pole and not equally for the other. */
    FeatureVector contrast(ArticleView article, StatementView statement, String pole) {
        return FeatureVector.difference(
                of(article, statement, pole), of(article, statement, article.sides.opposite(pole)));
    }

    private FeatureVector of(ArticleView article, StatementView statement, String pole) {
        FeatureVector out = new FeatureVector();
        Words words = article.words;
        String speaker = side(article, statement.bloc, pole);
        String holder = article.sides.blocs().stream()
                .filter(bloc -> pole.equals(bloc.pole()))
                .map(bloc -> article.sides.role(bloc.id()))
                .filter(role -> role.equals("parent"))
                .findFirst()
                .orElse("breakaway");
        out.add("speaker=" + speaker);
        out.add("speaker=" + speaker + "|" + holder + "|" + article.sides.role(statement.bloc));
        List<Symbol> symbols = Masking.mask(words, statement.content, bloc -> "#" + side(article, bloc, pole));
        String previous = "^";
        for (Symbol symbol : symbols) {
            out.add(speaker + "|w=" + symbol.text());
            out.add(holder + "|w=" + symbol.text());
            out.add(speaker + "|b=" + previous + "_" + symbol.text());
            out.add("w=" + symbol.text());
            out.add("b=" + previous + "_" + symbol.text());
            previous = symbol.text();
        }
        for (Symbol symbol : symbols) {
            out.add(speaker + "|s=" + Masking.stem(symbol.text()));
            out.add(holder + "|s=" + Masking.stem(symbol.text()));
        }
        List<String> skeleton = Masking.skeleton(words, statement.content, bloc -> "#" + side(article, bloc, pole));
        for (int i = 0; i < skeleton.size(); i++) {
            String next = i + 1 < skeleton.size() ? skeleton.get(i + 1) : "$";
            out.add("k2=" + (i == 0 ? "^_" : "") + skeleton.get(i) + "_" + next);
            out.add(speaker + "|k2=" + (i == 0 ? "^_" : "") + skeleton.get(i) + "_" + next);
            if (i + 2 < skeleton.size()) {
                out.add("k3=" + skeleton.get(i) + "_" + next + "_" + skeleton.get(i + 2));
            }
        }
        for (int i : statement.content) {
            String term = words.termAt(i);
            if (term != null && !term.equals("neutral")) {
                out.add("term=" + term.equals(pole));
                out.add(speaker + "|term=" + term.equals(pole));
            }
        }
        for (int i : statement.cue) {
            out.add(speaker + "|cuew=" + words.lemma(i));
            if (!symbols.isEmpty()) {
                out.add("cue1=" + words.lemma(i) + "|" + symbols.get(0).text());
                out.add("cue1=" + words.lemma(i) + "|" + symbols.get(0).text() + "|" + speaker);
                for (Hit hit : words.hitsAt(i)) {
                    out.add("cuec1=" + hit.wordClass().label() + "|"
                            + symbols.get(0).text());
                }
            }
            for (Hit hit : words.hitsAt(i)) {
                for (Symbol symbol : symbols) {
                    if (symbol.text().startsWith("#s")) {
                        out.add("cuec=" + hit.wordClass().label() + "|" + symbol.text());
                    }
                }
            }
        }
        for (int i : statement.content) {
            for (Hit hit : words.hitsAt(i)) {
                out.add(speaker + "|has=" + hit.wordClass().label());
                for (int j : statement.content) {
                    Mention mention = words.mention(j);
                    if (mention != null && Math.abs(i - j) <= 6) {
                        out.add("near=" + hit.wordClass().label() + (i < j ? "<" : ">")
                                + side(article, mention.bloc(), pole));
                    }
                }
            }
            for (String concept : concepts.ofNoun(words.lemma(i))) {
                for (Act act : article.ledger.acts()) {
                    if (act.concept().equals(concept)) {
                        out.add("act=" + concept + "|" + side(article, act.agent(), pole));
                        out.add("act|" + side(article, act.agent(), pole) + "|" + speaker);
                    }
                }
            }
        }
        for (int i = 0; i < article.title.size(); i++) {
            Mention mention = article.title.mention(i);
            if (mention != null) {
                out.add("title=" + side(article, mention.bloc(), pole) + "|" + speaker);
            }
        }
        SceneFeatures.add(out, speaker + "|", article, statement, bloc -> "#" + side(article, bloc, pole));
        return out;
    }

    /** The side of a bloc seen from a pole. */
    private static String side(ArticleView article, String bloc, String pole) {
        String own = article.sides.pole(bloc);
        return own == null ? "out" : own.equals(pole) ? "side" : "sopp";
    }
}
