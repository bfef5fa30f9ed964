package org.stanceledger.job;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.stanceledger.ledger.RunState;

/** What an operator, a timer or a test asks of the job. */
public final class NightlyRuns {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyRuns.class);

    private final JobSettings settings;
    private final JobParts parts;
    private final RunProgress progress;
    private final StopSwitch stop;

    /** @param stop stops what is being worked on */
    public NightlyRuns(JobSettings settings, JobParts parts, RunProgress progress, StopSwitch stop) {
        this.settings = settings;
        this.parts = parts;
        this.progress = progress;
        this.stop = stop;
    }

    /**
     * Brings the ledger up to date, whatever state the last night left: what was interrupted is taken up, then what is new in the
     * input is read in a run of its own.
     *
     * @throws RunRefusedException if another process is at it
     */
    public RunResult run(RunOptions options) {
        return holding(held -> {
            RunResult result = run(held, options);
            if (result.end() == RunResult.End.FINISHED || result.end() == RunResult.End.NOTHING_NEW) {
                forget(held);
                held.compactOnClose();
            }
            return result;
        });
    }

    /** Works on the ledger once it is ours, of our conflict, and what dead processes left in it is set right. */
    private RunResult holding(Function<HeldLedger, RunResult> work) {
        try (HeldLedger held = HeldLedger.take(settings)) {
            held.claim(parts.conflict());
            held.recover();
            return work.apply(held);
        } catch (DataAccessException | TransactionException failed) {
            throw new JobFaultException(
                    "the ledger failed: " + Reason.of(failed, settings) + "; `run` goes on once the reason is gone",
                    failed);
        }
    }

    private RunResult run(HeldLedger held, RunOptions options) {
        try (JobLauncher launcher = launcher(held)) {
            RunResult resumed = null;
            for (RunState open : held.runs().open()) {
                resumed = launcher.execute(open.row().id());
                if (resumed.end() != RunResult.End.FINISHED && !superseded(held, resumed)) {
                    return resumed;
                }
            }
            RunState same = options.reanalyse() ? null : upToDate(held, options);
            if (same != null) {
                boolean justNow = resumed != null && resumed.end() == RunResult.End.FINISHED;
                return justNow ? Objects.requireNonNull(resumed) : nothingNew(same);
            }
            long number =
                    held.runs().create(options.day(), parts.version(), parts.configurationHash(), options.reanalyse());
            return launcher.execute(number);
        }
    }

    /** Forgets the lists of old runs after a night that did its work; what cannot be forgotten now is the next night's. */
    private void forget(HeldLedger held) {
        int days = settings.operations().runDays();
        if (days == 0) {
            return;
        }
        try {
            Purge.Purged purged =
                    new Purge(held.ledger()).olderThan(Instant.now().minus(Duration.ofDays(days)));
            if (!purged.runs().isEmpty()) {
                LOG.info("purged runs={} rows={}", purged.runs().size(), purged.rows());
            }
        } catch (RuntimeException failed) {
            LOG.warn("old runs could not be purged: {}", Reason.of(failed));
        }
    }

    /**
     * Goes on with a run that was stopped, failed or died.
     *
     * @param number the run, null for the latest that has something left to do
     * @throws RunRefusedException if it is not that kind of run, or another process is at work
     */
    public RunResult restart(@Nullable Long number) {
        return holding(held -> {
            RunState state = OpenRun.choose(held.runs(), number);
            try (JobLauncher launcher = launcher(held)) {
                return launcher.execute(state.row().id());
            }
        });
    }

    private JobLauncher launcher(HeldLedger held) {
        return new JobLauncher(held, settings, parts, progress, stop);
    }

    /** A run that skipped too much is given up for one that looks at the input anew; articles it analysed are in the ledger. */
    private static boolean superseded(HeldLedger held, RunResult resumed) {
        if (!resumed.tooManySkips()) {
            return false;
        }
        long number = resumed.run().id();
        LOG.warn("run={} is given up ({}); a new run reads the input as it is now", number, resumed.reason());
        held.executions().abandon(number);
        held.runs().abandon(number);
        return true;
    }

    /** The finished run whose reports are those of the day, the input, the corrections and the configuration as they are; null if none. */
    private @Nullable RunState upToDate(HeldLedger held, RunOptions options) {
        List<RunState> latest = held.runs().latest(1);
        if (latest.isEmpty() || latest.get(0).finished() == null) {
            return null;
        }
        RunState last = latest.get(0);
        boolean same = last.row().day().equals(options.day())
                && last.row().version().equals(parts.version())
                && last.row().configurationHash().equals(parts.configurationHash())
                && Files.isDirectory(new OutputFolder(settings.output()).day(options.day()))
                && held.honoured().all(last.row().id())
                && inputHash().equals(last.inputHash());
        return same ? last : null;
    }

    private String inputHash() {
        try {
            return InputFolder.hash(new InputFolder(settings.input(), parts.articles()).scan());
        } catch (IOException failed) {
            throw new JobFaultException("the input folder " + settings.input() + " cannot be read: " + failed, failed);
        }
    }

    private RunResult nothingNew(RunState same) {
        return new RunResult(
                RunResult.End.NOTHING_NEW,
                same.row(),
                "",
                false,
                new OutputFolder(settings.output()).day(same.row().day()));
    }
}
