package org.stanceledger.report.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stanceledger.ledger.SkipRow;
import org.stanceledger.report.figures.ArticleFigures;
import org.stanceledger.report.figures.Palette;
import org.stanceledger.report.figures.QualityFigures;
import org.stanceledger.report.figures.ReportData;

/** What to mistrust: what was skipped, what is doubtful, what nobody could tell. */
final class QualitySheet {
    static final String NAME = "Quality";

    private static final List<Column> MEASURES = List.of(
            Column.text("Measure", 38),
            Column.count("Count"),
            Column.share("Share"),
            Column.wrapped("What it means", 90),
            Column.filter(34));

    private final ReportData data;

    QualitySheet(ReportData data) {
        this.data = data;
    }

    void write(Page page) {
        page.title("Quality", "What to mistrust. Files that could not be read stand in skipped.csv as well.");
        measures(page);
        page.skip();
        skips(page);
        page.skip();
        new OrphansTable(data).write(page);
        page.skip();
        confidence(page);
        page.skip();
        languages(page);
    }

    private void measures(Page page) {
        QualityFigures quality = data.figures().quality();
        ArticleFigures articles = data.figures().articles();
        long statements = data.figures().all().all().raw();
        long all = articles.all().articles();
        page.heading("Measures");
        page.table(MEASURES);
        measure(
                page,
                "Articles with statements",
                articles.all().withStatements(),
                all,
                "coverage: the others report nobody's words, or were not understood",
                null);
        measure(
                page,
                "Articles without a date",
                articles.undated(),
                all,
                "they count nowhere by day and in no period",
                null);
        measure(
                page,
                "Copies of other articles",
                articles.copies(),
                all,
                "they are left out of all distinct counts",
                null);
        measure(
                page,
                "Doubtful statements",
                quality.low(),
                statements,
                "confidence below " + quality.lowConfidence() + ": look at these first",
                Filter.below(StatementColumns.CONFIDENCE_TITLE, quality.lowConfidence()));
        measure(
                page,
                "Statements of unresolved speakers",
                quality.unresolved(),
                statements,
                "see the sheet Unresolved speakers",
                Filter.filled(StatementColumns.UNRESOLVED));
        measure(
                page,
                "Statements without a date",
                quality.undated(),
                statements,
                "their articles have none",
                Filter.is(StatementColumns.DATE, ""));
        measure(
                page,
                "Statements corrected by a person",
                quality.corrected(),
                statements,
                "what a person set counts as certain",
                Filter.filled(StatementColumns.CORRECTED_BY));
    }

    private static void measure(
            Page page, String name, long count, long whole, String meaning, @Nullable Filter filter) {
        page.row(name, count, BlocStanceSheet.share(count, whole), meaning, filter);
    }

    private void skips(Page page) {
        page.heading("Skipped in this run");
        if (data.skips().isEmpty()) {
            page.note("Nothing was skipped.");
            return;
        }
        page.table(List.of(
                Column.text("File", 38), Column.text("Place", 11), Column.text("", 11), Column.wrapped("Reason", 90)));
        for (SkipRow skip : data.skips()) {
            page.row(skip.file(), skip.place(), null, skip.reason());
        }
    }

    private void confidence(Page page) {
        QualityFigures quality = data.figures().quality();
        long statements = data.figures().all().all().raw();
        page.heading("Statements by confidence");
        page.table(List.of(
                Column.text("Confidence", 38), Column.count("Statements"), Column.share("Share"), Column.filter(90)));
        int first = page.next();
        for (int step = QualityFigures.STEPS - 1; step >= 0; step--) {
            String name =
                    "%d.%d to %s".formatted(0, step, step == QualityFigures.STEPS - 1 ? "1.0" : "0." + (step + 1));
            page.row(
                    name,
                    quality.confidence(step),
                    BlocStanceSheet.share(quality.confidence(step), statements),
                    confidence(step));
        }
        page.bars().counts(Palette.LINE, first, page.next() - 1, 1);
    }

    private static Filter confidence(int step) {
        double width = QualityFigures.STEPS;
        Filter atLeast = Filter.atLeast(StatementColumns.CONFIDENCE_TITLE, step / width);
        return step == QualityFigures.STEPS - 1
                ? atLeast
                : atLeast.and(Filter.below(StatementColumns.CONFIDENCE_TITLE, (step + 1) / width));
    }

    private void languages(Page page) {
        page.heading("Articles by language");
        page.note("Only languages that the configuration names are analysed; a language without statements was not.");
        page.table(List.of(
                Column.text("Language", 38), Column.count("Articles"), Column.count("Statements"), Column.filter(90)));
        data.figures()
                .articles()
                .byLanguage()
                .forEach((language, count) -> page.row(
                        language.isEmpty() ? "(unknown)" : language,
                        count.articles(),
                        data.figures().quality().language(language),
                        Filter.is(StatementColumns.LANGUAGE, language)));
        page.printUpTo(3);
    }
}
