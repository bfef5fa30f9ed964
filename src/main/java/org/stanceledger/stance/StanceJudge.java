package org.stanceledger.stance;

import java.util.List;
import org.stanceledger.article.Article;
import org.stanceledger.attribution.Attribution;
import org.stanceledger.speaker.Speaker;
import org.stanceledger.text.AnnotatedText;

/** Judges the stance of an article's attributions. Implementations are thread-safe. */
public interface StanceJudge {
    /** One stance for each attribution, in the same order; {@code speakers} are those of the attributions. */
    List<Stance> judge(Article article, AnnotatedText text, List<Attribution> attributions, List<Speaker> speakers);
}
