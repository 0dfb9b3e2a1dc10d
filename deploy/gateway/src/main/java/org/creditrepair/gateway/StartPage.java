package org.creditrepair.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says what runs and where. */
@ApplicationScoped
class StartPage {
    private static final String PAGE = load();
    private static final long TIMEOUT_MILLISECONDS = 2000;

    private final HttpClient client;
    private final Map<String, URI> services;

    StartPage(Vertx vertx, GatewayConfig config) {
        this.client = vertx.createHttpClient();
        this.services = new TreeMap<>(config.services());
    }

    void page(RoutingContext context) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .end(PAGE);
    }

    /** Whether each service is ready: {@code {"privacy": "up", ...}}; 503 unless all are. */
    void status(RoutingContext context) {
        var states = services.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, service -> isReady(service.getValue())));
        Future.join(states.values().stream().toList()).onComplete(done -> {
            var answer = new JsonObject();
            services.keySet().forEach(name -> answer.put(name, states.get(name).result() ? "up" : "down"));
            var allUp = states.values().stream().allMatch(Future::result);
            context.response()
                    .setStatusCode(allUp ? 200 : 503)
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                    .end(answer.toBuffer());
        });
    }

    private Future<Boolean> isReady(URI service) {
        return client.request(new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .setHost(service.getHost())
                        .setPort(Upstream.portOf(service))
                        .setURI("/q/health/ready")
                        .setTimeout(TIMEOUT_MILLISECONDS))
                .compose(request -> request.send())
                .map(response -> response.statusCode() == 200)
                .otherwise(false);
    }

    private static String load() {
        try (var in = StartPage.class.getResourceAsStream("/start-page.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
