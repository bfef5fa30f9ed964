package org.stanceledger.monitoring;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells a program or an address that a run failed: one JSON object, on the program's standard input or as the body of a POST. Where
 * it cannot be told in time, that is logged and nothing more.
 */
public final class FailureNotice {
    private static final Logger LOG = LoggerFactory.getLogger(FailureNotice.class);
    private static final int FIRST_ERROR_STATUS = 300;

    private final NotificationSettings settings;

    public FailureNotice(NotificationSettings settings) {
        this.settings = settings;
    }

    /** Tells those who are to be told. */
    public void send(RunReport report) {
        String json = JsonMapper.shared().writeValueAsString(payload(report));
        if (!settings.command().isEmpty()) {
            attempt("notification.command", () -> run(settings.command(), json));
        }
        URI webhook = settings.webhook();
        if (webhook != null) {
            attempt("notification.webhook", () -> post(webhook, json));
        }
    }

    private static Map<String, @Nullable Object> payload(RunReport report) {
        Map<String, @Nullable Object> payload = new LinkedHashMap<>();
        payload.put("event", "run_failed");
        payload.put("run", report.run());
        payload.put("reason", report.reason());
        payload.put("started", report.started().toString());
        payload.put("ended", report.ended().toString());
        payload.put("analysed", report.analysed());
        payload.put("unchanged", report.unchanged());
        payload.put("skipped", report.skipped());
        payload.put(
                "text",
                "Stance Ledger: " + (report.run() == null ? "the run" : "run " + report.run()) + " failed: "
                        + report.reason());
        return payload;
    }

    private interface Telling {
        void tell() throws IOException, InterruptedException;
    }

    private static void attempt(String key, Telling telling) {
        try {
            telling.tell();
        } catch (IOException | RuntimeException failed) {
            LOG.warn("{} could not be told of the failure: {}", key, failed.toString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            LOG.warn("{} could not be told of the failure: interrupted", key);
        }
    }

    private void run(List<String> command, String json) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            // Small enough for the pipe: a program that reads nothing does not hold us up.
            write(process, json);
            if (!process.waitFor(settings.timeout().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("took longer than " + settings.timeout().toSeconds() + " s");
            }
            if (process.exitValue() != 0) {
                throw new IOException("ended with exit code " + process.exitValue());
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static void write(Process process, String json) {
        try (OutputStream in = process.getOutputStream()) {
            in.write((json + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException closed) {
            LOG.debug("the program does not read its input", closed);
        }
    }

    private void post(URI webhook, String json) throws IOException, InterruptedException {
        Duration timeout = settings.timeout();
        HttpRequest request = HttpRequest.newBuilder(webhook)
                .timeout(timeout)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        CompletableFuture<HttpResponse<Void>> response = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .build()
                .sendAsync(request, HttpResponse.BodyHandlers.discarding());
        int status = answer(response, timeout).statusCode();
        if (status >= FIRST_ERROR_STATUS) {
            throw new IOException("answered with status " + status);
        }
    }

    /** The answer, its body included, which a request's own time limit leaves out. */
    private static HttpResponse<Void> answer(CompletableFuture<HttpResponse<Void>> response, Duration timeout)
            throws IOException, InterruptedException {
        try {
            return response.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            response.cancel(true);
            throw new IOException("took longer than " + timeout.toSeconds() + " s", late);
        } catch (ExecutionException failed) {
            throw new IOException(String.valueOf(failed.getCause()), failed);
        }
    }
}
