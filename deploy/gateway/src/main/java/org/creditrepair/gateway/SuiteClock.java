package org.creditrepair.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * The business clock of the whole suite, on a laptop: one call sets it for the four services. They take the same offset
 * from real time, so they agree to the second.
 */
@ApplicationScoped
class SuiteClock {
    private static final Logger LOG = Logger.getLogger(SuiteClock.class);
    private static final String PATH = "/internal/clock";

    private final HttpClient client;
    private final Map<String, URI> services;
    private final Duration timeout;

    SuiteClock(Vertx vertx, GatewayConfig config) {
        this.client = vertx.createHttpClient();
        this.services = new TreeMap<>(config.services());
        this.timeout = config.timeout();
    }

    /** Answers what each service's business clock says. */
    void read(RoutingContext context) {
        callAll(context, HttpMethod.GET, Buffer.buffer());
    }

    /** Takes {@code {"now": INSTANT}} and moves the four business clocks to it. */
    void move(RoutingContext context) {
        var request = context.request();
        var received = request.body();
        request.resume();
        received.onSuccess(body -> {
            try {
                var now = Instant.parse(
                        Objects.requireNonNullElse(body.toJsonObject().getString("now"), ""));
                var offset =
                        Duration.between(InstantSource.system().instant(), now).toSeconds();
                callAll(
                        context,
                        HttpMethod.PUT,
                        new JsonObject().put("offsetSeconds", offset).toBuffer());
            } catch (DateTimeException | DecodeException | ClassCastException invalid) {
                Problems.send(
                        context,
                        400,
                        "invalid-request",
                        "The body must be {\"now\": \"2021-01-04T02:00:00Z\"}, an instant.");
            }
        });
    }

    private void callAll(RoutingContext context, HttpMethod method, Buffer body) {
        var answers = services.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, service -> call(context, service.getValue(), method, body)));
        Future.join(answers.values().stream().toList()).onComplete(done -> {
            var refused = answers.values().stream()
                    .filter(Future::failed)
                    .map(Future::cause)
                    .filter(Refused.class::isInstance)
                    .map(Refused.class::cast)
                    .findFirst();
            if (done.succeeded()) {
                var merged = new JsonObject();
                answers.forEach((name, answer) -> merged.put(name, answer.result()));
                context.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                        .end(merged.toBuffer());
            } else if (refused.isPresent()) {
                refused.get().send(context);
            } else {
                sendUnreached(context, answers);
            }
        });
    }

    /** Some clocks may have been moved and others not: the call is to be made again. */
    private static void sendUnreached(RoutingContext context, Map<String, Future<JsonObject>> answers) {
        var unreached = answers.entrySet().stream()
                .filter(answer -> answer.getValue().failed())
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.joining(", "));
        Problems.send(
                context, 502, "clock-not-reached", "Not reached: " + unreached + "; call again when it is there.");
    }

    /** A service has refused the call; its answer is the answer. */
    private static final class Refused extends RuntimeException {
        private final int status;
        private final transient Buffer problem;

        Refused(int status, Buffer problem) {
            super("status " + status);
            this.status = status;
            this.problem = problem;
        }

        void send(RoutingContext context) {
            context.response()
                    .setStatusCode(status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problems.MEDIA_TYPE)
                    .end(problem);
        }
    }

    private Future<JsonObject> call(RoutingContext context, URI service, HttpMethod method, Buffer body) {
        var authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        var options = new RequestOptions()
                .setMethod(method)
                .setHost(service.getHost())
                .setPort(Upstream.portOf(service))
                .setURI(PATH)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json");
        if (authorization != null) {
            options.putHeader(HttpHeaders.AUTHORIZATION, authorization);
        }
        return client.request(options)
                .compose(request -> request.send(body))
                .compose(response -> response.body().compose(answer -> answerOf(response.statusCode(), answer)))
                .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .onFailure(
                        failure -> LOG.warnf("clock not reached: service=%s cause=%s", service, failure.getMessage()));
    }

    private static Future<JsonObject> answerOf(int status, Buffer answer) {
        if (status == 200) {
            return Future.succeededFuture(answer.toJsonObject());
        }
        return Future.failedFuture(
                status >= 400 && status < 500
                        ? new Refused(status, answer)
                        : new IllegalStateException("status " + status));
    }
}
