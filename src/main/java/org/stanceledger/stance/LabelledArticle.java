package org.stanceledger.stance;

import java.util.List;
import org.stanceledger.article.Article;
import org.stanceledger.attribution.Attribution;
import org.stanceledger.speaker.Speaker;
import org.stanceledger.text.AnnotatedText;

/**
 * An article with labelled statements, to learn from.
 *
 * @param article the article
 * @param text its annotated body
 * @param attributions its statements
 * @param speakers their speakers, in the same order
 * @param labels what they do, in the same order
 */
public record LabelledArticle(
        Article article,
        AnnotatedText text,
        List<Attribution> attributions,
        List<Speaker> speakers,
        List<StanceLabel> labels) {
    public LabelledArticle {
        attributions = List.copyOf(attributions);
        speakers = List.copyOf(speakers);
        labels = List.copyOf(labels);
        if (attributions.size() != labels.size() || speakers.size() != labels.size()) {
            throw new IllegalArgumentException(article.id() + ": attributions, speakers and labels differ in number");
        }
    }
}
