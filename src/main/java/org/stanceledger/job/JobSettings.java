package org.stanceledger.job;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.stanceledger.ledger.LedgerAddress;

/**
 * What job-config/job.yaml says.
 *
 * @param input the folder that is read
 * @param output the folder that reports are published in
 * @param zone the time zone that decides which day it is
 * @param ledger where the ledger is kept
 * @param run how a run works
 * @param operations what happens around a run
 */
public record JobSettings(
        Path input, Path output, ZoneId zone, LedgerAddress ledger, RunSettings run, OperationSettings operations) {
    /** Settings with nothing around a run. */
    public JobSettings(Path input, Path output, ZoneId zone, LedgerAddress ledger, RunSettings run) {
        this(input, output, zone, ledger, run, OperationSettings.none(zone));
    }

    /** The same settings with other folders where one is given. */
    public JobSettings withFolders(@Nullable Path otherInput, @Nullable Path otherOutput, @Nullable Path otherLedger) {
        return new JobSettings(
                otherInput == null ? input : otherInput,
                otherOutput == null ? output : otherOutput,
                zone,
                otherLedger == null ? ledger : LedgerAddress.h2(otherLedger),
                run,
                operations);
    }

    /**
     * How a run works.
     *
     * @param chunk inputs in one transaction
     * @param workers threads that analyse
     * @param skipLimit how many inputs may be skipped before the run fails
     * @param stopWithin how long a stopping run may take to finish its chunk
     */
    public record RunSettings(int chunk, int workers, int skipLimit, Duration stopWithin) {}
}
