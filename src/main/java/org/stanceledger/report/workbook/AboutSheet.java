package org.stanceledger.report.workbook;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.stanceledger.ledger.RunRow;
import org.stanceledger.report.figures.Figures;
import org.stanceledger.report.figures.GroupFigures;
import org.stanceledger.report.figures.ReportData;

/** Which run made this workbook, from what, and that its counts add up. */
final class AboutSheet {
    static final String NAME = "About";

    /** The version of the layout that corrections are read from. */
    static final int LAYOUT = 2;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", java.util.Locale.ROOT);

    private final ReportData data;

    AboutSheet(ReportData data) {
        this.data = data;
    }

    void write(Page page, StatementsSheets statements) {
        RunRow run = data.run();
        Figures figures = data.figures();
        page.title("About this workbook", "The same ledger and configuration give the same workbook, byte for byte.");
        page.table(List.of(Column.text("What", 34), Column.text("Value", 70), Column.text("Adds up", 70)));
        page.row("Program", "Stance Ledger " + run.version(), null);
        page.row("Run", Long.toString(run.id()), null);
        page.row("Day of the report", run.day().toString(), null);
        page.row("Run began", TIME.format(run.started()), null);
        page.row(
                CorrectionLayout.CONFLICT_ROW,
                data.conflict().name() + " (" + data.conflict().id() + ")",
                null);
        page.row("Configuration (SHA-256)", run.configurationHash(), null);
        page.row(CorrectionLayout.LAYOUT_ROW, Integer.toString(LAYOUT), null);
        page.row(
                "Articles read in this run",
                Long.toString(run.read()),
                sum(run.read(), "analysed", run.analysed(), "unchanged", run.unchanged(), "skipped", run.skipped()));
        long copies = figures.articles().copies();
        long articles = figures.articles().all().articles();
        page.row(
                "Articles in the ledger",
                Long.toString(articles),
                sum(articles, "distinct", articles - copies, "copies", copies));
        long all = figures.all().all().raw();
        long byBloc = figures.byBloc().values().stream()
                .map(GroupFigures::all)
                .mapToLong(tally -> tally.raw())
                .sum();
        page.row(
                "Statements in the ledger",
                Long.toString(all),
                "%d = rows of statements.csv = sum over blocs (%d)".formatted(all, byBloc));
        page.row(
                CorrectionLayout.STATEMENTS_ROW,
                Long.toString(all - statements.leftOut()),
                statements.leftOut() == 0 ? "all" : statements.leftOut() + " more stand in statements.csv only");
        long dated = all - figures.timeline().undated().all().raw();
        page.row("Statements with a date", Long.toString(dated), sum(all, "with", dated, "without", all - dated));
    }

    private static String sum(long whole, Object... parts) {
        StringBuilder text = new StringBuilder().append(whole).append(" = ");
        long sum = 0;
        for (int index = 0; index < parts.length; index += 2) {
            long part = (Long) parts[index + 1];
            text.append(index == 0 ? "" : " + ").append(part).append(' ').append(parts[index]);
            sum += part;
        }
        return text.append(sum == whole ? "" : " (DOES NOT ADD UP: " + sum + ")")
                .toString();
    }
}
