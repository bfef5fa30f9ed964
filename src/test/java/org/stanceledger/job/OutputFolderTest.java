package org.stanceledger.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day's reports are there whole at every moment, also while they are being replaced. */
class OutputFolderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 2);
    private static final Set<String> FILES = Set.of("a.csv", "b.csv", "c.csv", "d.csv", "e.csv");
    private static final int VERSIONS = 60;

    @TempDir
    Path folder;

    private final ConcurrentLinkedQueue<String> seen = new ConcurrentLinkedQueue<>();
    private final AtomicLong looks = new AtomicLong();

    @Test
    void whoReadsWhileADayIsReplacedFindsItWhole() throws Exception {
        OutputFolder output = new OutputFolder(folder);
        publish(output, 0);
        Assumptions.assumeTrue(
                FolderExchange.exchange(
                        Files.createDirectory(folder.resolve(".one")), Files.createDirectory(folder.resolve(".two"))),
                "this file system cannot exchange two folders in one step");
        Thread reader = new Thread(this::readOn);
        reader.start();
        for (int version = 1; version <= VERSIONS; version++) {
            publish(output, version);
            long now = looks.get();
            // A replaced version stays for as long as the next one is current.
            while (looks.get() < now + 2 && reader.isAlive()) {
                Thread.onSpinWait();
            }
        }
        reader.interrupt();
        reader.join();
        assertThat(seen).isEmpty();
        assertThat(looks).hasValueGreaterThan(VERSIONS);
        assertThat(folder.resolve(DAY + "/a.csv")).content().endsWith("version " + VERSIONS + "\n");
        assertThat(folder.resolve("latest/e.csv")).content().endsWith("version " + VERSIONS + "\n");
    }

    @Test
    void whatAnOperatorDeletedDoesNotComeBack() throws IOException {
        OutputFolder output = new OutputFolder(folder);
        publish(output, 1);
        publish(output, 2);
        for (String file : FILES) {
            Files.delete(folder.resolve(DAY.toString()).resolve(file));
        }
        Files.delete(folder.resolve(DAY.toString()));
        output.heal();
        assertThat(folder.resolve(DAY.toString())).doesNotExist();
        publish(output, 3);
        assertThat(names(folder)).containsExactly(DAY.toString(), "latest");
    }

    private static void publish(OutputFolder output, int version) throws IOException {
        Path staged = output.stage(version);
        for (String file : FILES) {
            Files.writeString(staged.resolve(file), "line\n".repeat(200) + "version " + version + "\n");
        }
        output.publish(version, DAY);
    }

    private void readOn() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Path day = folder.resolve(DAY.toString());
                if (!names(day).equals(List.copyOf(new TreeSet<>(FILES)))) {
                    seen.add("files " + names(day));
                }
                for (String file : FILES) {
                    if (!Files.readString(day.resolve(file)).matches("(?s).*version \\d+\n")) {
                        seen.add(file + " is cut");
                    }
                }
            } catch (IOException gap) {
                seen.add(gap.toString());
            }
            looks.incrementAndGet();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> names = Files.list(folder)) {
            return names.map(name -> name.getFileName().toString()).sorted().toList();
        }
    }
}
