package org.stanceledger.report;

import java.io.IOException;
import java.nio.file.Path;
import org.stanceledger.ledger.LedgerView;
import org.stanceledger.ledger.StatementRow;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.report.csv.AggregatesCsv;
import org.stanceledger.report.csv.CsvFile;
import org.stanceledger.report.csv.DiscourseNetworkCsv;
import org.stanceledger.report.csv.StatementsCsv;
import org.stanceledger.report.export.ActorNetwork;
import org.stanceledger.report.export.StatementsJsonLines;
import org.stanceledger.report.figures.Figures;
import org.stanceledger.report.figures.Period;
import org.stanceledger.report.figures.ReportData;
import org.stanceledger.report.page.ArticleChoice;
import org.stanceledger.report.page.PageWriter;
import org.stanceledger.report.workbook.WorkbookWriter;

/**
 * Writes all reports of a ledger: articles are read for their counts, then every statement once for all files, then the articles that
 * the page shows. The same ledger and settings give the same bytes.
 */
public final class ReportWriter {
    /** Writes every file into an existing, empty folder. */
    public void write(LedgerView view, Conflict conflict, ReportSettings settings, Path folder) throws IOException {
        Figures figures = new Figures(conflict, settings.terms(), settings.lowConfidence());
        ArticleChoice choice = new ArticleChoice(view.run().id(), settings.page());
        view.articles(article -> {
            figures.add(article);
            choice.add(article);
        });
        try (WorkbookWriter workbook = new WorkbookWriter(conflict, settings.workbook());
                PageWriter page = new PageWriter(choice, folder)) {
            try (StatementFiles files = new StatementFiles(folder, conflict, settings.byteOrderMark())) {
                view.statements(statement -> {
                    figures.add(statement);
                    files.add(statement);
                    workbook.add(statement, choice.place(statement.articleId(), figures.statements()));
                    page.add(statement, figures.statements());
                });
            }
            ReportData data = data(view, conflict, settings, figures);
            new AggregatesCsv(folder, settings.byteOrderMark(), conflict).write(figures, data.skips());
            ActorNetwork.write(figures, conflict, folder.resolve("actor-network.graphml"));
            workbook.finish(data, folder.resolve("stance-report.xlsx"));
            page.begin(data);
            view.articles(page::add);
        }
    }

    /** The files that hold every statement and are written as they come. */
    private static final class StatementFiles implements AutoCloseable {
        private final CsvFile csv;
        private final CsvFile coded;
        private final StatementsCsv statements;
        private final DiscourseNetworkCsv network;
        private final StatementsJsonLines json;

        StatementFiles(Path folder, Conflict conflict, boolean mark) throws IOException {
            csv = new CsvFile(folder.resolve("statements.csv"), mark);
            coded = new CsvFile(folder.resolve("dna-statements.csv"), mark);
            json = new StatementsJsonLines(folder.resolve("statements.jsonl"));
            statements = new StatementsCsv(csv, conflict);
            network = new DiscourseNetworkCsv(coded, conflict);
        }

        void add(StatementRow statement) {
            statements.add(statement);
            network.add(statement);
            json.add(statement);
        }

        @Override
        public void close() throws IOException {
            try (csv;
                    coded;
                    json) {
                // closed in any case
            }
        }
    }

    private static ReportData data(LedgerView view, Conflict conflict, ReportSettings settings, Figures figures) {
        Period period = figures.timeline().current(view.run().day(), settings.periodDays());
        return new ReportData(
                view.run(),
                view.earlierRuns(),
                conflict,
                figures,
                period,
                figures.shifts(period),
                view.skips(),
                view.orphans());
    }
}
