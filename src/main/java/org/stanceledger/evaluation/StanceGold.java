package org.stanceledger.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.stanceledger.article.Article;
import org.stanceledger.attribution.Attribution;
import org.stanceledger.speaker.Speaker;
import org.stanceledger.speaker.SpeakerResolver;
import org.stanceledger.stance.LabelledArticle;
import org.stanceledger.stance.StanceLabel;
import org.stanceledger.text.AnnotatedText;
import org.stanceledger.text.TextAnnotator;

/** Makes gold sets into labelled articles from which stance can be learned, with gold attributions, speakers and blocs. */
public final class StanceGold {

    private final TextAnnotator annotator;
    private final SpeakerResolver resolver;

    /**
     * A reader of gold sets.
     *
     * @param resolver tells of each speaker what gold sets do not: office and place in the directory
     */
    public StanceGold(TextAnnotator annotator, SpeakerResolver resolver) {
        this.annotator = annotator;
        this.resolver = resolver;
    }

    /** The labelled articles of a gold set, in its order. */
    public List<LabelledArticle> of(GoldSet gold) {
        List<LabelledArticle> articles = new ArrayList<>();
        for (GoldArticle one : gold.articles()) {
            Article article = one.read();
            AnnotatedText text = annotator.annotate(article.text(), article.body());
            List<Attribution> attributions = GoldLocator.attributions(one, article.text());
            articles.add(new LabelledArticle(
                    article,
                    text,
                    attributions,
                    speakers(one, resolver.resolve(article, text, attributions)),
                    one.statements().stream()
                            .map(statement -> new StanceLabel(statement.alignment(), statement.toward()))
                            .toList()));
        }
        return articles;
    }

    /** Gold names and blocs with what the resolver knows besides. */
    private static List<Speaker> speakers(GoldArticle article, List<Speaker> resolved) {
        List<Speaker> gold = GoldLocator.speakers(article);
        return IntStream.range(0, gold.size())
                .mapToObj(i -> new Speaker(
                        gold.get(i).name(),
                        resolved.get(i).actor(),
                        resolved.get(i).role(),
                        gold.get(i).bloc(),
                        true,
                        1.0,
                        resolved.get(i).provenance()))
                .toList();
    }
}
