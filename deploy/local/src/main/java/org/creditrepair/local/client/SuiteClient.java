package org.creditrepair.local.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

/** Calls the suite through its gateway. Unsafe requests carry an {@code Idempotency-Key} of their own. */
public final class SuiteClient {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final Duration IMPORT_TIMEOUT = Duration.ofMinutes(10);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI gateway;

    public SuiteClient(URI gateway) {
        this.gateway = gateway;
    }

    /** Reads as somebody; {@code token} may be null for what is public. */
    public Answer get(String token, String path) {
        return send(request(token, path).GET(), "GET " + path);
    }

    public Answer post(String token, String path, Object body) {
        return post(token, path, body, UUID.randomUUID().toString());
    }

    public Answer post(String token, String path, Object body, String idempotencyKey) {
        var request = request(token, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(json(body)));
        return send(request, "POST " + path);
    }

    public Answer put(String token, String path, Object body) {
        var request = request(token, path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json(body)));
        return send(request, "PUT " + path);
    }

    /** Streams gzipped CSV. */
    public Answer postCsv(String token, String path, BodyPublisher gzip) {
        var request = request(token, path)
                .timeout(IMPORT_TIMEOUT)
                .header("Content-Type", "text/csv")
                .header("Content-Encoding", "gzip")
                .POST(gzip);
        return send(request, "POST " + path);
    }

    /** Sends a request built elsewhere and reads its JSON. */
    Answer send(HttpRequest.Builder request, String described) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            return answer.body().isEmpty()
                    ? Answer.empty(described, answer.statusCode())
                    : new Answer(described, answer.statusCode(), parse(answer), retryAfter(answer));
        } catch (IOException e) {
            throw new UncheckedIOException(described + " got no answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(described + " was interrupted", e);
        }
    }

    private HttpRequest.Builder request(String token, String path) {
        var request = HttpRequest.newBuilder(gateway.resolve(path)).timeout(TIMEOUT);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static java.util.Optional<Integer> retryAfter(HttpResponse<String> answer) {
        return answer.headers().firstValue("Retry-After").map(Integer::valueOf);
    }

    private static JsonNode parse(HttpResponse<String> answer) {
        try {
            return MAPPER.readTree(answer.body());
        } catch (JsonProcessingException noJson) {
            return MAPPER.getNodeFactory().textNode(answer.body());
        }
    }

    static String json(Object body) {
        try {
            return MAPPER.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not to be written as JSON: " + body, e);
        }
    }
}
