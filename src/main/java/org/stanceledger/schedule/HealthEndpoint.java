package org.stanceledger.schedule;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Tells on loopback, as JSON at {@code /health}, how the schedule stands: status 200, or 503 when the last night failed. */
public final class HealthEndpoint implements AutoCloseable {
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int UNAVAILABLE = 503;

    private final HttpServer server;

    private HealthEndpoint(HttpServer server) {
        this.server = server;
    }

    /**
     * Opens it.
     *
     * @param port the port, 0 for any that is free
     * @throws UncheckedIOException if the port is taken
     */
    public static HealthEndpoint open(int port, Supplier<Health> health) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            server.createContext("/", exchange -> answer(exchange, health));
            server.start();
            return new HealthEndpoint(server);
        } catch (IOException taken) {
            throw new UncheckedIOException(
                    "schedule.health-port " + port + " cannot be opened on loopback: " + taken.getMessage(), taken);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange, Supplier<Health> health) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals("/health")) {
                exchange.sendResponseHeaders(NOT_FOUND, -1);
            } else if (!exchange.getRequestMethod().equals("GET")) {
                exchange.sendResponseHeaders(NOT_ALLOWED, -1);
            } else {
                Health now = health.get();
                byte[] body =
                        (JsonMapper.shared().writeValueAsString(json(now)) + "\n").getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(now.healthy() ? OK : UNAVAILABLE, body.length);
                exchange.getResponseBody().write(body);
            }
        }
    }

    private static Map<String, @Nullable Object> json(Health health) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("state", health.state().name().toLowerCase(Locale.ROOT));
        object.put("healthy", health.healthy());
        object.put(
                "next_run", health.nextRun() == null ? null : health.nextRun().toString());
        object.put("last_run", health.last() == null ? null : json(health.last()));
        return object;
    }

    private static Map<String, @Nullable Object> json(Attempt attempt) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("run", attempt.run());
        object.put("end", attempt.end().name().toLowerCase(Locale.ROOT));
        object.put("started", attempt.started().toString());
        object.put("ended", attempt.ended().toString());
        object.put("reason", attempt.reason());
        return object;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
