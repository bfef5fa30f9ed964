package org.stanceledger.report.figures;

import java.util.List;
import org.stanceledger.ledger.KeptCorrection;
import org.stanceledger.ledger.RunRow;
import org.stanceledger.ledger.SkipRow;
import org.stanceledger.lexicon.Conflict;

/**
 * All that workbook and page show besides the statements themselves.
 *
 * @param run the run that is reported
 * @param earlierRuns finished runs before it, the latest first
 * @param conflict the frame of blocs and poles
 * @param figures the aggregates
 * @param period the period that is compared with the one before it
 * @param shifts notable changes, the most notable first
 * @param skips what the run could not read
 * @param orphans corrections that hold for no statement now
 */
public record ReportData(
        RunRow run,
        List<RunRow> earlierRuns,
        Conflict conflict,
        Figures figures,
        Period period,
        List<Shift> shifts,
        List<SkipRow> skips,
        List<KeptCorrection> orphans) {
    public ReportData {
        earlierRuns = List.copyOf(earlierRuns);
        shifts = List.copyOf(shifts);
        skips = List.copyOf(skips);
        orphans = List.copyOf(orphans);
    }
}
