package org.stanceledger.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stanceledger.article.Article;
import org.stanceledger.article.ArticleHeader;
import org.stanceledger.attribution.Attribution;
import org.stanceledger.attribution.AttributionKind;
import org.stanceledger.attribution.StatementType;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.BlocRole;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.lexicon.Mention;
import org.stanceledger.lexicon.MentionFinder;
import org.stanceledger.lexicon.MentionType;
import org.stanceledger.speaker.Speaker;
import org.stanceledger.text.Span;
import org.stanceledger.text.TextAnnotator;

/** The bundled model on an invented conflict that it has never seen. */
class TrainedStanceJudgeTest {

    private static final Conflict CONFLICT = new Conflict(
            "invented",
            "Invented",
            List.of("avaria", "brunia"),
            List.of(
                    new Bloc("avaria", "Avaria", BlocRole.PARENT_STATE, "avaria"),
                    new Bloc("brunia", "Brunia", BlocRole.PATRON, "brunia"),
                    new Bloc("coast", "The Coast", BlocRole.BREAKAWAY, "brunia"),
                    new Bloc("bodies", "International bodies", BlocRole.INTERGOVERNMENTAL, null),
                    new Bloc("states", "Other states", BlocRole.OUTSIDE_STATE, null),
                    new Bloc("other", "Others", BlocRole.OTHER, null)));

    private static TextAnnotator annotator;
    private static TrainedStanceJudge judge;

    @BeforeAll
    static void load() {
        annotator = new TextAnnotator();
        judge = TrainedStanceJudge.bundled(
                new StanceFrame(CONFLICT, List.of(), names("Avaria", "Brunia", "Coast"), Affiliations.NONE, annotator));
    }

    @Test
    void aCondemnationGoesAgainstWhomItNames() {
        Stance stance = judge("The ministry", "avaria", "condemned", "the illegal occupation of the region by Brunia");
        assertThat(stance.alignment()).isEqualTo("avaria");
        assertThat(stance.toward()).anySatisfy(entry -> {
            assertThat(entry.bloc()).isEqualTo("brunia");
            assertThat(entry.sign()).isEqualTo(-1);
        });
        assertThat(stance.evidence())
                .anySatisfy(evidence -> assertThat(evidence.explanation()).startsWith("criticises Brunia: \""));
    }

    @Test
    void theSameWordsFromTheOtherSideGoTheOtherWay() {
        Stance stance = judge("The ministry", "brunia", "condemned", "the aggression of Avaria against the Coast");
        assertThat(stance.alignment()).isEqualTo("brunia");
        assertThat(stance.toward()).anySatisfy(entry -> {
            assertThat(entry.bloc()).isEqualTo("avaria");
            assertThat(entry.sign()).isEqualTo(-1);
        });
    }

    @Test
    void aDryReportTakesNoSide() {
        Stance stance = judge("The mission", "bodies", "said", "the next meeting would be held in three weeks");
        assertThat(stance.alignment()).isEqualTo(Conflict.NEUTRAL);
        assertThat(stance.toward()).isEmpty();
        assertThat(stance.evidence()).isNotEmpty();
    }

    @Test
    void probabilitiesAddUpToOne() {
        Stance stance = judge("The ministry", "avaria", "said", "Brunia must leave");
        assertThat(stance.probabilities()).containsOnlyKeys("avaria", "brunia", Conflict.NEUTRAL);
        assertThat(stance.probabilities().values().stream().mapToDouble(p -> p).sum())
                .isCloseTo(1, within(1e-9));
    }

    private static Stance judge(String source, String bloc, String cue, String content) {
        String text = source + " " + cue + " " + content + ".";
        int begin = source.length() + 1;
        int contentBegin = begin + cue.length() + 1;
        Attribution attribution = new Attribution(
                new Span(0, source.length()),
                new Span(begin, begin + cue.length()),
                List.of(new Span(contentBegin, contentBegin + content.length())),
                StatementType.INDIRECT,
                AttributionKind.STATEMENT,
                1,
                "test");
        Speaker speaker = new Speaker(source, null, "", bloc, true, 1, "test");
        Article article = new Article("a", "a.txt", ArticleHeader.UNKNOWN, text, new Span(0, text.length()));
        return judge.judge(article, annotator.annotate(text, article.body()), List.of(attribution), List.of(speaker))
                .get(0);
    }

    private static MentionFinder names(String... names) {
        return (text, date) -> text.tokens().stream()
                .filter(token -> List.of(names).contains(token.form()))
                .map(token -> new Mention(
                        token.span(), token.form().toLowerCase(java.util.Locale.ROOT), null, MentionType.COUNTRY))
                .toList();
    }
}
