package org.stanceledger.attribution;

import java.util.List;
import java.util.Set;
import org.stanceledger.text.Sentence;

/** Where a sentence only attributes ("This was announced by the ministry"), the content is the sentence before it. */
final class Anaphora {
    private static final Set<String> POINTERS = Set.of("this", "that", "it", "such");

    private Anaphora() {}

    /** The reading with the content that its subject points to; the reading itself where its content is more than a pointer. */
    static Reading resolve(TokenTable table, Reading reading) {
        Candidate candidate = reading.candidate();
        Window pointer = candidate.content().get(0);
        int sentence = table.sentence[candidate.cue().begin()];
        Sentence own = table.text.sentences().get(sentence);
        boolean points = candidate.content().size() == 1
                && pointer.length() == 1
                && candidate.source() != null
                && sentence > 0
                && pointer.begin() == own.firstToken()
                && pointer.begin() < candidate.cue().begin()
                && POINTERS.contains(table.text.tokens().get(pointer.begin()).lemma());
        if (!points) {
            return reading;
        }
        Sentence before = table.text.sentences().get(sentence - 1);
        Window content = Trim.trim(table, new Window(before.firstToken(), before.endToken()));
        return content.length() == 0
                ? reading
                : new Reading(
                        new Candidate(candidate.cue(), candidate.source(), List.of(content), candidate.score()),
                        reading.probability());
    }
}
