package org.stanceledger.stance;

import java.util.Map;
import java.util.TreeMap;
import org.stanceledger.learning.FeatureName;
import org.stanceledger.lexicon.Mention;
import org.stanceledger.stance.WordLists.Hit;

/** The statements around a statement: what else its speaker says in the article, who speaks how often, who speaks before and after. */
final class CompanyFeatures {

    private static final double FAINT = 0.5;
    private static final double WORDS = 0.3;
    private static final double NEIGHBOURS_WORDS = 0.4;
    private static final FeatureName MENTION = FeatureName.of("spm=");
    private static final FeatureName WORD = FeatureName.of("sp=");
    private static final FeatureName CLASS = FeatureName.of("spc=");
    private static final FeatureName CUE = FeatureName.of("spcue=");
    private static final FeatureName SAME = FeatureName.of("same");
    private static final FeatureName[] DIRECTION_WORD = {FeatureName.of("n-w="), FeatureName.of("n+w=")};
    private static final FeatureName[] DIRECTION_CLASS = {FeatureName.of("n-c="), FeatureName.of("n+c=")};
    private static final int REACH = 2;
    private static final int MANY = 4;
    private static final int QUARTERS = 4;

    private CompanyFeatures() {}

    /**
     * Adds the features.
     *
     * @param bare takes the words of the statements beside, which are not crossed with anything
     */
    static void add(KeyedFeatures out, KeyedFeatures bare, ArticleView article, StatementView statement, Mask mask) {
        int same = 0;
        int own = 0;
        Map<String, Integer> speaking = new TreeMap<>();
        for (StatementView other : article.statements) {
            speaking.merge(mask.of(other.bloc).toString(), 1, Integer::sum);
            if (other == statement) {
                continue;
            }
            own += other.bloc.equals(statement.bloc) ? 1 : 0;
            if (other.sameSpeaker(statement)) {
                same++;
                elsewhere(out, article.words, other, mask);
            }
        }
        int all = article.statements.size();
        out.add("same=" + Math.min(MANY, same));
        out.add("ownshare=" + QUARTERS * own / all);
        speaking.forEach((label, count) -> out.add("bloc=" + label + "/" + QUARTERS * count / all));
        for (int step = -REACH; step <= REACH; step++) {
            int at = statement.index + step;
            if (step != 0 && at >= 0 && at < all) {
                neighbour(out, bare, article.words, statement, article.statements.get(at), step, mask);
            }
        }
    }

    private static void elsewhere(KeyedFeatures out, Words words, StatementView other, Mask mask) {
        for (int i : other.content) {
            Mention mention = words.mention(i);
            if (mention != null) {
                if (words.endsMention(i)) {
                    out.add(MENTION.with(mask.of(mention.bloc())), FAINT);
                }
            } else if (words.isContentWord(i)) {
                out.add(WORD.with(words.lemmaName(i)), WORDS);
            }
            for (Hit hit : words.hitsAt(i)) {
                out.add(CLASS.with(hit.wordClass().feature()), FAINT);
            }
        }
        for (int i : other.cue) {
            out.add(CUE.with(words.lemmaName(i)), FAINT);
        }
    }

    private static void neighbour(
            KeyedFeatures out,
            KeyedFeatures bare,
            Words words,
            StatementView statement,
            StatementView other,
            int step,
            Mask mask) {
        FeatureName who = other.sameSpeaker(statement) ? SAME : mask.of(other.bloc);
        out.add(FeatureName.of("n" + step + "=").with(who));
        FeatureName cue = FeatureName.of("n" + step + "cue=").with(who);
        for (int i : other.cue) {
            out.add(cue.with(words.lemmaName(i)), FAINT);
        }
        FeatureName word = DIRECTION_WORD[step < 0 ? 0 : 1].with(who);
        FeatureName wordClass = DIRECTION_CLASS[step < 0 ? 0 : 1].with(who);
        for (int i : other.content) {
            if (words.isContentWord(i) && words.mention(i) == null) {
                bare.add(word.with(words.lemmaName(i)), NEIGHBOURS_WORDS);
            }
            for (Hit hit : words.hitsAt(i)) {
                out.add(wordClass.with(hit.wordClass().feature()), FAINT);
            }
        }
    }
}
