package org.stanceledger.stance;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.stanceledger.learning.FeatureName;
import org.stanceledger.learning.FeatureVector;
import org.stanceledger.lexicon.Mention;
import org.stanceledger.stance.Masking.Symbol;
import org.stanceledger.stance.WordLists.Hit;
import org.stanceledger.text.PartOfSpeech;

/** What is seen of a statement when asked whether it takes a side at all. */
final class EngagementFeatures {

    /** The value of features that are many and say little each, so that they are trusted less. */
    private static final double FAINT = 0.4;

    private static final FeatureName NOTHING = FeatureName.of("");
    private static final FeatureName WORD = FeatureName.of("w=");
    private static final FeatureName PAIR = FeatureName.of("b=");
    private static final FeatureName STEM = FeatureName.of("s=");
    private static final FeatureName JOINT = FeatureName.of("_");
    private static final FeatureName BEGIN = FeatureName.of("^");
    private static final FeatureName END = FeatureName.of("$");
    private static final FeatureName TWO_PARTS = FeatureName.of("k2=");
    private static final FeatureName TWO_FIRST_PARTS = FeatureName.of("k2=^_");
    private static final FeatureName THREE_PARTS = FeatureName.of("k3=");
    private static final FeatureName HAS = FeatureName.of("has=");
    private static final FeatureName SOURCE = FeatureName.of("src=");
    private static final FeatureName BEFORE = FeatureName.of("ps=");
    private static final FeatureName DOCUMENT = FeatureName.of("doc=");
    private static final FeatureName CUE_WORD = FeatureName.of("cuew=");
    private static final FeatureName CUE_CLASS = FeatureName.of("cuec=");
    private static final FeatureName CUE_FIRST = FeatureName.of("cue1=");
    private static final FeatureName TITLE = FeatureName.of("title=");
    private static final FeatureName TITLE_WORD = FeatureName.of("titlew=");
    private static final FeatureName TITLE_CLASS = FeatureName.of("titlec=");

    private final Map<String, SceneFeatures> scenes = new ConcurrentHashMap<>();

    /** What single words are crossed with: nothing, and the speaker's group. */
    static List<FeatureName> keys(ArticleView article, StatementView statement) {
        return List.of(NOTHING, FeatureName.of(group(article, statement) + "|"));
    }

    /** Speakers with a pole together, others by their part. */
    private static String group(ArticleView article, StatementView statement) {
        return article.sides.pole(statement.bloc) != null ? "side" : article.sides.role(statement.bloc);
    }

    FeatureVector of(ArticleView article, StatementView statement) {
        FeatureVector out = new FeatureVector();
        KeyedFeatures keyed = new KeyedFeatures(out, keys(article, statement));
        Words words = article.words;
        Mask mask = article.masks.of(statement.bloc);
        out.add("bias");
        keyed.add("role=" + article.sides.role(statement.bloc));
        keyed.add("type=" + statement.type);
        List<Symbol> symbols = Masking.mask(words, statement.content, mask);
        FeatureName previous = BEGIN;
        for (Symbol symbol : symbols) {
            keyed.add(WORD.with(symbol.name()));
            out.add(PAIR.with(previous).with(JOINT).with(symbol.name()));
            previous = symbol.name();
        }
        out.add(PAIR.with(previous).with(JOINT).with(END));
        keyed.add("length=" + Math.min(8, symbols.size() / 4));
        for (int i : statement.content) {
            for (Hit hit : words.hitsAt(i)) {
                keyed.add(HAS.with(hit.wordClass().feature()));
            }
        }
        more(out, keyed, article, statement, symbols);
        cue(keyed, words, statement);
        if (!symbols.isEmpty()) {
            FeatureName first = JOINT.with(symbols.get(0).name());
            for (int i : statement.cue) {
                out.add(CUE_FIRST, words.lemmaName(i).with(first), 1);
            }
        }
        context(out, keyed, article, statement, mask);
        scene(group(article, statement)).add(out, article, statement, mask);
        return out;
    }

    private SceneFeatures scene(String group) {
        return scenes.computeIfAbsent(group, unseen -> new SceneFeatures(List.of("", group + "|")));
    }

    private static void more(
            FeatureVector out,
            KeyedFeatures keyed,
            ArticleView article,
            StatementView statement,
            List<Symbol> symbols) {
        Words words = article.words;
        for (Symbol symbol : symbols) {
            keyed.add(STEM.with(symbol.stem()));
        }
        List<FeatureName> skeleton = Masking.skeleton(words, statement.content, article.masks.of(statement.bloc));
        for (int i = 0; i < skeleton.size(); i++) {
            FeatureName next = i + 1 < skeleton.size() ? skeleton.get(i + 1) : END;
            FeatureName both = skeleton.get(i).with(JOINT).with(next);
            keyed.add((i == 0 ? TWO_FIRST_PARTS : TWO_PARTS).with(both));
            if (i + 2 < skeleton.size()) {
                out.add(THREE_PARTS, both.with(JOINT).with(skeleton.get(i + 2)), 1);
            }
        }
        String own = article.sides.pole(statement.bloc);
        for (int i : statement.content) {
            String term = words.termAt(i);
            if (term != null) {
                String whose = own == null || term.equals("neutral") ? "" : own.equals(term) ? "/own" : "/enemy";
                keyed.add("term=" + (term.equals("neutral") ? "neutral" : "loaded") + whose);
            }
        }
        for (int i : statement.source) {
            if (words.mention(i) == null && words.isWord(i) && words.tag(i) != PartOfSpeech.PROPN) {
                keyed.add(SOURCE.with(words.lemmaName(i)));
            }
        }
        int before = words.size() == 0 ? -1 : words.sentence(statement.begin()) - 1;
        for (int i = statement.begin() - 1; i >= 0 && words.sentence(i) >= before; i--) {
            if (words.sentence(i) == before && tells(words, i)) {
                out.add(BEFORE, words.lemmaName(i), FAINT);
            }
        }
    }

    /** What is seen of the whole article, the same for each of its statements. */
    FeatureVector background(ArticleView article) {
        FeatureVector out = new FeatureVector();
        Words words = article.words;
        for (int i = 0; i < words.size(); i++) {
            if (tells(words, i)) {
                out.add(DOCUMENT, words.lemmaName(i), FAINT);
            }
        }
        return out;
    }

    /** Whether a word tells what a passage is about. */
    private static boolean tells(Words words, int i) {
        return switch (words.tag(i)) {
            case NOUN, VERB, ADJ -> words.mention(i) == null;
            default -> false;
        };
    }

    private static void cue(KeyedFeatures keyed, Words words, StatementView statement) {
        StringBuilder all = new StringBuilder();
        for (int i : statement.cue) {
            all.append(words.lemma(i)).append(' ');
            keyed.add(CUE_WORD.with(words.lemmaName(i)));
            for (Hit hit : words.hitsAt(i)) {
                keyed.add(CUE_CLASS.with(hit.wordClass().feature()));
            }
        }
        keyed.add("cue=" + all.toString().strip());
    }

    private static void context(
            FeatureVector out, KeyedFeatures keyed, ArticleView article, StatementView statement, Mask mask) {
        for (int i = 0; i < article.title.size(); i++) {
            Mention mention = article.title.mention(i);
            if (mention != null) {
                out.add(TITLE, mask.of(mention.bloc()), 1);
            } else if (article.title.isWord(i)) {
                out.add(TITLE_WORD, article.title.lemmaName(i), 1);
            }
            for (Hit hit : article.title.hitsAt(i)) {
                out.add(TITLE_CLASS, hit.wordClass().feature(), 1);
            }
        }
        int total = 1;
        for (int count : article.mentionCounts.values()) {
            total += count;
        }
        for (Map.Entry<String, Integer> entry : article.mentionCounts.entrySet()) {
            keyed.add("share=" + mask.of(entry.getKey()) + "/" + 5 * entry.getValue() / total);
        }
        article.densities.forEach(out::add);
        neighbour(out, keyed, article, statement, -1, "prev", mask);
        neighbour(out, keyed, article, statement, 1, "next", mask);
        keyed.add("position=" + 4 * statement.index / article.statements.size());
    }

    private static void neighbour(
            FeatureVector out,
            KeyedFeatures keyed,
            ArticleView article,
            StatementView statement,
            int step,
            String name,
            Mask mask) {
        int at = statement.index + step;
        if (at < 0 || at >= article.statements.size()) {
            return;
        }
        StatementView other = article.statements.get(at);
        String who = other.sameSpeaker(statement)
                ? "same"
                : article.sides.relation(statement.bloc, other.bloc).label();
        keyed.add(name + "=" + who);
        FeatureName begin = FeatureName.of(name + "/" + who + "/");
        for (Symbol symbol : Masking.mask(article.words, other.content, mask)) {
            if (symbol.isLabel()) {
                out.add(begin, symbol.name(), 1);
            }
        }
        for (int i : other.content) {
            for (Hit hit : article.words.hitsAt(i)) {
                out.add(begin, hit.wordClass().feature(), 1);
            }
        }
        FeatureName cue = begin.with("cue=");
        for (int i : other.cue) {
            out.add(cue, article.words.lemmaName(i), 1);
        }
    }
}
