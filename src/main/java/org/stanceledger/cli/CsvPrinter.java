package org.stanceledger.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.stanceledger.analysis.ArticleAnalysis;
import org.stanceledger.ledger.AnalysisRows;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.report.csv.CsvFile;
import org.stanceledger.report.csv.StatementsCsv;

/** The rows of statements.csv. */
final class CsvPrinter implements AnalysisPrinter {
    private final CsvFile file;
    private final StatementsCsv csv;

    CsvPrinter(PrintWriter out, Conflict conflict) {
        file = new CsvFile(out);
        csv = new StatementsCsv(file, conflict);
    }

    @Override
    public void print(ArticleAnalysis analysis) {
        AnalysisRows.of(analysis, 0).forEach(csv::add);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
