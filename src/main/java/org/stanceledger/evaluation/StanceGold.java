package org.stanceledger.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.stanceledger.article.Article;
import org.stanceledger.stance.LabelledArticle;
import org.stanceledger.stance.StanceLabel;
import org.stanceledger.text.TextAnnotator;

/** Makes gold sets into labelled articles from which stance can be learned, with gold attributions and speakers. */
public final class StanceGold {

    private final TextAnnotator annotator;

    public StanceGold(TextAnnotator annotator) {
        this.annotator = annotator;
    }

    /** The labelled articles of a gold set, in its order. */
    public List<LabelledArticle> of(GoldSet gold) {
        List<LabelledArticle> articles = new ArrayList<>();
        for (GoldArticle one : gold.articles()) {
            Article article = one.read();
            articles.add(new LabelledArticle(
                    article,
                    annotator.annotate(article.text(), article.body()),
                    GoldLocator.attributions(one, article.text()),
                    GoldLocator.speakers(one),
                    one.statements().stream()
                            .map(statement -> new StanceLabel(statement.alignment(), statement.toward()))
                            .toList()));
        }
        return articles;
    }
}
