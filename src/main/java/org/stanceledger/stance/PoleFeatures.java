package org.stanceledger.stance;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.stanceledger.learning.FeatureName;
import org.stanceledger.learning.FeatureVector;
import org.stanceledger.lexicon.Mention;
import org.stanceledger.stance.ActLedger.Act;
import org.stanceledger.stance.Masking.Symbol;
import org.stanceledger.stance.WordLists.Hit;

/** What speaks for one pole: names are masked into that pole's side, the other side and outsiders. */
final class PoleFeatures {

    private static final FeatureName WORD = FeatureName.of("w=");
    private static final FeatureName PAIR = FeatureName.of("b=");
    private static final FeatureName STEM = FeatureName.of("s=");
    private static final FeatureName JOINT = FeatureName.of("_");
    private static final FeatureName BAR = FeatureName.of("|");
    private static final FeatureName BEGIN = FeatureName.of("^");
    private static final FeatureName END = FeatureName.of("$");
    private static final FeatureName TWO_PARTS = FeatureName.of("k2=");
    private static final FeatureName TWO_FIRST_PARTS = FeatureName.of("k2=^_");
    private static final FeatureName THREE_PARTS = FeatureName.of("k3=");
    private static final FeatureName HAS = FeatureName.of("has=");
    private static final FeatureName NEAR = FeatureName.of("near=");
    private static final FeatureName CUE_WORD = FeatureName.of("cuew=");
    private static final FeatureName CUE_CLASS = FeatureName.of("cuec=");
    private static final FeatureName CUE_FIRST = FeatureName.of("cue1=");
    private static final FeatureName CUE_CLASS_FIRST = FeatureName.of("cuec1=");
    private static final int REACH = 6;

    private final Map<String, SceneFeatures> scenes = new ConcurrentHashMap<>();
    private final ActConcepts concepts;

    PoleFeatures(ActConcepts concepts) {
        this.concepts = concepts;
    }

    /** The features that speak for a pole and not equally for the other. */
    FeatureVector contrast(ArticleView article, StatementView statement, String pole) {
        return FeatureVector.difference(
                of(article, statement, pole), of(article, statement, article.sides.opposite(pole)));
    }

    FeatureVector of(ArticleView article, StatementView statement, String pole) {
        FeatureVector out = new FeatureVector();
        Words words = article.words;
        Mask mask = article.masks.ofPole(pole);
        String side = Masks.side(article.sides, statement.bloc, pole);
        String holder = holder(article, pole);
        out.add("speaker=" + side);
        out.add("speaker=" + side + "|" + holder + "|" + article.sides.role(statement.bloc));
        FeatureName speaker = FeatureName.of(side + "|");
        KeyedFeatures keyed = new KeyedFeatures(out, List.of(speaker, FeatureName.of(holder + "|")));
        List<Symbol> symbols = Masking.mask(words, statement.content, mask);
        FeatureName previous = BEGIN;
        for (Symbol symbol : symbols) {
            FeatureName word = WORD.with(symbol.name());
            FeatureName pair = PAIR.with(previous).with(JOINT).with(symbol.name());
            keyed.add(word);
            keyed.add(STEM.with(symbol.stem()));
            out.add(speaker, pair, 1);
            out.add(word);
            out.add(pair);
            previous = symbol.name();
        }
        skeleton(out, speaker, Masking.skeleton(words, statement.content, mask));
        for (int i : statement.content) {
            String term = words.termAt(i);
            if (term != null && !term.equals("neutral")) {
                out.add("term=" + term.equals(pole));
                out.add(speaker, FeatureName.of("term=" + term.equals(pole)), 1);
            }
        }
        cue(out, FeatureName.of(side), words, statement, symbols);
        for (int i : statement.content) {
            judgements(out, speaker, words, statement, i, article, pole);
            for (String concept : concepts.ofNoun(words.lemma(i))) {
                for (Act act : article.ledger.acts()) {
                    if (act.concept().equals(concept)) {
                        String agent = Masks.side(article.sides, act.agent(), pole);
                        out.add("act=" + concept + "|" + agent);
                        out.add("act|" + agent + "|" + side);
                    }
                }
            }
        }
        for (int i = 0; i < article.title.size(); i++) {
            Mention mention = article.title.mention(i);
            if (mention != null) {
                out.add("title=" + Masks.side(article.sides, mention.bloc(), pole) + "|" + side);
            }
        }
        scenes.computeIfAbsent(side, unseen -> new SceneFeatures(List.of(side + "|")))
                .add(out, article, statement, mask);
        return out;
    }

    /** The part of the pole's first bloc. */
    private static String holder(ArticleView article, String pole) {
        return article.sides.blocs().stream()
                .filter(bloc -> pole.equals(bloc.pole()))
                .map(bloc -> article.sides.role(bloc.id()))
                .filter(role -> role.equals("parent"))
                .findFirst()
                .orElse("breakaway");
    }

    private static void skeleton(FeatureVector out, FeatureName speaker, List<FeatureName> skeleton) {
        for (int i = 0; i < skeleton.size(); i++) {
            FeatureName next = i + 1 < skeleton.size() ? skeleton.get(i + 1) : END;
            FeatureName both = skeleton.get(i).with(JOINT).with(next);
            FeatureName two = (i == 0 ? TWO_FIRST_PARTS : TWO_PARTS).with(both);
            out.add(two);
            out.add(speaker, two, 1);
            if (i + 2 < skeleton.size()) {
                out.add(THREE_PARTS, both.with(JOINT).with(skeleton.get(i + 2)), 1);
            }
        }
    }

    private static void cue(
            FeatureVector out, FeatureName side, Words words, StatementView statement, List<Symbol> symbols) {
        for (int i : statement.cue) {
            out.add(side.with(BAR), CUE_WORD.with(words.lemmaName(i)), 1);
            if (!symbols.isEmpty()) {
                FeatureName first = BAR.with(symbols.get(0).name());
                FeatureName cue = CUE_FIRST.with(words.lemmaName(i)).with(first);
                out.add(cue);
                out.add(cue.with(BAR), side, 1);
                for (Hit hit : words.hitsAt(i)) {
                    out.add(CUE_CLASS_FIRST, hit.wordClass().feature().with(first), 1);
                }
            }
            for (Hit hit : words.hitsAt(i)) {
                FeatureName cue = CUE_CLASS.with(hit.wordClass().feature()).with(BAR);
                for (Symbol symbol : symbols) {
                    if (symbol.name().toString().startsWith("#s")) {
                        out.add(cue, symbol.name(), 1);
                    }
                }
            }
        }
    }

    /** The listed words at a token, and whose names stand near them. */
    private static void judgements(
            FeatureVector out,
            FeatureName speaker,
            Words words,
            StatementView statement,
            int i,
            ArticleView article,
            String pole) {
        for (Hit hit : words.hitsAt(i)) {
            out.add(speaker, HAS.with(hit.wordClass().feature()), 1);
            for (int j : statement.content) {
                Mention mention = words.mention(j);
                if (mention != null && Math.abs(i - j) <= REACH) {
                    out.add(
                            NEAR.with(hit.wordClass().feature()),
                            FeatureName.of((i < j ? "<" : ">") + Masks.side(article.sides, mention.bloc(), pole)),
                            1);
                }
            }
        }
    }
}
