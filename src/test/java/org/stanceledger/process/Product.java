package org.stanceledger.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The product, started as an operator starts it, in a folder of its own with the shipped configuration. */
final class Product {
    private static final long PATIENCE_SECONDS = 240;

    final Path home;
    private final Program program;

    /** A process of the product and what it printed. */
    record Ended(int exit, String out, String err) {}

    /** A process of the product that may still be alive. */
    record Started(Process process, Path out, Path err) {
        Ended await() {
            try {
                if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    throw new AssertionError("no end after " + PATIENCE_SECONDS + " s: " + errors());
                }
                return new Ended(process.exitValue(), Files.readString(out), errors());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }

        String errors() {
            try {
                return Files.readString(err);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** The whole program. */
    Product(Path home, String jobYaml) {
        this(home, jobYaml, Program.whole(), true);
    }

    /** @param configured whether it gets the shipped configuration, besides job.yaml */
    Product(Path home, String jobYaml, Program program, boolean configured) {
        this.home = home;
        this.program = program;
        try {
            if (configured) {
                copy(Path.of("job-config"), home.resolve("job-config"));
            }
            Files.createDirectories(home.resolve("job-config"));
            Files.createDirectories(home.resolve("input"));
            Files.writeString(home.resolve("job-config/job.yaml"), jobYaml);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Started start(String... arguments) {
        List<String> command = new ArrayList<>(program.command());
        command.addAll(Arrays.asList(arguments));
        try {
            Path logs = Files.createDirectories(home.resolve("logs"));
            Path out = Files.createTempFile(logs, "out", ".txt");
            Path err = Files.createTempFile(logs, "err", ".txt");
            Process process = new ProcessBuilder(command)
                    .directory(home.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            return new Started(process, out, err);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Ended run(String... arguments) {
        return start(arguments).await();
    }

    /** The CSV files of a day by name; empty if the day is not published. */
    Map<String, String> published(String day) {
        Path folder = home.resolve("output").resolve(day);
        Map<String, String> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> names = Files.list(folder)) {
            for (Path file :
                    names.filter(name -> name.toString().endsWith(".csv")).toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return files;
    }

    /** What lies in the output folder for readers. */
    List<String> outputNames() {
        try (Stream<Path> names = Files.list(home.resolve("output"))) {
            return names.map(name -> name.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Copies a folder with all that is in it. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
    }
}
