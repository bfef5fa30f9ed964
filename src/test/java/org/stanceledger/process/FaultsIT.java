package org.stanceledger.process;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Kills, signals and a dying database server; {@code -Pfaults} is the long form. */
class FaultsIT {
    private static final Duration BOUND = Duration.ofSeconds(Long.getLong("faults.seconds", 30));

    private static final long SEED = Long.getLong("faults.seed", 0);

    @TempDir
    Path folder;

    @Test
    void theWholeProgramKilled(TestInfo test) throws InterruptedException {
        Trials trials = new Trials(Program.whole(), true, Store.H2, folder, SEED + 1);
        trials.run(Trials.kill(), times("whole", 6), 2, BOUND);
        tell(test, trials);
    }

    @Test
    void killed(TestInfo test) throws InterruptedException {
        Trials trials = new Trials(Program.plain(), false, Store.H2, folder, SEED + 2);
        trials.run(Trials.kill(), times("kills", 12), 6, BOUND);
        tell(test, trials);
    }

    @Test
    void terminated(TestInfo test) throws InterruptedException {
        Trials trials = new Trials(Program.plain(), false, Store.H2, folder, SEED + 3);
        trials.run(Trials.terminate(), times("terms", 6), 3, BOUND);
        tell(test, trials);
    }

    @Test
    void killedOnPostgres(TestInfo test) throws InterruptedException {
        try (TrialServer server = TrialServer.start()) {
            Trials trials = new Trials(Program.plain(), false, new Store.Postgres(server), folder, SEED + 4);
            trials.run(Trials.kill(), times("postgres.kills", 4), 2, BOUND);
            trials.run(Trials.terminate(), times("postgres.terms", 2), 1, BOUND);
            tell(test, trials);
        }
    }

    @Test
    void postgresKilledUnderTheRun(TestInfo test) throws InterruptedException {
        try (TrialServer server = TrialServer.start()) {
            Trials trials = new Trials(Program.plain(), false, new Store.Postgres(server), folder, SEED + 5);
            trials.run(Trials.killAndStart(server), times("server", 2), 1, BOUND);
            tell(test, trials);
        }
    }

    private static int times(String what, int otherwise) {
        return Integer.getInteger("faults." + what, otherwise);
    }

    private static void tell(TestInfo test, Trials trials) {
        System.out.println(test.getTestMethod().orElseThrow().getName() + ": " + trials);
    }
}
