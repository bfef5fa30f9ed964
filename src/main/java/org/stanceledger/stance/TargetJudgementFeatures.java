package org.stanceledger.stance;

import java.util.List;
import org.stanceledger.learning.FeatureName;
import org.stanceledger.lexicon.Mention;
import org.stanceledger.stance.WordLists.Hit;

/** Listed words of a statement seen from one target: praise, blame, demands, their negation, distance and balance. */
final class TargetJudgementFeatures {

    private static final int NEAR = 5;
    private static final FeatureName NOT = FeatureName.of("not-");
    private static final FeatureName HAS = FeatureName.of("has=");
    private static final FeatureName NEARBY = FeatureName.of("near=");
    private static final FeatureName CUE_WORD = FeatureName.of("cuew=");
    private static final FeatureName CUE_CLASS = FeatureName.of("cuec=");
    private static final FeatureName CUE_FIRST = FeatureName.of("cue1=");
    private static final FeatureName CUE_CLASS_FIRST = FeatureName.of("cuec1=");

    private final TargetView view;

    TargetJudgementFeatures(TargetView view) {
        this.view = view;
    }

    void collect() {
        lists(view.mentions);
        balance(view.mentions);
        cue();
    }

    private void lists(List<Integer> mentions) {
        for (int i : view.statement.content) {
            for (Hit hit : view.words.hitsAt(i)) {
                FeatureName label = negated(i)
                        ? NOT.with(hit.wordClass().feature())
                        : hit.wordClass().feature();
                view.keyed(HAS.with(label));
                for (int m : mentions) {
                    int distance = i - m;
                    if (Math.abs(distance) <= 2 * NEAR && view.words.sentence(i) == view.words.sentence(m)) {
                        view.keyed(NEARBY.with(label)
                                .with((distance < 0 ? "/before" : "/after")
                                        + (Math.abs(distance) <= NEAR ? "/5" : "")));
                    }
                }
            }
        }
    }

    /** The balance of words for and against: in all, near the target, before and after it. */
    private void balance(List<Integer> mentions) {
        int all = 0;
        int near = 0;
        int before = 0;
        int after = 0;
        int last = -1;
        for (int i : view.statement.content) {
            for (Hit hit : view.words.hitsAt(i)) {
                int sign = hit.wordClass().polarity() * (negated(i) ? -1 : 1);
                if (sign == 0 || i == last) {
                    continue;
                }
                last = i;
                all += sign;
                if (!mentions.isEmpty()) {
                    before += i < mentions.get(0) ? sign : 0;
                    after += i > mentions.get(0) ? sign : 0;
                    near += mentions.stream().anyMatch(m -> Math.abs(m - hit.begin()) <= NEAR) ? sign : 0;
                }
            }
        }
        view.keyed("balance=" + clamped(all));
        if (view.named) {
            view.keyed("balanceNear=" + clamped(near));
            view.keyed("balanceBefore=" + clamped(before));
            view.keyed("balanceAfter=" + clamped(after));
        }
    }

    private int clamped(int balance) {
        return Math.max(-3, Math.min(3, balance));
    }

    private boolean negated(int i) {
        for (int j = i - 1; j >= Math.max(0, i - 3); j--) {
            String word = view.words.lower(j);
            if (word.equals("not")
                    || word.equals("n't")
                    || word.equals("never")
                    || word.equals("no")
                    || word.equals("without")
                    || word.equals("cannot")) {
                return true;
            }
        }
        return false;
    }

    private void cue() {
        if (!view.statement.hasCue) {
            view.keyed("cue=none");
        }
        StringBuilder all = new StringBuilder();
        for (int i : view.statement.cue) {
            all.append(view.words.lemma(i)).append(' ');
            view.keyed(CUE_WORD.with(view.words.lemmaName(i)));
            for (Hit hit : view.words.hitsAt(i)) {
                view.keyed(CUE_CLASS.with(hit.wordClass().feature()));
            }
        }
        view.keyed("cue=" + all.toString().strip());
        if (view.statement.content.length > 0 && view.statement.hasCue) {
            Mention first = view.words.mention(view.statement.content[0]);
            if (first != null) {
                FeatureName rest = FeatureName.of("|" + view.mask.of(first.bloc()) + "|" + view.relation);
                for (int i : view.statement.cue) {
                    view.add(CUE_FIRST, view.words.lemmaName(i).with(rest));
                    for (Hit hit : view.words.hitsAt(i)) {
                        view.add(CUE_CLASS_FIRST, hit.wordClass().feature().with(rest));
                    }
                }
            }
        }
    }
}
