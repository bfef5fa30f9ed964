package org.stanceledger.cli;

import java.io.PrintWriter;
import java.util.function.Function;
import java.util.function.Supplier;
import org.stanceledger.job.JobParts;
import org.stanceledger.job.JobSettings;
import org.stanceledger.job.NightlyRuns;
import org.stanceledger.job.RunResult;
import org.stanceledger.job.RunWatch;
import org.stanceledger.job.StopSwitch;
import org.stanceledger.ledger.RunRow;
import picocli.CommandLine;

/** Works on runs in this process until they end or a signal stops them, and tells how it went. */
final class JobRunner {
    private final JobSettings settings;
    private final Supplier<JobParts> parts;
    private final PrintWriter out;
    private final PrintWriter err;

    JobRunner(JobSettings settings, Supplier<JobParts> parts, CommandLine command) {
        this.settings = settings;
        this.parts = parts;
        this.out = command.getOut();
        this.err = command.getErr();
    }

    /** Does the work and returns the exit code. */
    int work(Function<NightlyRuns, RunResult> work) {
        StopSwitch stop = new StopSwitch();
        StopSignals signals = StopSignals.listen(stop, settings.run().stopWithin(), err);
        return signals.exitCode(tell(work(work, stop)));
    }

    /** Does the work until it ends or the switch stops it. */
    RunResult work(Function<NightlyRuns, RunResult> work, StopSwitch stop) {
        return new RunWatch(settings)
                .watch(() -> work.apply(new NightlyRuns(settings, parts.get(), TerminalProgress.ifTerminal(), stop)));
    }

    /** Tells how it went and returns the exit code. */
    int tell(RunResult result) {
        RunRow run = result.run();
        String counts = run.read() + " read: " + run.analysed() + " analysed, " + run.unchanged() + " unchanged, "
                + run.skipped() + " skipped";
        switch (result.end()) {
            case FINISHED -> {
                out.println("run " + run.id() + " finished, " + counts);
                out.println("reports: " + result.folder());
                return run.skipped() == 0 ? ExitCode.DONE : ExitCode.SKIPPED;
            }
            case NOTHING_NEW -> {
                out.println("nothing new since run " + run.id() + "; reports: " + result.folder());
                return ExitCode.DONE;
            }
            case STOPPED -> {
                err.println("run " + run.id() + " stopped, " + counts + "; `restart` goes on");
                return ExitCode.STOPPED;
            }
            case FAILED -> {
                err.println("run " + run.id() + " failed: " + result.reason());
                err.println("`restart` goes on once the reason is gone; `status` shows how far it came");
                return ExitCode.FAILED;
            }
        }
        throw new IllegalStateException("no such end: " + result.end());
    }
}
