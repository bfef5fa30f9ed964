package org.stanceledger.report;

import java.io.IOException;
import java.nio.file.Path;
import org.stanceledger.ledger.LedgerView;
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
import org.stanceledger.report.workbook.WorkbookWriter;

/** Writes all reports of a ledger. The same ledger and settings give the same bytes. */
public final class ReportWriter {
    /** Writes every file into an existing, empty folder. */
    public void write(LedgerView view, Conflict conflict, ReportSettings settings, Path folder) throws IOException {
        boolean mark = settings.byteOrderMark();
        Figures figures = new Figures(conflict, settings.terms(), settings.lowConfidence());
        view.articles(figures::add);
        try (WorkbookWriter workbook = new WorkbookWriter(conflict, settings.workbook())) {
            try (CsvFile csv = new CsvFile(folder.resolve("statements.csv"), mark);
                    CsvFile dna = new CsvFile(folder.resolve("dna-statements.csv"), mark);
                    StatementsJsonLines json = new StatementsJsonLines(folder.resolve("statements.jsonl"))) {
                StatementsCsv statements = new StatementsCsv(csv, conflict);
                DiscourseNetworkCsv network = new DiscourseNetworkCsv(dna, conflict);
                view.statements(statement -> {
                    figures.add(statement);
                    statements.add(statement);
                    network.add(statement);
                    json.add(statement);
                    workbook.add(statement, null);
                });
            }
            ReportData data = data(view, conflict, settings, figures);
            new AggregatesCsv(folder, mark, conflict).write(figures, data.skips());
            ActorNetwork.write(figures, conflict, folder.resolve("actor-network.graphml"));
            workbook.finish(data, folder.resolve("stance-report.xlsx"));
        }
    }

    private static ReportData data(LedgerView view, Conflict conflict, ReportSettings settings, Figures figures) {
        Period period = figures.timeline().current(view.run().day(), settings.periodDays());
        return new ReportData(
                view.run(), view.earlierRuns(), conflict, figures, period, figures.shifts(period), view.skips());
    }
}
