package org.stanceledger.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stanceledger.process.Product.Ended;
import org.stanceledger.process.Product.Started;

/**
 * Kills and stops the real jar at random moments of a run and finishes it as an operator would: everything published and everything in
 * the ledger must equal an undisturbed run's. {@code -Dfaults.kills=300 -Dfaults.seconds=7200} is the long form.
 */
class KillIT {
    private static final int KILLS = Integer.getInteger("faults.kills", 20);
    private static final Duration BOUND = Duration.ofSeconds(Long.getLong("faults.seconds", 70));
    private static final String DAY = "2026-01-05";
    private static final int LEAST = 6;
    private static final int ARTICLES = 150;
    private static final String JOB = "run:\n  chunk: 10\n  workers: 2\n";

    @TempDir
    Path folder;

    private final Random random = new Random(Long.getLong("faults.seed", 1));

    @Test
    void whateverIsKilledEndsAsIfNothingHadHappened() throws InterruptedException {
        Product calm = product("calm");
        long began = System.nanoTime();
        assertThat(calm.run("run", "--day", DAY).exit()).isEqualTo(3);
        Duration whole = Duration.ofNanos(System.nanoTime() - began);
        Map<String, String> expected = calm.published(DAY);
        String ledger = LedgerDump.of(calm.home);
        assertThat(expected.get("statements.csv").lines().count()).isGreaterThan(ARTICLES);

        int killed = 0;
        int sequence = 0;
        long deadline = System.nanoTime() + BOUND.toNanos();
        while (killed < KILLS && (killed < LEAST || System.nanoTime() < deadline)) {
            Product product = product("killed-" + sequence);
            int inARow = 1 + sequence % 3;
            for (int kill = 0; kill < inARow && killed < KILLS; kill++) {
                killed += interrupt(product, whole, kill == 0 ? verb(1) : verb(sequence)) ? 1 : 0;
                assertThat(product.published(DAY)).isIn(Map.of(), expected);
            }
            Ended ended = product.run("run", "--day", DAY);
            assertThat(ended.exit()).as(ended.err()).isIn(3, 0);
            assertThat(product.published(DAY)).isEqualTo(expected);
            assertThat(product.outputNames()).containsExactly(DAY, "latest");
            assertThat(LedgerDump.of(product.home)).isEqualTo(ledger);
            sequence++;
        }
        System.out.println("kills " + killed + " in " + sequence + " sequences, all ended equal");
        assertThat(killed).isGreaterThanOrEqualTo(Math.min(KILLS, LEAST));
    }

    private Product product(String name) {
        Product product = new Product(folder.resolve(name), JOB);
        new InventedPress(7).fill(product.home.resolve("input"), ARTICLES);
        return product;
    }

    private static String[] verb(int sequence) {
        return sequence % 2 == 0 ? new String[] {"restart"} : new String[] {"run", "--day", DAY};
    }

    /** Starts a verb and ends it by a signal at a random moment, three times in four with no chance to tidy up. */
    private boolean interrupt(Product product, Duration whole, String... verb) throws InterruptedException {
        boolean kill = random.nextInt(4) > 0;
        Moment moment = Moment.values()[random.nextInt(Moment.values().length)];
        Started started = product.start(verb);
        while (started.process().isAlive() && !started.errors().contains(moment.after)) {
            TimeUnit.MILLISECONDS.sleep(2);
        }
        long longest = moment.longestMillis == 0 ? whole.toMillis() : moment.longestMillis;
        boolean ended = started.process().waitFor((long) (longest * random.nextDouble()), TimeUnit.MILLISECONDS);
        if (kill) {
            started.process().destroyForcibly();
        } else {
            started.process().destroy();
        }
        Ended end = started.await();
        if (!ended) {
            assertThat(end.exit()).as(end.err()).isIn(kill ? List.of(137) : List.of(143, 3));
        }
        return !ended;
    }

    /** From which line of the log on, and how much later, a signal comes: the short steps would seldom be met by chance. */
    private enum Moment {
        ANY("", 0),
        ANALYSE("step=manifest", 4000),
        REPORT("step=analyse", 1500),
        PUBLISH("step=report", 60);

        private final String after;
        private final long longestMillis;

        Moment(String after, long longestMillis) {
            this.after = after;
            this.longestMillis = longestMillis;
        }
    }
}
