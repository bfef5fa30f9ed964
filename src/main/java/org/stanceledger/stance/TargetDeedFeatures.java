package org.stanceledger.stance;

import org.stanceledger.stance.ActLedger.Act;

/** What the article's act ledger says that the target has done, and whether the statement may mean it. */
final class TargetDeedFeatures {

    private final ActConcepts concepts;
    private final TargetView view;

    TargetDeedFeatures(TargetView view, ActConcepts concepts) {
        this.view = view;
        this.concepts = concepts;
    }

    void collect() {
        acts();
        deeds();
    }

    private void acts() {
        for (int i : view.statement.content) {
            for (String concept : concepts.ofNoun(view.words.lemma(i))) {
                Act last = null;
                boolean any = false;
                for (Act act : view.article.ledger.acts()) {
                    if (act.concept().equals(concept)) {
                        any |= act.agent().equals(view.target);
                        if (act.token() <= i) {
                            last = act;
                        }
                    }
                }
                if (any) {
                    view.keyed("act");
                    view.keyed("act=" + concept);
                }
                if (last != null && last.agent().equals(view.target)) {
                    view.keyed("lastact");
                    view.keyed("lastact=" + concept);
                }
            }
        }
    }

    /** What the view.target has done shortly before, in the lead and at all, by the view.article's ledger. */
    private void deeds() {
        int sentence = view.words.sentence(view.statement.begin());
        int own = 0;
        int others = 0;
        for (Act act : view.article.ledger.acts()) {
            int distance = sentence - view.words.sentence(act.token());
            if (!act.agent().equals(view.target)) {
                if (!act.agent().equals(view.statement.bloc)) {
                    others++;
                }
                continue;
            }
            own++;
            if (distance >= 0 && distance <= 2 && !TargetView.contains(view.statement.content, act.token())) {
                view.keyed("recent=" + act.concept());
                view.keyed("recent");
            }
            if (view.words.sentence(act.token()) <= 1) {
                view.keyed("leadact=" + act.concept());
                view.keyed("leadact");
            }
        }
        view.keyed("acts=" + Math.min(4, own) + "/" + (own > others));
    }
}
