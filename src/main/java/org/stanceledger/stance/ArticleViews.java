package org.stanceledger.stance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stanceledger.article.Article;
import org.stanceledger.attribution.Attribution;
import org.stanceledger.lexicon.Mention;
import org.stanceledger.lexicon.MentionFinder;
import org.stanceledger.speaker.Speaker;
import org.stanceledger.text.AnnotatedText;
import org.stanceledger.text.Span;
import org.stanceledger.text.TextAnnotator;

/** Makes articles into what stance features see of them. */
final class ArticleViews {

    private final Sides sides;
    private final Masks masks;
    private final MentionFinder finder;
    private final TextAnnotator annotator;
    private final WordLists lists = new WordLists();
    private final Terms terms;
    private final ActConcepts concepts;
    private final Affiliations affiliations;

    ArticleViews(StanceFrame frame, ActConcepts concepts) {
        this.sides = new Sides(frame.conflict());
        this.masks = new Masks(sides);
        this.terms = new Terms(frame.terms());
        this.finder = frame.mentions();
        this.annotator = frame.annotator();
        this.concepts = concepts;
        this.affiliations = frame.affiliations();
    }

    Sides sides() {
        return sides;
    }

    ArticleView of(Article article, AnnotatedText text, List<Attribution> attributions, List<Speaker> speakers) {
        String headline = article.header().title();
        AnnotatedText title = annotator.annotate(headline, new Span(0, headline.length()));
        LocalDate date = article.header().published();
        return new ArticleView(
                sides,
                masks,
                words(text, date, speakers),
                words(title, date, speakers),
                concepts,
                affiliations,
                article.header().outlet(),
                date,
                attributions,
                speakers);
    }

    private Words words(AnnotatedText text, @Nullable LocalDate date, List<Speaker> speakers) {
        List<Mention> mentions = SpeakerMentions.add(text, finder.find(text, date), speakers);
        return new Words(text, mentions, lists, terms);
    }
}
