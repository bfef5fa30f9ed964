package org.stanceledger.report;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.stanceledger.ledger.ArticleRow;
import org.stanceledger.ledger.KeptCorrection;
import org.stanceledger.ledger.LedgerView;
import org.stanceledger.ledger.RunRow;
import org.stanceledger.ledger.SkipRow;
import org.stanceledger.ledger.StatementRow;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.report.figures.Figures;
import org.stanceledger.report.figures.Labels;
import org.stanceledger.report.figures.Period;
import org.stanceledger.report.figures.ReportData;
import org.stanceledger.report.workbook.WorkbookSettings;
import org.stanceledger.report.workbook.WorkbookWriter;

/**
 * Measures all reports of a million statements against a bare streaming writer of the same cells, in one virtual machine:
 * {@code java -Xmx512m ... MillionStatements 1000000 target/million}. With the word {@code reports} behind, only the reports are written.
 */
public final class MillionStatements {
    private static final long MIB = 1024L * 1024;

    /** A ledger that repeats the statements of a small one under other keys, days and speakers, made as they are read. */
    private record Repeated(MemoryLedger small, long count) implements LedgerView {
        @Override
        public RunRow run() {
            return small.run();
        }

        @Override
        public List<RunRow> earlierRuns() {
            return small.earlierRuns();
        }

        @Override
        public void statements(Consumer<StatementRow> consumer) {
            int size = small.statementRows().size();
            for (long index = 0; index < count; index++) {
                consumer.accept(again(small.statementRows().get((int) (index % size)), index / size));
            }
        }

        private static StatementRow again(StatementRow row, long round) {
            String article = round + "/" + row.articleId();
            LocalDate day = row.published() == null ? null : row.published().minusDays(round % 3_650);
            String speaker = row.speaker() + " " + round % 200;
            return new StatementRow(
                    round + "/" + row.id(),
                    article,
                    round + "/" + row.articleFile(),
                    row.title(),
                    row.outlet(),
                    day,
                    row.language(),
                    row.url(),
                    row.ordinal(),
                    row.sentence(),
                    row.type(),
                    row.source(),
                    row.sourceSpan(),
                    speaker,
                    row.speakerId(),
                    row.role(),
                    row.bloc(),
                    row.resolved(),
                    row.cue(),
                    row.cueSpan(),
                    row.content(),
                    row.contentSpans(),
                    row.alignment(),
                    row.alignmentProbability(),
                    row.toward(),
                    row.confidence(),
                    row.evidence(),
                    row.provenance(),
                    row.likely(),
                    row.corrections(),
                    article,
                    row.firstRun());
        }

        @Override
        public void articles(Consumer<ArticleRow> consumer) {
            small.articleRows().forEach(consumer);
        }

        @Override
        public List<KeptCorrection> orphans() {
            return small.orphans();
        }

        @Override
        public List<SkipRow> skips() {
            return small.skips();
        }
    }

    private MillionStatements() {}

    public static void main(String[] arguments) throws IOException {
        long count = Long.parseLong(arguments[0]);
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        LedgerView ledger = new Repeated(RandomLedger.of(1, 400), count);
        if (arguments.length > 2 && arguments[2].equals("reports")) {
            double reports = cpuSeconds(() -> reports(ledger, folder));
            System.out.printf(
                    Locale.ROOT,
                    "%d statements, processor seconds: all reports %.1f; peak heap %d MiB%n",
                    count,
                    reports,
                    peak() / MIB);
            return;
        }
        double bare = cpuSeconds(() -> bare(ledger, folder.resolve("bare.xlsx")));
        double workbook = cpuSeconds(() -> workbook(ledger, folder.resolve("workbook.xlsx")));
        double all = cpuSeconds(() -> reports(ledger, folder));
        System.out.printf(
                Locale.ROOT,
                "%d statements, processor seconds: bare workbook %.1f, our workbook %.1f (%.2f times), all reports %.1f "
                        + "(%.2f times); peak heap %d MiB%n",
                count,
                bare,
                workbook,
                workbook / bare,
                all,
                all / bare,
                peak() / MIB);
    }

    private static void reports(LedgerView ledger, Path folder) throws IOException {
        new ReportWriter().write(ledger, RandomLedger.CONFLICT, ReportSettings.DEFAULT, folder);
    }

    private interface Work {
        void run() throws IOException;
    }

    private static double cpuSeconds(Work work) throws IOException {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        work.run();
        return (system.getProcessCpuTime() - before) / 1e9;
    }

    private static void workbook(LedgerView ledger, Path file) throws IOException {
        Figures figures = new Figures(RandomLedger.CONFLICT, List.of(), 0.5);
        ledger.articles(figures::add);
        try (WorkbookWriter workbook = new WorkbookWriter(RandomLedger.CONFLICT, WorkbookSettings.DEFAULT)) {
            ledger.statements(statement -> {
                figures.add(statement);
                workbook.add(statement, null);
            });
            Period period = figures.timeline().current(ledger.run().day(), 30);
            workbook.finish(
                    new ReportData(
                            ledger.run(),
                            ledger.earlierRuns(),
                            RandomLedger.CONFLICT,
                            figures,
                            period,
                            figures.shifts(period),
                            ledger.skips(),
                            ledger.orphans()),
                    file);
        }
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    /** The same cells, without styles, tables, figures or other files. */
    private static void bare(LedgerView ledger, Path file) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet();
            int[] next = new int[1];
            ledger.statements(statement -> {
                try {
                    bare(sheet.createRow(next[0]++), statement, next[0]);
                } catch (RuntimeException failure) {
                    throw new UncheckedIOException(new IOException(failure));
                }
            });
            workbook.write(out);
        }
    }

    private static void bare(Row row, StatementRow statement, int number) {
        int column = 0;
        row.createCell(column++).setCellValue(number);
        if (statement.published() != null) {
            row.createCell(column).setCellValue(statement.published());
        }
        column++;
        List<String> texts = List.of(
                statement.outlet(),
                statement.title(),
                statement.speaker(),
                statement.role(),
                statement.bloc(),
                statement.type(),
                statement.cue(),
                Labels.content(statement),
                statement.alignment(),
                Labels.toward(RandomLedger.CONFLICT, statement),
                Labels.evidence(statement),
                statement.url(),
                statement.sentence(),
                statement.source(),
                statement.language(),
                statement.articleFile(),
                statement.articleId(),
                statement.provenance(),
                statement.id());
        for (String text : texts) {
            row.createCell(column++).setCellValue(text);
        }
        row.createCell(column++).setCellValue(statement.confidence());
        for (Bloc bloc : RandomLedger.CONFLICT.blocs()) {
            row.createCell(column++).setCellValue(statement.toward(bloc.id()));
        }
    }
}
