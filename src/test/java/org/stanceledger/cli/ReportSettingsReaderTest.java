package org.stanceledger.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stanceledger.config.ConfigException;
import org.stanceledger.report.ReportSettings;

class ReportSettingsReaderTest {
    @TempDir
    private Path folder;

    @Test
    void theShippedFileSaysWhatHoldsWithoutIt() {
        assertThat(ReportSettingsReader.read(folder)).isEqualTo(ReportSettings.DEFAULT);
        assertThat(ReportSettingsReader.read(Path.of("job-config"))).isEqualTo(ReportSettings.DEFAULT);
    }

    @Test
    void everyKeyIsHonoured() throws IOException {
        write("""
                byte-order-mark: true
                period-days: 7
                low-confidence: 0.25
                workbook: {rows-per-sheet: 1000, statements: 5_000}
                page: {articles-per-file: 20, files: 3}
                """);
        ReportSettings settings = ReportSettingsReader.read(folder);
        assertThat(settings.byteOrderMark()).isTrue();
        assertThat(settings.periodDays()).isEqualTo(7);
        assertThat(settings.lowConfidence()).isEqualTo(0.25);
        assertThat(settings.workbook().rowsPerSheet()).isEqualTo(1_000);
        assertThat(settings.workbook().statements()).isEqualTo(5_000);
        assertThat(settings.page().articlesPerFile()).isEqualTo(20);
        assertThat(settings.page().files()).isEqualTo(3);
    }

    @Test
    void allFaultsAreToldAtOnceWithTheirLines() throws IOException {
        write("""
                byte-order-mark: maybe
                period-days: 0
                low-confidence: 1.5
                workbook: {statements: -1}
                pages: {files: 3}
                """);
        assertThatThrownBy(() -> ReportSettingsReader.read(folder))
                .isInstanceOf(ConfigException.class)
                .hasMessageContainingAll(
                        "reports.yaml:1", "reports.yaml:2", "reports.yaml:3", "reports.yaml:4", "unknown key 'pages'");
    }

    private void write(String yaml) throws IOException {
        Files.writeString(folder.resolve("reports.yaml"), yaml);
    }
}
