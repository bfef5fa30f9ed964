package org.stanceledger.evaluation;

import java.util.List;
import java.util.Map;

/**
 * One labelled statement of a gold set, as its line gives it.
 *
 * @param source the words that name the source, empty if none
 * @param speaker who that is
 * @param bloc id of the speaker's bloc
 * @param cue the words of the cue, empty if none
 * @param content the content's spans in words
 * @param type {@code direct}, {@code indirect} or {@code mixed}
 * @param alignment id of a pole or {@code neutral}
 * @param toward bloc id to 1 (supports) or -1 (criticises)
 */
public record GoldStatement(
        String source,
        String speaker,
        String bloc,
        String cue,
        List<String> content,
        String type,
        String alignment,
        Map<String, Integer> toward) {
    public GoldStatement {
        content = List.copyOf(content);
        toward = Map.copyOf(toward);
    }
}
