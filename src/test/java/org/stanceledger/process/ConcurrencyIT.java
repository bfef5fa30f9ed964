package org.stanceledger.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stanceledger.ledger.LedgerAddress;
import org.stanceledger.process.Product.Ended;
import org.stanceledger.process.Product.Started;

/** Two nights at once, and what an operator may and may not do while one is on; {@code -Pfaults} is the long form. */
class ConcurrencyIT {
    private static final int TRIALS = Integer.getInteger("faults.trials", 3);
    private static final String DAY = "2026-01-05";
    private static final String JOB = "run:\n  chunk: 10\n  workers: 2\n";

    @TempDir
    Path folder;

    @Test
    void oneOfTwoWorksAndTheOtherTouchesNothing() {
        int refused = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            Product product = plain("two-" + trial, 20, 4);
            Started first = product.start("run", DAY);
            Started second = product.start("run", DAY);
            List<Ended> ends = List.of(first.await(), second.await());
            // The second one may come when the first has finished; it then finds nothing new.
            List<Integer> exits = ends.stream().map(Ended::exit).sorted().toList();
            assertThat(exits).as(ends.toString()).isIn(List.of(3, 4), List.of(0, 3));
            refused += exits.contains(4) ? 1 : 0;
            assertThat(product.published(DAY)).isNotEmpty();
            assertThat(LedgerDump.of(LedgerAddress.h2(product.home.resolve("ledger"))))
                    .contains("number=1 ")
                    .doesNotContain("number=2 ");
        }
        assertThat(refused).isPositive();
        System.out.println("two at once: " + TRIALS + " trials, one worked each time, " + refused
                + " times the other was refused");
    }

    @Test
    void aLivingRunIsNeitherRecoveredNorRestarted() throws InterruptedException {
        Product product = plain("alive", 40, 60_000);
        Started run = begun(product, "run", DAY);
        for (int trial = 0; trial < TRIALS; trial++) {
            for (String verb : List.of("recover", "restart")) {
                Ended refused = product.run(verb);
                assertThat(refused.exit()).as(verb + ": " + refused.err()).isEqualTo(4);
                assertThat(refused.err())
                        .contains("a run is on (process " + run.process().pid())
                        .contains("`status` shows it, `stop` ends it");
            }
        }
        assertThat(run.process().isAlive()).isTrue();
        run.process().destroyForcibly();
        run.await();
        System.out.println("a living run: " + TRIALS + " times recover and restart, refused each time");
    }

    @Test
    void theWholeProgramShowsAndStopsALivingRun() throws InterruptedException {
        Product product = new Product(folder.resolve("living"), JOB);
        new InventedPress(3).fill(product.home.resolve("input"), 3000);
        Started run = begun(product, "run", "--day", DAY);
        assertThat(product.run("status", "--json").out()).contains("\"phase\":\"running\"");
        for (String verb : List.of("recover", "restart", "run")) {
            Ended refused = product.run(verb);
            assertThat(refused.exit()).as(verb + ": " + refused.err()).isEqualTo(4);
            assertThat(refused.err())
                    .contains("a run is on (process " + run.process().pid());
        }
        Ended asked = product.run("stop");
        assertThat(asked.exit()).as(asked.err()).isZero();
        Ended stopped = run.await();
        assertThat(stopped.exit()).as(stopped.err()).isEqualTo(5);
        assertThat(product.run("status").out()).contains("STOPPED").contains("`restart` goes on");
        assertThat(product.published(DAY)).isEmpty();
        assertThat(product.run("abandon", "1").exit()).isZero();
        assertThat(product.run("restart").exit()).isEqualTo(6);
    }

    private static Started begun(Product product, String... verb) throws InterruptedException {
        Started run = product.start(verb);
        while (run.process().isAlive() && !run.errors().contains("step=manifest")) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return run;
    }

    /** @param millis how long an article takes */
    private Product plain(String name, int articles, int millis) {
        Product product =
                new Product(folder.resolve(name), JOB, Program.plain().with("-Dplain.millis=" + millis), false);
        new InventedPress(3).fill(product.home.resolve("input"), articles);
        return product;
    }
}
