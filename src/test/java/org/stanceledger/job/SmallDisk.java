package org.stanceledger.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A disk of a few megabytes in memory, which a test can fill; where mounting is not allowed, the test is skipped and says so. */
final class SmallDisk implements AutoCloseable {
    private static final int BLOCK = 4096;

    private final Path folder;
    private final Path filler;

    private SmallDisk(Path folder) {
        this.folder = folder;
        this.filler = folder.resolve("filler");
    }

    static SmallDisk mount(Path folder) throws IOException {
        Files.createDirectories(folder);
        Assumptions.assumeTrue(
                succeeds(List.of("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", folder.toString())),
                "a small disk cannot be mounted here (that takes Linux and root)");
        return new SmallDisk(folder);
    }

    /** Leaves not a byte free. */
    void fill() {
        byte[] block = new byte[BLOCK];
        try (OutputStream out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            // That was the aim.
        }
    }

    void makeRoom() throws IOException {
        Files.deleteIfExists(filler);
    }

    private static boolean succeeds(List<String> command) throws IOException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (IOException missing) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        succeeds(List.of("umount", "-l", folder.toString()));
    }
}
