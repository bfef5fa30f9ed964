package org.stanceledger.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stanceledger.learning.FeatureName;
import org.stanceledger.lexicon.Mention;
import org.stanceledger.lexicon.MentionType;
import org.stanceledger.text.AnnotatedText;
import org.stanceledger.text.Span;
import org.stanceledger.text.TextAnnotator;

/** Who does what to whom in invented sentences. */
class ClauseFinderTest {

    private static final TextAnnotator ANNOTATOR = new TextAnnotator();

    @Test
    void theDoerStandsBeforeTheVerb() {
        assertThat(clauses("Avaria attacked Brunia.")).containsExactly("avaria>attack>brunia");
    }

    @Test
    void aPassiveTurnsThemRound() {
        assertThat(clauses("Brunia was attacked by Avaria.")).containsExactly("avaria>attack>brunia");
    }

    @Test
    void negationAndDutyAreSeen() {
        assertThat(clauses("Avaria must not attack Brunia.")).containsExactly("avaria>not must attack>brunia");
    }

    @Test
    void pronounsAreClasses() {
        assertThat(clauses("We support them.")).containsExactly("we>support>they");
    }

    private static final Mask MASK =
            new Mask(Map.of("avaria", FeatureName.of("avaria"), "brunia", FeatureName.of("brunia")));

    private static List<String> clauses(String sentence) {
        AnnotatedText text = ANNOTATOR.annotate(sentence, new Span(0, sentence.length()));
        List<Mention> mentions = text.tokens().stream()
                .filter(token -> List.of("Avaria", "Brunia").contains(token.form()))
                .map(token ->
                        new Mention(token.span(), token.form().toLowerCase(Locale.ROOT), null, MentionType.COUNTRY))
                .toList();
        Words words = new Words(text, mentions, new WordLists(), new Terms(List.of()));
        return ClauseFinder.find(words, IntStream.range(0, words.size()).toArray()).stream()
                .map(clause -> clause.subject().label(MASK) + ">" + (clause.negated() ? "not " : "")
                        + (clause.modality().isEmpty() ? "" : clause.modality() + " ") + words.lemma(clause.verb())
                        + ">" + clause.object().label(MASK))
                .toList();
    }
}
