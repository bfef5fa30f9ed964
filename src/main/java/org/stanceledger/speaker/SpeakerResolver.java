package org.stanceledger.speaker;

import java.util.List;
import org.stanceledger.article.Article;
import org.stanceledger.attribution.Attribution;
import org.stanceledger.text.AnnotatedText;

/** Resolves the sources of an article's attributions. Implementations are thread-safe. */
public interface SpeakerResolver {
    /** One speaker for each attribution, in the same order. */
    List<Speaker> resolve(Article article, AnnotatedText text, List<Attribution> attributions);
}
