package org.stanceledger.report;

import java.io.IOException;
import java.nio.file.Path;
import org.stanceledger.ledger.LedgerView;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.report.csv.AggregatesCsv;
import org.stanceledger.report.csv.CsvFile;
import org.stanceledger.report.csv.StatementsCsv;
import org.stanceledger.report.figures.Figures;

/** Writes all reports of a ledger. The same ledger and settings give the same bytes. */
public final class ReportWriter {
    /** Writes every file into an existing, empty folder. */
    public void write(LedgerView view, Conflict conflict, ReportSettings settings, Path folder) throws IOException {
        Figures figures = new Figures(conflict);
        try (CsvFile file = new CsvFile(folder.resolve("statements.csv"), settings.byteOrderMark())) {
            StatementsCsv statements = new StatementsCsv(file, conflict);
            view.statements(statement -> {
                figures.add(statement);
                statements.add(statement);
            });
        }
        new AggregatesCsv(folder, settings.byteOrderMark(), conflict).write(figures, view.skips());
    }
}
