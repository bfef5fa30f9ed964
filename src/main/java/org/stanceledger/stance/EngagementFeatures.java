package org.stanceledger.stance;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.stanceledger.learning.FeatureVector;
import org.stanceledger.lexicon.Mention;
import org.stanceledger.stance.Masking.Symbol;
import org.stanceledger.stance.Sides.Relation;
import org.stanceledger.stance.WordLists.Hit;
import org.stanceledger.text.PartOfSpeech;

/** What is seen of a statement when asked whether it takes a side at all. */
final class EngagementFeatures {

    /** The value of features that are many and say little each, so that they are trusted less. */
    private static final double FAINT = 0.4;

    FeatureVector of(ArticleView article, StatementView statement) {
        FeatureVector out = new FeatureVector();
        Words words = article.words;
        String role = article.sides.role(statement.bloc);
        String group = article.sides.pole(statement.bloc) != null ? "side" : role;
        out.add("bias");
        keyed(out, group, "role=" + role);
        keyed(out, group, "type=" + statement.type);
        List<Symbol> symbols = Masking.mask(words, statement.content, bloc -> mask(article, statement, bloc));
        String previous = "^";
        for (Symbol symbol : symbols) {
            keyed(out, group, "w=" + symbol.text());
            out.add("b=" + previous + "_" + symbol.text());
            previous = symbol.text();
        }
        out.add("b=" + previous + "_$");
        keyed(out, group, "length=" + Math.min(8, symbols.size() / 4));
        for (int i : statement.content) {
            for (Hit hit : words.hitsAt(i)) {
                keyed(out, group, "has=" + hit.wordClass().label());
            }
        }
        more(out, group, article, statement, symbols);
        cue(out, group, words, statement);
        if (!symbols.isEmpty()) {
            for (int i : statement.cue) {
                out.add("cue1=" + words.lemma(i) + "_" + symbols.get(0).text());
            }
        }
        context(out, group, article, statement);
        UnaryOperator<String> mask = bloc -> mask(article, statement, bloc);
        SceneFeatures.add(out, "", article, statement, mask);
        SceneFeatures.add(out, group + "|", article, statement, mask);
        return out;
    }

    private static void more(
            FeatureVector out, String group, ArticleView article, StatementView statement, List<Symbol> symbols) {
        Words words = article.words;
        for (Symbol symbol : symbols) {
            keyed(out, group, "s=" + Masking.stem(symbol.text()));
        }
        List<String> skeleton = Masking.skeleton(words, statement.content, bloc -> mask(article, statement, bloc));
        for (int i = 0; i < skeleton.size(); i++) {
            String here = skeleton.get(i);
            String next = i + 1 < skeleton.size() ? skeleton.get(i + 1) : "$";
            keyed(out, group, "k2=" + (i == 0 ? "^_" : "") + here + "_" + next);
            if (i + 2 < skeleton.size()) {
                out.add("k3=" + here + "_" + next + "_" + skeleton.get(i + 2));
            }
        }
        String own = article.sides.pole(statement.bloc);
        for (int i : statement.content) {
            String term = words.termAt(i);
            if (term != null) {
                String whose = own == null || term.equals("neutral") ? "" : own.equals(term) ? "/own" : "/enemy";
                keyed(out, group, "term=" + (term.equals("neutral") ? "neutral" : "loaded") + whose);
            }
        }
        for (int i : statement.source) {
            if (words.mention(i) == null && words.isWord(i) && words.tag(i) != PartOfSpeech.PROPN) {
                keyed(out, group, "src=" + words.lemma(i));
            }
        }
        int before = words.size() == 0 ? -1 : words.sentence(statement.begin()) - 1;
        for (int i = statement.begin() - 1; i >= 0 && words.sentence(i) >= before; i--) {
            if (words.sentence(i) == before && tells(words, i)) {
                out.add("ps=" + words.lemma(i), FAINT);
            }
        }
    }

    /** What is seen of the whole article, the same for each of its statements. */
    FeatureVector background(ArticleView article) {
        FeatureVector out = new FeatureVector();
        Words words = article.words;
        for (int i = 0; i < words.size(); i++) {
            if (tells(words, i)) {
                out.add("doc=" + words.lemma(i), FAINT);
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

    private static void keyed(FeatureVector out, String group, String name) {
        out.add(name);
        out.add(group + "|" + name);
    }

    private static String mask(ArticleView article, StatementView statement, String bloc) {
        Relation relation = article.sides.relation(statement.bloc, bloc);
        return relation == Relation.OUTSIDER ? "#out-" + article.sides.role(bloc) : "#" + relation.label();
    }

    private static void cue(FeatureVector out, String group, Words words, StatementView statement) {
        StringBuilder all = new StringBuilder();
        for (int i : statement.cue) {
            all.append(words.lemma(i)).append(' ');
            keyed(out, group, "cuew=" + words.lemma(i));
            for (Hit hit : words.hitsAt(i)) {
                keyed(out, group, "cuec=" + hit.wordClass().label());
            }
        }
        keyed(out, group, "cue=" + all.toString().strip());
    }

    private static void context(FeatureVector out, String group, ArticleView article, StatementView statement) {
        Words words = article.words;
        for (int i = 0; i < article.title.size(); i++) {
            Mention mention = article.title.mention(i);
            if (mention != null) {
                out.add("title=" + mask(article, statement, mention.bloc()));
            } else if (article.title.isWord(i)) {
                out.add("titlew=" + article.title.lemma(i));
            }
            for (Hit hit : article.title.hitsAt(i)) {
                out.add("titlec=" + hit.wordClass().label());
            }
        }
        int total = 1;
        for (int count : article.mentionCounts.values()) {
            total += count;
        }
        for (Map.Entry<String, Integer> entry : article.mentionCounts.entrySet()) {
            String mask = mask(article, statement, entry.getKey());
            keyed(out, group, "share=" + mask + "/" + 5 * entry.getValue() / total);
        }
        for (WordClass wordClass : WordClass.values()) {
            int perHundred = 100 * words.count(wordClass) / Math.max(1, words.size());
            out.add("article=" + wordClass.label() + "/" + Math.min(6, perHundred));
        }
        neighbour(out, group, article, statement, -1, "prev");
        neighbour(out, group, article, statement, 1, "next");
        keyed(out, group, "position=" + 4 * statement.index / article.statements.size());
    }

    private static void neighbour(
            FeatureVector out, String group, ArticleView article, StatementView statement, int step, String name) {
        int at = statement.index + step;
        if (at < 0 || at >= article.statements.size()) {
            return;
        }
        StatementView other = article.statements.get(at);
        String who = other.sameSpeaker(statement)
                ? "same"
                : article.sides.relation(statement.bloc, other.bloc).label();
        keyed(out, group, name + "=" + who);
        for (Symbol symbol : Masking.mask(article.words, other.content, bloc -> mask(article, statement, bloc))) {
            if (symbol.text().startsWith("#")) {
                out.add(name + "/" + who + "/" + symbol.text());
            }
        }
        for (int i : other.content) {
            for (Hit hit : article.words.hitsAt(i)) {
                out.add(name + "/" + who + "/" + hit.wordClass().label());
            }
        }
        for (int i : other.cue) {
            out.add(name + "/" + who + "/cue=" + article.words.lemma(i));
        }
    }
}
