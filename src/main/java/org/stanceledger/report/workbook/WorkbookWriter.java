package org.stanceledger.report.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.stanceledger.ledger.StatementRow;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.report.figures.ReportData;

/** Writes stance-report.xlsx: statements as they come, then the sheets of figures, then the file. */
public final class WorkbookWriter implements Closeable {
    private static final int ROWS_IN_MEMORY = 50;

    private final SXSSFWorkbook workbook = new StreamedWorkbook(ROWS_IN_MEMORY);
    private final Styles styles = new Styles(workbook.getXSSFWorkbook());
    private final StatementsSheets statements;
    private final List<Page> pages = new ArrayList<>();

    public WorkbookWriter(Conflict conflict, WorkbookSettings settings) {
        statements = new StatementsSheets(workbook, styles, conflict, settings.rowsPerSheet(), settings.statements());
    }

    /**
     * Adds the next statement.
     *
     * @param inContext where the page shows it, null if it does not
     */
    public void add(StatementRow statement, @Nullable String inContext) {
        statements.add(statement, inContext);
    }

    /** Adds the sheets of figures and writes the file. */
    public void finish(ReportData data, Path file) throws IOException {
        Choices choices = new Choices(workbook.getXSSFWorkbook(), data.conflict());
        statements.finish(choices);
        BlocStanceSheet stance = new BlocStanceSheet(data, statements);
        TowardSheet toward = new TowardSheet(data, statements);
        TimelineSheet timeline = new TimelineSheet(data, statements);
        SummarySheet summary = new SummarySheet(data);
        Page summaryPage = small(SummarySheet.NAME);
        summary.write(summaryPage, statements);
        stance.write(small(BlocStanceSheet.NAME));
        toward.write(small(TowardSheet.NAME));
        new SpeakersSheet(data, statements).write(streamed(SpeakersSheet.NAME));
        new OutletsSheet(data, statements).write(streamed(OutletsSheet.NAME));
        timeline.write(small(TimelineSheet.NAME));
        new TermsSheet(data).write(streamed(TermsSheet.NAME));
        new UnresolvedSheet(data).write(streamed(UnresolvedSheet.NAME), statements, choices);
        new MissedSheet(data.conflict()).write(streamed(MissedSheet.NAME), choices);
        new QualitySheet(data).write(streamed(QualitySheet.NAME));
        new CodebookSheet(data.conflict()).write(streamed(CodebookSheet.NAME));
        new AboutSheet(data).write(streamed(AboutSheet.NAME), statements);
        summary.charts(summaryPage, workbook.getXSSFWorkbook(), stance, timeline, toward);
        for (Page page : pages) {
            page.extensions()
                    .finish(workbook.getXSSFWorkbook().getSheet(page.sheet().getSheetName()));
        }
        order();
        properties(data);
        save(file);
    }

    /** A sheet whose cells charts can refer to. */
    private Page small(String name) {
        return kept(new Page(workbook.getXSSFWorkbook().createSheet(name), styles));
    }

    private Page streamed(String name) {
        return kept(new Page(workbook.createSheet(name), styles));
    }

    private Page kept(Page page) {
        pages.add(page);
        return page;
    }

    /** Puts the figures in front of the statements, and what explains behind them. */
    private void order() {
        XSSFWorkbook sheets = workbook.getXSSFWorkbook();
        List<String> front = List.of(
                SummarySheet.NAME,
                BlocStanceSheet.NAME,
                TowardSheet.NAME,
                SpeakersSheet.NAME,
                OutletsSheet.NAME,
                TimelineSheet.NAME,
                TermsSheet.NAME);
        for (int index = 0; index < front.size(); index++) {
            sheets.setSheetOrder(front.get(index), index);
        }
        sheets.setActiveSheet(0);
        sheets.setSelectedTab(0);
    }

    private void properties(ReportData data) {
        POIXMLProperties properties = workbook.getXSSFWorkbook().getProperties();
        Date stamp = Date.from(data.run().started().toInstant(ZoneOffset.UTC));
        properties
                .getCoreProperties()
                .setTitle("Stance Ledger: " + data.conflict().name());
        properties.getCoreProperties().setCreator("Stance Ledger " + data.run().version());
        properties.getCoreProperties().setCreated(Optional.of(stamp));
        properties.getCoreProperties().setModified(Optional.of(stamp));
        properties.getCustomProperties().addProperty("Layout", AboutSheet.LAYOUT);
    }

    private void save(Path file) throws IOException {
        Path raw = Files.createTempFile("stance-report", ".xlsx");
        try {
            try (OutputStream out = Files.newOutputStream(raw)) {
                workbook.write(out);
            }
            FixedZip.copy(raw, file);
        } finally {
            Files.deleteIfExists(raw);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
