package org.stanceledger.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.stanceledger.process.Product.Ended;
import org.stanceledger.process.Product.Started;

/**
 * Nights that are cut short at random moments and then finished as an operator would: everything published and everything in the ledger
 * must equal an undisturbed night's, and whoever reads the output folder meanwhile must find a day whole or not at all. In three of four
 * nights the day has been published before and the input has changed since, so that publishing replaces a day.
 */
final class Trials {
    static final String DAY = "2026-01-05";

    /** The exit code of {@code restart} where the night before was cut short so early that it had not begun. */
    private static final int NOTHING_TO_RESTART = 6;

    private final Program program;
    private final Store store;
    private final boolean configured;
    private final Path folder;
    private final Random random;
    private final Night fresh;
    private final Night again;
    private final Map<Moment, Integer> moments = new EnumMap<>(Moment.class);
    private int interrupted;
    private int nights;
    private long looks;
    private Duration slowestStop = Duration.ZERO;

    /** What cuts a night short. */
    interface Fault {
        /** Cuts it short, after a random time; returns whether it was still on. */
        boolean strike(Started night, Duration after) throws InterruptedException;
    }

    /** A kind of night and how it ends undisturbed. */
    private record Night(
            String origin, Map<String, String> before, Map<String, String> after, String ledger, Duration whole) {}

    Trials(Program program, boolean configured, Store store, Path folder, long seed) {
        this.program = program;
        this.configured = configured;
        this.store = store;
        this.folder = folder;
        this.random = new Random(seed);
        Product first = new Product(folder.resolve("first"), "", program, configured);
        store.create("first", "");
        store.configure(first.home, "first");
        new InventedPress(7).fill(first.home.resolve("input"), 60);
        fresh = undisturbed("", Map.of(), first, "first");
        new InventedPress(8).fill(first.home.resolve("input"), 20);
        new InventedPress(9).fill(first.home.resolve("input/more"), 20);
        Product second = copy("second", "first");
        again = undisturbed("first", fresh.after, second, "second");
    }

    private Night undisturbed(String origin, Map<String, String> before, Product product, String name) {
        long began = System.nanoTime();
        Ended ended = product.run(verb());
        assertThat(ended.exit()).as(ended.err()).isEqualTo(3);
        Duration whole = Duration.ofNanos(System.nanoTime() - began);
        Map<String, String> published = product.published(DAY);
        assertThat(published.get("statements.csv").lines().count()).isGreaterThan(60);
        return new Night(origin, before, published, LedgerDump.of(store.address(product.home, name)), whole);
    }

    /** Cuts nights short, one to three times each, so many times or until the time is over and it was at least so many times. */
    void run(Fault fault, int times, int least, Duration bound) throws InterruptedException {
        long deadline = System.nanoTime() + bound.toNanos();
        int until = interrupted + times;
        int enough = interrupted + least;
        while (interrupted < until && (interrupted < enough || System.nanoTime() < deadline)) {
            trial(fault, until);
        }
        assertThat(interrupted).isGreaterThanOrEqualTo(enough);
    }

    private void trial(Fault fault, int until) throws InterruptedException {
        boolean anew = nights % 4 == 0;
        Night night = anew ? fresh : again;
        String name = "night-" + nights;
        Product product = anew ? empty(name) : copy(name, night.origin);
        Set<String> files = allNames(night);
        try (OutputWatch watch = new OutputWatch(product.home.resolve("output"), DAY, files)) {
            int inARow = 1 + nights % 3;
            for (int i = 0; i < inARow && interrupted < until; i++) {
                String[] verb = i > 0 && random.nextBoolean() ? new String[] {"restart"} : verb();
                Ended cut = strike(fault, product, night, verb);
                assertThat(product.published(DAY)).isIn(night.before, night.after);
                if (cut.exit() == 3) {
                    // It finished all the same.
                    break;
                }
            }
            Ended ended = product.run(verb());
            assertThat(ended.exit()).as(ended.err()).isIn(3, 0);
            looks += watch.looks();
            assertThat(watch.faults()).isEmpty();
        }
        assertThat(product.published(DAY)).isEqualTo(night.after);
        assertThat(product.outputNames()).containsExactly(DAY, "latest");
        assertThat(LedgerDump.of(store.address(product.home, name))).isEqualTo(night.ledger);
        forget(product.home);
        nights++;
        if (nights % 10 == 0) {
            System.out.println(this);
        }
    }

    private Ended strike(Fault fault, Product product, Night night, String... verb) throws InterruptedException {
        Moment moment = Moment.values()[random.nextInt(Moment.values().length)];
        Started started = product.start(verb);
        while (started.process().isAlive() && !started.errors().contains(moment.after)) {
            TimeUnit.MILLISECONDS.sleep(2);
        }
        double share = random.nextDouble() * moment.share;
        long began = System.nanoTime();
        Duration after = Duration.ofNanos((long) (night.whole.toNanos() * share));
        if (fault.strike(started, after)) {
            interrupted++;
            moments.merge(moment, 1, Integer::sum);
        }
        Ended end = started.await();
        Duration taken = Duration.ofNanos(System.nanoTime() - began).minus(after);
        slowestStop = slowestStop.compareTo(taken) < 0 ? taken : slowestStop;
        return end;
    }

    private Product empty(String name) {
        Product product = new Product(folder.resolve(name), "", program, configured);
        store.create(name, "");
        store.configure(product.home, name);
        new InventedPress(7).fill(product.home.resolve("input"), 60);
        return product;
    }

    private Product copy(String name, String origin) {
        try {
            Product.copy(folder.resolve(origin), folder.resolve(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Product product = new Product(folder.resolve(name), "", program, false);
        store.create(name, origin);
        store.configure(product.home, name);
        return product;
    }

    private String[] verb() {
        return configured ? new String[] {"run", "--day", DAY} : new String[] {"run", DAY};
    }

    private static Set<String> allNames(Night night) {
        return night.after.keySet();
    }

    private static void forget(Path home) {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What was tried, in words. */
    @Override
    public String toString() {
        return interrupted + " times cut short " + moments + " in " + nights + " nights, " + looks
                + " looks at the output folder, longest end " + slowestStop.toMillis() + " ms: all ended equal";
    }

    static Fault kill() {
        return (night, after) -> {
            boolean ended = night.process().waitFor(after.toNanos(), TimeUnit.NANOSECONDS);
            night.process().destroyForcibly();
            Ended end = night.await();
            assertThat(ended || List.of(137, 3, 0, NOTHING_TO_RESTART).contains(end.exit()))
                    .as(end.toString())
                    .isTrue();
            return end.exit() == 137;
        };
    }

    static Fault terminate() {
        return (night, after) -> {
            boolean ended = night.process().waitFor(after.toNanos(), TimeUnit.NANOSECONDS);
            night.process().destroy();
            Ended end = night.await();
            assertThat(ended || List.of(143, 3, 0, NOTHING_TO_RESTART).contains(end.exit()))
                    .as(end.toString())
                    .isTrue();
            return !ended;
        };
    }

    static Fault killAndStart(TrialServer server) {
        return (night, after) -> {
            boolean ended = night.process().waitFor(after.toNanos(), TimeUnit.NANOSECONDS);
            server.kill();
            TimeUnit.MILLISECONDS.sleep(after.toMillis() % 1000);
            server.startAgain();
            Ended end = night.await();
            assertThat(end.exit()).as(end.toString()).isIn(1, 3, 0, 7, NOTHING_TO_RESTART);
            if (end.exit() == 1) {
                assertThat(end.err())
                        .containsAnyOf("is out of reach", "the lock on the ledger was lost")
                        .doesNotContain("\tat ");
            }
            return !ended;
        };
    }

    /** From which line of the log on, and for which share of a night, a fault can come: the short steps would seldom be met by chance. */
    private enum Moment {
        ANY("", 0.95),
        ANALYSE("step=manifest", 0.3),
        REPORT("step=analyse", 0.1),
        PUBLISH("step=report", 0.02);

        private final String after;
        private final double share;

        Moment(String after, double share) {
            this.after = after;
            this.share = share;
        }
    }
}
