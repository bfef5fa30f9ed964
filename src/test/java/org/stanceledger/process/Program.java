package org.stanceledger.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * A way to start the product, with what its classes look like in memory kept in an archive, so that starting it by the hundred is cheap.
 *
 * @param command what is started, without the product's own arguments
 */
record Program(List<String> command) {
    private static final Path JAR = Path.of("target", "stance-ledger.jar").toAbsolutePath();
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final List<String> FRUGAL =
            List.of(JAVA, "-Xmx700m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xlog:disable", "-Xlog:all=off");

    Program {
        command = List.copyOf(command);
    }

    /** The jar as users start it. */
    static Program whole() {
        return Whole.PROGRAM;
    }

    /** The nightly job with an analysis and reports that cost next to nothing: {@link org.stanceledger.cli.PlainNight}. */
    static Program plain() {
        return Plain.PROGRAM;
    }

    /** The same program with another option of the virtual machine. */
    Program with(String option) {
        List<String> changed = new ArrayList<>(command);
        changed.add(1, option);
        return new Program(changed);
    }

    private static final class Whole {
        private static final Program PROGRAM = whole(unpacked());

        private static Program whole(Path folder) {
            List<String> jar =
                    List.of("-jar", folder.resolve("stance-ledger.jar").toString());
            return archived(folder.resolve("whole.jsa"), jar, true, "run");
        }
    }

    private static final class Plain {
        private static final Program PROGRAM = plain(unpacked());

        private static Program plain(Path folder) {
            Path classes = folder.resolve("plain.jar");
            Path archive = folder.resolve("plain.jsa");
            String[] pack = {"cf", classes.toString(), "-C", "target/test-classes", "org/stanceledger"};
            ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, pack);
            try {
                // The tests' classes may be others than when it was made.
                Files.deleteIfExists(archive);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            String path = classes + File.pathSeparator + folder.resolve("stance-ledger.jar");
            List<String> main = List.of("-cp", path, "org.stanceledger.cli.PlainNight");
            return archived(archive, main, false, "run", "2026-01-05");
        }
    }

    /** The jar taken apart, which starts faster than one with jars inside; once for each build. */
    private static Path unpacked() {
        try {
            byte[] build = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(JAR));
            Path folder = Path.of("target", "programs", HexFormat.of().formatHex(build, 0, 8))
                    .toAbsolutePath();
            if (!Files.exists(folder.resolve("stance-ledger.jar"))) {
                succeed(
                        Path.of("target"),
                        List.of(
                                JAVA,
                                "-Djarmode=tools",
                                "-jar",
                                JAR.toString(),
                                "extract",
                                "--destination",
                                folder.toString()));
            }
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The program with an archive of the classes that a first run of it loaded. */
    private static Program archived(Path archive, List<String> program, boolean configured, String... verb) {
        if (!Files.exists(archive)) {
            try {
                Path home = Files.createTempDirectory("first-run");
                Product product = new Product(home, "", new Program(List.of()), configured);
                new InventedPress(1).fill(product.home.resolve("input"), 10);
                List<String> recording = frugal("-XX:ArchiveClassesAtExit=" + archive, program);
                recording.addAll(Arrays.asList(verb));
                succeed(home, recording);
                delete(home);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return new Program(frugal("-XX:SharedArchiveFile=" + archive, program));
    }

    private static void succeed(Path folder, List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(3, TimeUnit.MINUTES) || process.exitValue() != 0 && process.exitValue() != 3) {
                throw new IOException(command + " ended with " + process.exitValue());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> frugal(String option, List<String> program) {
        List<String> command = new ArrayList<>(FRUGAL);
        command.add(option);
        command.addAll(program);
        return command;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
