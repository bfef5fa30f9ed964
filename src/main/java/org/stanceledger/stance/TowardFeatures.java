package org.stanceledger.stance;

import java.util.function.UnaryOperator;
import org.stanceledger.learning.FeatureVector;
import org.stanceledger.lexicon.Mention;

/** What is seen of a statement when asked what it does to one bloc. */
final class TowardFeatures {

    private final ActConcepts concepts;

    TowardFeatures(ActConcepts concepts) {
        this.concepts = concepts;
    }

    FeatureVector of(ArticleView article, StatementView statement, String target) {
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
        UnaryOperator<String> mask = view::mask;
        String prefix = view.relation + "|";
        SettingFeatures.add(view.features(), prefix, article, statement, mask);
        ClauseFeatures.add(view.features(), prefix, article.words, statement, mask);
        ClauseFeatures.add(view.features(), "", article.words, statement, mask);
        return view.features();
    }
}
