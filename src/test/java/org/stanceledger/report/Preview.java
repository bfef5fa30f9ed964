package org.stanceledger.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.stanceledger.config.Configuration;
import org.stanceledger.lexicon.ConflictDirectory;
import org.stanceledger.report.page.PageSettings;
import org.stanceledger.report.workbook.WorkbookSettings;

/** Writes the reports of our gold sets into a folder, to be looked at: {@code Preview src/gold target/preview}. */
public final class Preview {
    private Preview() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        Files.createDirectories(folder);
        ConflictDirectory conflict = Configuration.read(Path.of("job-config")).directory();
        ReportSettings settings =
                new ReportSettings(false, 30, 0.5, conflict.terms(), WorkbookSettings.DEFAULT, PageSettings.DEFAULT);
        new ReportWriter().write(GoldLedger.of(Path.of(arguments[0])), conflict.conflict(), settings, folder);
    }
}
