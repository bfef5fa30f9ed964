package org.stanceledger.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureNoticeTest {
    private static final String EXPECTED =
            "{\"event\":\"run_failed\",\"run\":7,\"reason\":\"the disk is \\\"full\\\"\","
                    + "\"started\":\"2026-03-01T22:30:00Z\",\"ended\":\"2026-03-01T22:31:30Z\",\"analysed\":10,\"unchanged\":20,"
                    + "\"skipped\":3,\"text\":\"Stance Ledger: run 7 failed: the disk is \\\"full\\\"\"}";
    private static final RunReport REPORT =
            MetricsFileTest.report(RunReport.FAILED, Instant.parse("2026-03-01T22:30:00Z"), "the disk is \"full\"");

    @TempDir
    Path folder;

    @Test
    void tellsAProgramOnItsInput() throws Exception {
        Path heard = folder.resolve("heard");
        send(List.of(script("cat > " + heard), "argument"), null);
        assertThat(Files.readString(heard).strip()).isEqualTo(EXPECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"exit 3", "sleep 60", "exec 0<&-; sleep 60 & wait"})
    void aProgramThatFailsOrHangsHoldsNothingUp(String program) throws Exception {
        long began = System.nanoTime();
        send(List.of(script(program)), null);
        send(List.of(folder.resolve("missing").toString()), null);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void postsToAnAddress() throws Exception {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/hook", exchange -> {
            heard.add(exchange.getRequestMethod() + " "
                    + exchange.getRequestHeaders().getFirst("Content-Type") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(500, -1);
            exchange.close();
        });
        // Begins to answer and never ends.
        server.createContext("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            send(List.of(), URI.create(address + "/hook"));
            assertThat(heard).containsExactly("POST application/json " + EXPECTED);
            long began = System.nanoTime();
            send(List.of(), URI.create(address + "/slow"));
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
        } finally {
            server.stop(0);
        }
        send(List.of(), URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/gone"));
    }

    private static void send(List<String> command, @Nullable URI webhook) {
        new FailureNotice(new NotificationSettings(command, webhook, Duration.ofSeconds(1))).send(REPORT);
    }

    private String script(String text) throws Exception {
        Path script = folder.resolve("notify.sh");
        Files.writeString(script, "#!/bin/sh\n" + text + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script.toString();
    }
}
