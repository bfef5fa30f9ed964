package org.stanceledger.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stanceledger.learning.FeatureVector;
import org.stanceledger.lexicon.Mention;
import org.stanceledger.lexicon.MentionType;
import org.stanceledger.text.Span;
import org.stanceledger.text.TextAnnotator;

/** What is read around a target in invented sentences. */
class TargetRoleFeaturesTest {

    private static final TextAnnotator ANNOTATOR = new TextAnnotator();

    @Test
    void theTargetIsTheDoerPastAnApposition() {
        FeatureVector features = features("Avaria, a small country, attacked the village.");
        assertThat(features.contains("@does=attack")).isTrue();
        assertThat(features.contains("@apposition=country")).isTrue();
        assertThat(features.contains("@role=doer")).isTrue();
    }

    @Test
    void aPassiveIsDoneToTheTarget() {
        assertThat(features("Avaria was attacked by the rebels.").contains("@does-passive=attack"))
                .isTrue();
    }

    @Test
    void theVerbOnTheLeftGovernsTheTarget() {
        FeatureVector features = features("The minister did not praise Avaria.");
        assertThat(features.contains("@done-object=not-praise")).isTrue();
        assertThat(features.contains("@done-objectc=not-praise")).isTrue();
        assertThat(features.contains("@role=other")).isTrue();
    }

    @Test
    void whatTheTargetOwnsIsNamed() {
        FeatureVector features = features("The farmers fear Avaria's corruption.");
        assertThat(features.contains("@owned=corruption")).isTrue();
        assertThat(features.contains("@ownedc=crime")).isTrue();
    }

    @Test
    void judgingWordsCountByNearnessAndNegation() {
        FeatureVector features = features("Avaria is not honest.");
        assertThat(features.contains("@class=not-good")).isTrue();
        assertThat(features.contains("@after=not-good")).isTrue();
        assertThat(features.contains("@before=not-good")).isFalse();
        assertThat(features.contains("@balance-against=1")).isTrue();
    }

    @Test
    void quotedWordsAreToldFromTheOthers() {
        FeatureVector features = features("“Avaria is honest,” said the liar.");
        assertThat(features.contains("@quoted=good")).isTrue();
        assertThat(features.contains("@plain=insult")).isTrue();
        assertThat(features.contains("@quotes=true/true")).isTrue();
    }

    private static FeatureVector features(String sentence) {
        int begin = sentence.indexOf("Avaria");
        Mention target = new Mention(new Span(begin, begin + 6), "avaria", null, MentionType.PERSON);
        Words words = new Words(
                ANNOTATOR.annotate(sentence, new Span(0, sentence.length())),
                List.of(target),
                new WordLists(),
                new Terms(List.of()));
        FeatureVector features = new FeatureVector();
        JudgedSentence judged = new JudgedSentence(words, new JudgingWords(), features);
        new JudgingDistance(judged).collect();
        new TargetRoleFeatures(judged).collect();
        return features;
    }
}
