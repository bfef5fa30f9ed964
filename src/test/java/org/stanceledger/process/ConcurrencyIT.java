package org.stanceledger.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stanceledger.process.Product.Ended;
import org.stanceledger.process.Product.Started;

/** Two nights at once, and what an operator may and may not do while one is on; {@code -Dfaults.trials=50} is the long form. */
class ConcurrencyIT {
    private static final int TRIALS = Integer.getInteger("faults.trials", 1);
    private static final String DAY = "2026-01-05";

    @TempDir
    Path folder;

    @Test
    void oneOfTwoWorksAndTheOtherTouchesNothing() {
        for (int trial = 0; trial < TRIALS; trial++) {
            Product product = product("two-" + trial, 20);
            Started first = product.start("run", "--day", DAY);
            Started second = product.start("run", "--day", DAY);
            List<Ended> ends = List.of(first.await(), second.await());
            // The second one may come when the first has finished; it then finds nothing new.
            List<Integer> exits = ends.stream().map(Ended::exit).sorted().toList();
            assertThat(exits).as(ends.toString()).isIn(List.of(3, 4), List.of(0, 3));
            assertThat(product.published(DAY)).isNotEmpty();
            assertThat(product.run("history").out().lines()).hasSize(1);
        }
    }

    @Test
    void aLivingRunIsShownAndStoppedButNotRecovered() throws InterruptedException {
        Product product = product("living", 3000);
        Started run = product.start("run", "--day", DAY);
        while (run.process().isAlive() && !run.errors().contains("step=manifest")) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        for (int trial = 0; trial < TRIALS; trial++) {
            assertThat(product.run("status", "--json").out()).contains("\"phase\":\"running\"");
            for (String verb : List.of("recover", "restart", "run")) {
                Ended refused = product.run(verb);
                assertThat(refused.exit()).as(verb + ": " + refused.err()).isEqualTo(4);
                assertThat(refused.err())
                        .contains("a run is on (process " + run.process().pid());
            }
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

    private Product product(String name, int articles) {
        Product product = new Product(folder.resolve(name), "run:\n  chunk: 10\n  workers: 2\n");
        new InventedPress(3).fill(product.home.resolve("input"), articles);
        return product;
    }
}
