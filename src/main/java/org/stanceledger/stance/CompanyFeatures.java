package org.stanceledger.stance;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.stanceledger.learning.FeatureVector;
import org.stanceledger.lexicon.Mention;
import org.stanceledger.stance.WordLists.Hit;

/** The statements around a statement: what else its speaker says in the article, who speaks how often, who speaks before and after. */
final class CompanyFeatures {

    private static final double FAINT = 0.5;
    private static final double WORDS = 0.3;
    private static final double NEIGHBOURS_WORDS = 0.4;
    private static final int REACH = 2;
    private static final int MANY = 4;
    private static final int QUARTERS = 4;

    private CompanyFeatures() {}

    static void add(
            FeatureVector out,
            String prefix,
            ArticleView article,
            StatementView statement,
            UnaryOperator<String> mask) {
        int same = 0;
        int own = 0;
        Map<String, Integer> speaking = new TreeMap<>();
        for (StatementView other : article.statements) {
            speaking.merge(mask.apply(other.bloc), 1, Integer::sum);
            if (other == statement) {
                continue;
            }
            own += other.bloc.equals(statement.bloc) ? 1 : 0;
            if (other.sameSpeaker(statement)) {
                same++;
                elsewhere(out, prefix, article.words, other, mask);
            }
        }
        int all = article.statements.size();
        out.add(prefix + "same=" + Math.min(MANY, same));
        out.add(prefix + "ownshare=" + QUARTERS * own / all);
        speaking.forEach((label, count) -> out.add(prefix + "bloc=" + label + "/" + QUARTERS * count / all));
        for (int step = -REACH; step <= REACH; step++) {
            int at = statement.index + step;
            if (step != 0 && at >= 0 && at < all) {
                neighbour(out, prefix, article.words, statement, article.statements.get(at), step, mask);
            }
        }
    }

    private static void elsewhere(
            FeatureVector out, String prefix, Words words, StatementView other, UnaryOperator<String> mask) {
        for (int i : other.content) {
            Mention mention = words.mention(i);
            if (mention != null) {
                if (words.endsMention(i)) {
                    out.add(prefix + "spm=" + mask.apply(mention.bloc()), FAINT);
                }
            } else if (words.isContentWord(i)) {
                out.add(prefix + "sp=" + words.lemma(i), WORDS);
            }
            for (Hit hit : words.hitsAt(i)) {
                out.add(prefix + "spc=" + hit.wordClass().label(), FAINT);
            }
        }
        for (int i : other.cue) {
            out.add(prefix + "spcue=" + words.lemma(i), FAINT);
        }
    }

    private static void neighbour(
            FeatureVector out,
            String prefix,
            Words words,
            StatementView statement,
            StatementView other,
            int step,
            UnaryOperator<String> mask) {
        String who = other.sameSpeaker(statement) ? "same" : mask.apply(other.bloc);
        String direction = step < 0 ? "n-" : "n+";
        out.add(prefix + "n" + step + "=" + who);
        for (int i : other.cue) {
            out.add(prefix + "n" + step + "cue=" + who + words.lemma(i), FAINT);
        }
        for (int i : other.content) {
            if (words.isContentWord(i) && words.mention(i) == null) {
                out.add(SceneFeatures.SCENE + direction + "w=" + who + words.lemma(i), NEIGHBOURS_WORDS);
            }
            for (Hit hit : words.hitsAt(i)) {
                out.add(prefix + direction + "c=" + who + hit.wordClass().label(), FAINT);
            }
        }
    }
}
