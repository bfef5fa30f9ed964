package org.stanceledger.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stanceledger.learning.LinearClassifier;
import org.stanceledger.text.Span;

/**
 * Makes attributions of readings: judges them, drops what is doubtful, twofold or nested, and gives quotations without a cue a source.
 *
 * @param confidence judges readings
 * @param threshold least confidence of an attribution that is kept
 */
record Assembler(LinearClassifier confidence, double threshold) {
    List<Attribution> assemble(TokenTable table, Convention convention, List<Reading> readings) {
        int right = confidence.indexOf(Confidence.RIGHT);
        List<Judged> judged = new ArrayList<>();
        for (Reading reading : readings) {
            boolean nested = Readings.nested(reading, readings);
            double p = confidence.probabilities(Confidence.features(table, reading, convention, nested))[right];
            if (p >= threshold) {
                judged.add(new Judged(reading, p));
            }
        }
        List<Judged> kept = new ArrayList<>();
        for (Judged each : judged) {
            if (judged.stream().noneMatch(other -> other.displaces(each, table))) {
                kept.add(each);
            }
        }
        kept.sort(Comparator.comparingInt(
                each -> each.reading.candidate().content().get(0).begin()));
        List<Attribution> attributions = new ArrayList<>();
        ContinuedSource continued = new ContinuedSource(table);
        Span speaker = null;
        int spoken = -1;
        for (Judged each : kept) {
            Candidate candidate = each.reading.candidate();
            Span source = candidate.source() == null ? null : span(table, candidate.source());
            if (candidate.cue().type() == Cue.Type.QUOTATION) {
                source = continued.of(candidate.content().get(0), spoken, speaker);
            }
            speaker = source == null ? speaker : source;
            spoken = Math.max(spoken, table.span(end(candidate) - 1).end());
            attributions.add(attribution(table, convention, each, source));
        }
        return attributions;
    }

    private static int end(Candidate candidate) {
        return Math.max(
                candidate.cue().end(),
                candidate.content().get(candidate.content().size() - 1).end());
    }

    private static Attribution attribution(
            TokenTable table, Convention convention, Judged judged, @Nullable Span source) {
        Candidate candidate = judged.reading.candidate();
        Cue cue = candidate.cue();
        List<Span> content =
                candidate.content().stream().map(run -> span(table, run)).toList();
        boolean words = cue.type() == Cue.Type.WORDS;
        String provenance = switch (cue.type()) {
            case WORDS ->
                "cue '" + span(table, new Window(cue.begin(), cue.end())).of(table.text.text()) + "'";
            case QUOTATION -> "quotation without a cue";
            case LABEL -> "speaker's label";
        };
        return new Attribution(
                source,
                words ? span(table, new Window(cue.begin(), cue.end())) : null,
                content,
                ContentType.of(table, candidate.content()),
                convention == Convention.STATEMENTS ? AttributionKind.STATEMENT : CueKind.of(table, cue),
                judged.confidence,
                provenance);
    }

    private static Span span(TokenTable table, Window run) {
        return new Span(
                table.span(run.begin()).begin(), table.span(run.end() - 1).end());
    }

    /**
     * A reading with the probability that it is right.
     *
     * @param reading the reading
     * @param confidence the probability
     */
    private record Judged(Reading reading, double confidence) {
        /** Whether this one says the same as another and is surer. */
        boolean displaces(Judged other, TokenTable table) {
            double overlap = Agreement.overlap(
                    table,
                    reading.candidate().content(),
                    other.reading.candidate().content());
            boolean surer = confidence > other.confidence
                    || confidence == other.confidence
                            && reading.candidate().cue().begin()
                                    < other.reading.candidate().cue().begin();
            return overlap > 0.8 && surer;
        }
    }
}
