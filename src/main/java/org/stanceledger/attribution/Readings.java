package org.stanceledger.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads all cues of a text.
 *
 * @param finder reads one cue
 */
record Readings(SpanFinder finder) {
    /** The readings of cues, in the order of the cues; a quotation without a cue is read only where no other reading holds it. */
    List<Reading> read(TokenTable table, Convention convention, List<Cue> cues) {
        SpanFeatures spans = new SpanFeatures(table, convention, cues);
        CandidateFeatures features = new CandidateFeatures(table, spans, convention);
        Transcript transcript = new Transcript(table);
        List<Reading> readings = new ArrayList<>();
        for (Cue cue : cues) {
            if (cue.type() != Cue.Type.QUOTATION) {
                Reading reading = finder.read(table, spans, features, cue);
                if (reading != null) {
                    Reading extended = transcript.extend(reading);
                    readings.add(convention == Convention.STATEMENTS ? Anaphora.resolve(table, extended) : extended);
                }
            }
        }
        for (Cue cue : cues) {
            if (cue.type() == Cue.Type.QUOTATION) {
                Reading reading = quotation(table, cue, readings);
                if (reading != null) {
                    readings.add(reading);
                }
            }
        }
        readings.sort(
                Comparator.comparingInt(reading -> reading.candidate().cue().begin()));
        return readings;
    }

    /** A quotation that has no cue is its own content. */
    private static @Nullable Reading quotation(TokenTable table, Cue cue, List<Reading> others) {
        int end = cue.end();
        while (end < table.size && table.quotation[end] == table.quotation[cue.begin()]) {
            end++;
        }
        Window run = Trim.trim(table, new Window(cue.end(), end));
        if (run.length() == 0 || others.stream().anyMatch(other -> holds(other.candidate(), run))) {
            return null;
        }
        return new Reading(new Candidate(cue, null, List.of(run), 0), cue.probability());
    }

    private static boolean holds(Candidate candidate, Window run) {
        return candidate.content().stream().anyMatch(each -> each.begin() < run.end() && run.begin() < each.end());
    }

    /** Whether the cue of a reading stands inside the content of another one. */
    static boolean nested(Reading reading, List<Reading> all) {
        Cue cue = reading.candidate().cue();
        for (Reading other : all) {
            if (!reading.candidate().content().equals(other.candidate().content())
                    && holds(other.candidate(), new Window(cue.begin(), cue.end()))) {
                return true;
            }
        }
        return false;
    }
}
