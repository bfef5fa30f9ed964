package org.stanceledger.report.page;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium that is told what to do through its DevTools protocol. */
final class Browser implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final WebSocket socket;
    private final Answers answers = new Answers();
    private final AtomicInteger next = new AtomicInteger();

    private Browser(Process process, String address) {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), answers)
                .join();
    }

    /** The browser's program on this machine. */
    static Optional<Path> program() {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
            for (String name : List.of("chromium", "chromium-browser", "google-chrome")) {
                Path program = Path.of(folder, name);
                if (Files.isExecutable(program)) {
                    return Optional.of(program);
                }
            }
        }
        return Optional.empty();
    }

    /** Starts a browser that keeps its files in an empty folder. */
    static Browser start(Path program, Path profile) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--window-size=1200,900",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return new Browser(process, pageAddress(profile.resolve("DevToolsActivePort")));
        } catch (IOException | RuntimeException failure) {
            process.destroyForcibly();
            throw failure;
        }
    }

    private static String pageAddress(Path portFile) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            List<String> lines = Files.exists(portFile) ? Files.readAllLines(portFile) : List.of();
            if (lines.size() > 1) {
                URI pages = URI.create("http://127.0.0.1:" + lines.get(0) + "/json/list");
                String answer = HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(pages).build(), HttpResponse.BodyHandlers.ofString())
                        .body();
                for (JsonNode page : JSON.readTree(answer)) {
                    if (page.get("type").asString().equals("page")) {
                        return page.get("webSocketDebuggerUrl").asString();
                    }
                }
            }
            Thread.sleep(50);
        }
        throw new IOException("the browser did not open its port within " + PATIENCE);
    }

    /** Sends a command and waits for its result. */
    JsonNode send(String method, Map<String, ?> parameters) {
        int id = next.incrementAndGet();
        CompletableFuture<JsonNode> answer = answers.expect(id);
        socket.sendText(JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true)
                .join();
        JsonNode message =
                answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        if (message.has("error")) {
            throw new AssertionError(method + ": " + message.get("error"));
        }
        return message.get("result");
    }

    /** Opens a page and waits until it is loaded. */
    void open(String address) {
        send("Page.enable", Map.of());
        send("Network.enable", Map.of());
        answers.forget();
        send("Page.navigate", Map.of("url", address));
        evaluate(
                "new Promise(done => { if (document.readyState === 'complete') done(); else addEventListener('load', done); })");
    }

    /** The value of a script's expression. */
    JsonNode evaluate(String script) {
        JsonNode result =
                send("Runtime.evaluate", Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
        if (result.has("exceptionDetails")) {
            throw new AssertionError(script + ": " + result.get("exceptionDetails"));
        }
        return result.get("result").has("value") ? result.get("result").get("value") : result.get("result");
    }

    /** Presses and releases a key. */
    void press(String key, int code) {
        for (String type : List.of("keyDown", "keyUp")) {
            send(
                    "Input.dispatchKeyEvent",
                    Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", code));
        }
    }

    /** Moves the mouse. */
    void moveTo(double x, double y) {
        send("Input.dispatchMouseEvent", Map.of("type", "mouseMoved", "x", x, "y", y));
    }

    /** Addresses that were asked for since the page was opened. */
    List<String> requests() {
        return answers.requests();
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Gathers what the browser sends. */
    private static final class Answers implements WebSocket.Listener {
        private final Map<Integer, CompletableFuture<JsonNode>> expected = new ConcurrentHashMap<>();
        private final List<String> requests = new ArrayList<>();
        private final StringBuilder part = new StringBuilder();

        CompletableFuture<JsonNode> expect(int id) {
            return expected.computeIfAbsent(id, absent -> new CompletableFuture<>());
        }

        synchronized void forget() {
            requests.clear();
        }

        synchronized List<String> requests() {
            return List.copyOf(requests);
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                message(JSON.readTree(part.toString()));
                part.setLength(0);
            }
            webSocket.request(1);
            return null;
        }

        private synchronized void message(JsonNode message) {
            if (message.has("id")) {
                expect(message.get("id").asInt()).complete(message);
            } else if (message.get("method").asString().equals("Network.requestWillBeSent")) {
                requests.add(message.get("params").get("request").get("url").asString());
            }
        }
    }
}
