package org.stanceledger.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A PostgreSQL server of the trials' own on loopback that can be killed and started again; without programs for it, a test is skipped. */
final class TrialServer implements AutoCloseable {
    static final String USER = "stance_ledger";
    private static final int SECONDS = 60;

    private final Path folder;
    private final Path programs;
    private final int port;

    private TrialServer(Path folder, Path programs, int port) {
        this.folder = folder;
        this.programs = programs;
        this.port = port;
    }

    /** Starts a server with an empty database system. */
    static TrialServer start() {
        Path programs = programs();
        Assumptions.assumeTrue(programs != null, "no PostgreSQL server is installed here (/usr/lib/postgresql)");
        try {
            Path data = Files.createTempDirectory("trial-server");
            TrialServer server = new TrialServer(data, programs, freePort());
            if (root()) {
                call(List.of("chown", "nobody", data.toString()));
            }
            server.asServer(
                    List.of("initdb", "-D", data.resolve("data").toString(), "-A", "trust", "-U", USER, "-E", "UTF8"));
            server.startAgain();
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    void startAgain() {
        Path data = folder.resolve("data");
        String options = "-p " + port + " -k " + folder + " -c listen_addresses=127.0.0.1 -c max_connections=40";
        asServer(List.of(
                "pg_ctl",
                "-D",
                data.toString(),
                "-o",
                options,
                "-l",
                folder.resolve("log").toString(),
                "-w",
                "start"));
    }

    /** Ends it with kill -9; its children find out by themselves. */
    void kill() {
        try {
            long pid = Long.parseLong(Files.readAllLines(folder.resolve("data/postmaster.pid"))
                    .get(0)
                    .strip());
            ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
            List<ProcessHandle> children = server.children().toList();
            server.destroyForcibly();
            children.forEach(ProcessHandle::destroyForcibly);
            for (ProcessHandle child : children) {
                child.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(url("postgres"), USER, null);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void asServer(List<String> command) {
        List<String> whole = new ArrayList<>();
        if (root()) {
            whole.addAll(List.of("runuser", "-u", "nobody", "--"));
        }
        whole.add(programs.resolve(command.get(0)).toString());
        whole.addAll(command.subList(1, command.size()));
        call(whole);
    }

    private static void call(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(command + " failed");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean root() {
        return System.getProperty("user.name").equals("root");
    }

    /** The newest server's programs; null if there are none. */
    private static @org.jspecify.annotations.Nullable Path programs() {
        try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("pg_ctl")))
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        } catch (IOException none) {
            return null;
        }
    }

    @Override
    public void close() {
        asServer(List.of("pg_ctl", "-D", folder.resolve("data").toString(), "-m", "immediate", "stop"));
        call(List.of("rm", "-rf", folder.toString()));
    }
}
