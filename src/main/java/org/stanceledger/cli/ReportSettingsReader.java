package org.stanceledger.cli;

import java.nio.file.Path;
import org.stanceledger.config.Faults;
import org.stanceledger.config.YamlMapping;
import org.stanceledger.report.ReportSettings;
import org.stanceledger.report.page.PageSettings;
import org.stanceledger.report.workbook.WorkbookSettings;

/** Reads reports.yaml, every key of which may be left out. */
final class ReportSettingsReader {
    private static final String FILE = "reports.yaml";
    private static final int MOST_DAYS = 3_660;

    private ReportSettingsReader() {}

    /**
     * Reads the settings in a configuration folder.
     *
     * @throws org.stanceledger.config.ConfigException if anything in the file cannot be understood
     */
    static ReportSettings read(Path folder) {
        Faults faults = new Faults();
        ReportSettings plain = ReportSettings.DEFAULT;
        YamlMapping root = YamlMapping.read(folder, FILE, faults);
        ReportSettings settings = new ReportSettings(
                root.yesOrNo("byte-order-mark", plain.byteOrderMark()),
                root.whole("period-days", plain.periodDays(), 1, MOST_DAYS),
                root.probability("low-confidence", plain.lowConfidence()),
                plain.terms(),
                workbook(root.mapping("workbook")),
                page(root.mapping("page")));
        root.end();
        faults.throwIfAny();
        return settings;
    }

    private static WorkbookSettings workbook(YamlMapping workbook) {
        WorkbookSettings plain = WorkbookSettings.DEFAULT;
        WorkbookSettings settings = new WorkbookSettings(
                workbook.whole("rows-per-sheet", plain.rowsPerSheet(), 1, plain.rowsPerSheet()),
                workbook.value("statements", plain.statements(), ReportSettingsReader::count, "a whole number"));
        workbook.end();
        return settings;
    }

    private static PageSettings page(YamlMapping page) {
        PageSettings plain = PageSettings.DEFAULT;
        PageSettings settings = new PageSettings(
                page.whole("articles-per-file", plain.articlesPerFile(), 1, 10_000),
                page.whole("files", plain.files(), 1, 1_000));
        page.end();
        return settings;
    }

    private static long count(String text) {
        long count = Long.parseLong(text.replace("_", ""));
        if (count < 0) {
            throw new IllegalArgumentException(text);
        }
        return count;
    }
}
