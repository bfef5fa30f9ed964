package org.stanceledger.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.stanceledger.report.figures.Term;
import org.stanceledger.report.workbook.WorkbookSettings;

/** Writes the reports of our gold sets into a folder, to be looked at: {@code Preview src/gold target/preview}. */
public final class Preview {
    private static final List<Term> TERMS = List.of(
            new Term("South Ossetia", "Tskhinvali region", List.of("Tskhinvali region", "Tskhinvali Region")),
            new Term("South Ossetia", "South Ossetia", List.of("South Ossetia")),
            new Term("South Ossetia", "Republic of South Ossetia", List.of("Republic of South Ossetia")),
            new Term("The regions' status", "occupied", List.of("occupied", "occupation")),
            new Term("The regions' status", "breakaway", List.of("breakaway", "separatist")),
            new Term("The regions' status", "de facto", List.of("de facto", "de-facto")),
            new Term("The regions' status", "independent", List.of("independent", "independence")),
            new Term("The line", "occupation line", List.of("occupation line")),
            new Term(
                    "The line",
                    "administrative boundary line",
                    List.of("administrative boundary line", "ABL", "boundary line")),
            new Term("The line", "state border", List.of("state border")));

    private Preview() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        Files.createDirectories(folder);
        ReportSettings settings = new ReportSettings(false, 30, 0.5, TERMS, WorkbookSettings.DEFAULT);
        new ReportWriter().write(GoldLedger.of(Path.of(arguments[0])), RandomLedger.CONFLICT, settings, folder);
    }
}
