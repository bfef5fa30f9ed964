package org.stanceledger.report.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stanceledger.ledger.SkipRow;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.report.figures.Figures;
import org.stanceledger.report.figures.GroupFigures;
import org.stanceledger.report.figures.Labels;
import org.stanceledger.report.figures.SpeakerFigures;
import org.stanceledger.report.figures.Tallies;

/** Writes the aggregates: by-bloc.csv, by-speaker.csv, toward.csv, by-day.csv, and skipped.csv. */
public final class AggregatesCsv {
    private final Path folder;
    private final boolean byteOrderMark;
    private final List<String> blocs;
    private final List<String> alignments;

    public AggregatesCsv(Path folder, boolean byteOrderMark, Conflict conflict) {
        this.folder = folder;
        this.byteOrderMark = byteOrderMark;
        this.blocs = conflict.blocs().stream().map(Bloc::id).toList();
        this.alignments = Labels.alignments(conflict);
    }

    /** Writes every file. */
    public void write(Figures figures, List<SkipRow> skips) throws IOException {
        byBloc(figures);
        bySpeaker(figures);
        toward(figures);
        byDay(figures);
        skipped(skips);
    }

    private void byBloc(Figures figures) throws IOException {
        try (CsvFile file = open("by-bloc.csv")) {
            file.texts(List.of("bloc", "statements", "distinct"));
            names(file, "alignment_", alignments);
            names(file, "type_", Labels.TYPES);
            names(file, "expected_", alignments);
            file.end();
            for (Map.Entry<String, GroupFigures> entry : figures.byBloc().entrySet()) {
                GroupFigures group = entry.getValue();
                file.text(entry.getKey());
                totals(file, group);
                counts(file, group.byAlignment(), alignments);
                counts(file, group.byType(), Labels.TYPES);
                Tallies<String> aligned = group.byAlignment();
                alignments.forEach(id -> file.probability(aligned.of(id).expected()));
                file.end();
            }
        }
    }

    private void bySpeaker(Figures figures) throws IOException {
        try (CsvFile file = open("by-speaker.csv")) {
            file.texts(List.of("speaker", "speaker_id", "role", "bloc", "statements", "distinct"));
            names(file, "alignment_", alignments);
            names(file, "criticises_", blocs);
            names(file, "supports_", blocs);
            file.texts(List.of("first_seen", "last_seen")).end();
            for (SpeakerFigures speaker : figures.speakers()) {
                GroupFigures group = speaker.figures();
                file.text(speaker.name())
                        .text(speaker.id())
                        .text(speaker.role())
                        .text(speaker.bloc());
                totals(file, group);
                counts(file, group.byAlignment(), alignments);
                counts(file, group.criticised(), blocs);
                counts(file, group.supported(), blocs);
                file.date(speaker.first()).date(speaker.last()).end();
            }
        }
    }

    private void toward(Figures figures) throws IOException {
        try (CsvFile file = open("toward.csv")) {
            file.texts(List.of("bloc", "target", "criticises", "criticises_distinct", "supports", "supports_distinct"));
            file.texts(List.of("criticises_expected", "supports_expected")).end();
            for (Map.Entry<String, GroupFigures> entry : figures.byBloc().entrySet()) {
                for (String target : blocs) {
                    Tallies<String> criticised = entry.getValue().criticised();
                    Tallies<String> supported = entry.getValue().supported();
                    file.text(entry.getKey()).text(target);
                    file.number(criticised.of(target).raw())
                            .number(criticised.of(target).distinct());
                    file.number(supported.of(target).raw())
                            .number(supported.of(target).distinct());
                    file.probability(criticised.of(target).expected())
                            .probability(supported.of(target).expected());
                    file.end();
                }
            }
        }
    }

    private void byDay(Figures figures) throws IOException {
        try (CsvFile file = open("by-day.csv")) {
            file.texts(List.of("published", "statements", "distinct"));
            names(file, "bloc_", blocs);
            names(file, "alignment_", alignments);
            file.end();
            for (Map.Entry<LocalDate, GroupFigures> entry :
                    figures.timeline().byDay().entrySet()) {
                day(file, entry.getKey(), entry.getValue());
            }
            if (figures.timeline().undated().all().raw() > 0) {
                day(file, null, figures.timeline().undated());
            }
        }
    }

    private void day(CsvFile file, @Nullable LocalDate published, GroupFigures group) {
        file.date(published);
        file.number(group.all().raw()).number(group.all().distinct());
        counts(file, group.byBloc(), blocs);
        counts(file, group.byAlignment(), alignments);
        file.end();
    }

    private void skipped(List<SkipRow> skips) throws IOException {
        try (CsvFile file = open("skipped.csv")) {
            file.texts(List.of("file", "place", "reason")).end();
            for (SkipRow skip : skips) {
                file.text(skip.file()).text(skip.place()).text(skip.reason()).end();
            }
        }
    }

    private CsvFile open(String name) throws IOException {
        return new CsvFile(folder.resolve(name), byteOrderMark);
    }

    private static void names(CsvFile file, String prefix, List<String> ids) {
        ids.forEach(id -> file.text(prefix + id.replace('-', '_')));
    }

    private static void totals(CsvFile file, GroupFigures group) {
        file.number(group.all().raw()).number(group.all().distinct());
    }

    private static void counts(CsvFile file, Tallies<String> tallies, List<String> ids) {
        ids.forEach(id -> file.number(tallies.of(id).raw()));
    }
}
