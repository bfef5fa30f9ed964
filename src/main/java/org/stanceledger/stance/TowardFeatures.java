package org.stanceledger.stance;

import java.util.List;
import org.stanceledger.learning.FeatureName;
import org.stanceledger.lexicon.Mention;

/** What is seen of a statement when asked what it does to one bloc. */
final class TowardFeatures {

    private static final FeatureName NOTHING = FeatureName.of("");

    private final ActConcepts concepts;

    TowardFeatures(ActConcepts concepts) {
        this.concepts = concepts;
    }

    /** The features are in the view that is returned. */
    TargetView of(ArticleView article, StatementView statement, String target) {
        TargetView view = new TargetView(article, statement, target);
        view.add("bias");
        view.add("roles=" + article.sides.role(statement.bloc) + ">" + article.sides.role(target)
                + (view.named ? "/n" : "/u"));
        view.add("type=" + statement.type + "|" + view.key);
        for (int i : view.mentions) {
            Mention mention = article.words.mention(i);
            if (mention != null) {
                view.keyed("mention=" + mention.type());
            }
        }
        new TargetWordFeatures(view).collect();
        new TargetJudgementFeatures(view).collect();
        new TargetDeedFeatures(view, concepts).collect();
        new TargetContextFeatures(view).collect();
        KeyedFeatures keyed = new KeyedFeatures(view.features(), List.of(view.relationKey));
        SettingFeatures.add(keyed, article, statement, view.mask);
        KeyedFeatures twice = new KeyedFeatures(view.features(), List.of(view.relationKey, NOTHING));
        ClauseFeatures.add(twice, article.words, statement, view.mask);
        return view;
    }
}
