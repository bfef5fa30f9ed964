package org.stanceledger.stance;

import java.util.Map;
import org.stanceledger.learning.FeatureName;
import org.stanceledger.lexicon.Mention;
import org.stanceledger.stance.WordLists.Hit;

/** Where the article names the target: before the statement, in its sentence, in the lead and the headline, and what was said before. */
final class TargetContextFeatures {

    private final TargetView view;

    TargetContextFeatures(TargetView view) {
        this.view = view;
    }

    void collect() {
        int begin = view.statement.begin();
        int sentence = view.words.sentence(begin);
        boolean sameSentence = false;
        boolean previousSentence = false;
        boolean lead = false;
        int nearest = -1;
        for (int i : view.words.mentionEnds()) {
            Mention mention = view.words.mention(i);
            if (mention == null) {
                continue;
            }
            boolean hit = mention.bloc().equals(view.target);
            int s = view.words.sentence(i);
            if (i < begin && !TargetView.contains(view.statement.source, i)) {
                if (!mention.bloc().equals(view.statement.bloc)) {
                    nearest = hit ? i : -1;
                }
            }
            sameSentence |= hit
                    && s == sentence
                    && !TargetView.contains(view.statement.content, i)
                    && !TargetView.contains(view.statement.source, i);
            previousSentence |= hit && s == sentence - 1;
            lead |= hit && s <= 1;
        }
        view.flag("inSentence", sameSentence);
        view.flag("inPrevious", previousSentence);
        view.flag("inLead", lead);
        view.flag("nearest", nearest >= 0);
        boolean inTitle = false;
        FeatureName titleClass = view.namedKey.with("titlec=");
        for (int i = 0; i < view.article.title.size(); i++) {
            Mention mention = view.article.title.mention(i);
            inTitle |= mention != null && mention.bloc().equals(view.target);
            for (Hit hit : view.article.title.hitsAt(i)) {
                view.add(titleClass, hit.wordClass().feature());
            }
        }
        view.flag("inTitle", inTitle);
        int own = view.article.mentionCounts.getOrDefault(view.target, 0);
        int rank = 0;
        int total = 0;
        for (Map.Entry<String, Integer> entry : view.article.mentionCounts.entrySet()) {
            total += entry.getValue();
            if (entry.getValue() > own && !entry.getKey().equals(view.statement.bloc)) {
                rank++;
            }
        }
        view.keyed("rank=" + rank);
        view.keyed("share=" + (total == 0 ? 0 : 5 * own / total));
        previous();
    }

    private void previous() {
        if (view.statement.index == 0) {
            return;
        }
        StatementView before = view.article.statements.get(view.statement.index - 1);
        String who = before.sameSpeaker(view.statement)
                ? "same"
                : before.bloc.equals(view.target)
                        ? "target"
                        : before.bloc.equals(view.statement.bloc) ? "ownside" : "other";
        view.keyed("before=" + who);
        FeatureName said = view.namedKey.with("before/" + who + "/");
        boolean hit = false;
        for (int i : before.content) {
            Mention mention = view.words.mention(i);
            hit |= mention != null && mention.bloc().equals(view.target);
            for (Hit listed : view.words.hitsAt(i)) {
                view.add(said, listed.wordClass().feature());
            }
        }
        view.keyed("before=" + who + "/" + hit);
    }
}
