package org.stanceledger.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stanceledger.text.Span;
import org.stanceledger.text.TextAnnotator;

/** What is learned from a few invented sentences carries over to names and listed words that they did not have. */
class TargetSentimentTest {

    @Test
    void classesOfWordsCarryOverToUnseenWords() {
        List<TargetSentence> learned = new ArrayList<>();
        for (String name : List.of("Avaria", "Brunia", "Cordia", "Doria", "Elvia", "Fania")) {
            for (String verb : List.of("criticised", "denounced", "accused")) {
                learned.add(sentence("The speaker " + verb + " ", name, " yesterday.", -1));
            }
            for (String verb : List.of("praised", "applauded", "commended")) {
                learned.add(sentence("The speaker " + verb + " ", name, " yesterday.", 1));
            }
            for (String verb : List.of("visited", "entered", "left")) {
                learned.add(sentence("The speaker " + verb + " ", name, " yesterday.", 0));
            }
        }
        TargetSentiment judge = new TargetSentiment(new TextAnnotator(), learned);
        assertThat(judge.judge(sentence("The speaker blamed ", "Gloria", " yesterday.", 0)))
                .isEqualTo(-1);
        assertThat(judge.judge(sentence("The speaker hailed ", "Gloria", " yesterday.", 0)))
                .isEqualTo(1);
    }

    private static TargetSentence sentence(String before, String target, String after, int sign) {
        Span span = new Span(before.length(), before.length() + target.length());
        return new TargetSentence(before + target + after, List.of(span), sign);
    }
}
