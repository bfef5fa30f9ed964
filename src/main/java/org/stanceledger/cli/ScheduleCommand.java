package org.stanceledger.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stanceledger.job.JobSettings;
import org.stanceledger.job.RunOptions;
import org.stanceledger.job.RunResult;
import org.stanceledger.job.StopSwitch;
import org.stanceledger.schedule.Attempt;
import org.stanceledger.schedule.HealthEndpoint;
import org.stanceledger.schedule.ScheduleSettings;
import org.stanceledger.schedule.Scheduler;
import org.stanceledger.schedule.TickFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Stays in the foreground and starts each run when it is due. */
@Command(
        name = "schedule",
        description = {
            "Stays in the foreground and starts a run whenever one is due, as job.yaml says under 'schedule'.",
            "A run that was missed is made up for; two never overlap. SIGTERM or SIGINT ends it, a run after its chunk."
        })
final class ScheduleCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private StanceLedger root;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private JobOptions options;

    @Override
    public Integer call() throws InterruptedException {
        JobSettings settings = options.settings();
        ScheduleSettings schedule = settings.operations().schedule();
        StopSwitch stop = new StopSwitch();
        StopSignals signals = StopSignals.listen(stop, settings.run().stopWithin(), options.err());
        Clock clock = Clock.systemUTC();
        Scheduler scheduler = new Scheduler(
                schedule, new TickFile(settings.ledger().folder()), clock, stop::await, () -> attempt(stop, clock));
        @Nullable
        HealthEndpoint endpoint =
                schedule.healthPort() == 0 ? null : HealthEndpoint.open(schedule.healthPort(), scheduler::health);
        try (endpoint) {
            scheduler.run();
        }
        Attempt last = scheduler.health().last();
        boolean cut = last != null && last.end() == Attempt.End.STOPPED;
        return signals.exitCode(cut ? ExitCode.STOPPED : ExitCode.DONE);
    }

    /** One run, with the configuration as it is by now. */
    private Attempt attempt(StopSwitch stop, Clock clock) {
        Instant started = clock.instant();
        try {
            JobSettings settings = options.settings();
            JobRunner runner = new JobRunner(settings, options::parts, options.commandLine());
            RunOptions today = new RunOptions(LocalDate.now(clock.withZone(settings.zone())), false);
            RunResult result = runner.work(runs -> runs.run(today), stop);
            runner.tell(result);
            return new Attempt(
                    started, clock.instant(), end(result), result.run().id(), result.reason());
        } catch (Exception failure) {
            int code = new FailureHandler(root).tell(failure, options.commandLine());
            Attempt.End end = code == ExitCode.BUSY ? Attempt.End.BUSY : Attempt.End.FAILED;
            return new Attempt(started, clock.instant(), end, null, FailureHandler.reason(failure));
        }
    }

    private static Attempt.End end(RunResult result) {
        return switch (result.end()) {
            case FINISHED -> Attempt.End.FINISHED;
            case NOTHING_NEW -> Attempt.End.NOTHING_NEW;
            case FAILED -> Attempt.End.FAILED;
            case STOPPED -> Attempt.End.STOPPED;
        };
    }
}
