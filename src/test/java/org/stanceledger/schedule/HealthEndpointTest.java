package org.stanceledger.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class HealthEndpointTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final AtomicReference<Health> health = new AtomicReference<>(new Health(Health.State.WAITING, NOON, null));

    @Test
    void tellsHowItStandsAndFailsAfterAFailedNight() throws Exception {
        try (HealthEndpoint endpoint = HealthEndpoint.open(0, health::get)) {
            HttpResponse<String> first = get(endpoint, "/health");
            assertThat(first.statusCode()).isEqualTo(200);
            assertThat(first.body().strip())
                    .isEqualTo("{\"state\":\"waiting\",\"healthy\":true,\"next_run\":\"2026-03-01T12:00:00Z\","
                            + "\"last_run\":null}");

            health.set(new Health(
                    Health.State.WAITING,
                    NOON,
                    new Attempt(NOON, NOON.plusSeconds(5), Attempt.End.FAILED, 7L, "disk full")));
            HttpResponse<String> second = get(endpoint, "/health");
            assertThat(second.statusCode()).isEqualTo(503);
            assertThat(second.body())
                    .contains("\"last_run\":{\"run\":7,\"end\":\"failed\",\"started\":\"2026-03-01T12:00:00Z\"")
                    .contains("\"reason\":\"disk full\"");
            assertThat(get(endpoint, "/").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void saysWhenItsPortIsTaken() {
        try (HealthEndpoint endpoint = HealthEndpoint.open(0, health::get)) {
            int port = endpoint.port();
            assertThatThrownBy(() -> HealthEndpoint.open(port, health::get))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageStartingWith("schedule.health-port " + port + " cannot be opened");
        }
    }

    private static HttpResponse<String> get(HealthEndpoint endpoint, String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + endpoint.port() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
