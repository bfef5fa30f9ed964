package org.stanceledger.evaluation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stanceledger.analysis.Statement;

/**
 * A found statement, reduced to what is compared with a gold one.
 *
 * @param source the words of the source, empty if none
 * @param speaker the resolved speaker
 * @param bloc id of the speaker's bloc
 * @param cue the words of the cue, empty if none
 * @param content the content's spans in words, joined
 * @param type {@code direct}, {@code indirect} or {@code mixed}
 * @param alignment id of a pole or {@code neutral}
 * @param alignmentProbability probability of the alignment
 * @param toward bloc id to 1 or -1
 * @param confidence the probability that the statement was found rightly
 */
public record ScoredStatement(
        String source,
        String speaker,
        String bloc,
        String cue,
        String content,
        String type,
        String alignment,
        double alignmentProbability,
        Map<String, Integer> toward,
        double confidence) {
    /** What of a statement is scored. */
    public static ScoredStatement of(Statement statement, String text) {
        Map<String, Integer> toward = new TreeMap<>();
        statement.stance().toward().forEach(entry -> toward.put(entry.bloc(), entry.sign()));
        var source = statement.attribution().source();
        var cue = statement.attribution().cue();
        List<String> content = statement.attribution().content().stream()
                .map(span -> span.of(text))
                .toList();
        return new ScoredStatement(
                source == null ? "" : source.of(text),
                statement.speaker().name(),
                statement.speaker().bloc(),
                cue == null ? "" : cue.of(text),
                String.join(" … ", content),
                statement.attribution().type().label(),
                statement.stance().alignment(),
                statement
                        .stance()
                        .probabilities()
                        .getOrDefault(statement.stance().alignment(), 0.0),
                toward,
                statement.attribution().confidence());
    }
}
