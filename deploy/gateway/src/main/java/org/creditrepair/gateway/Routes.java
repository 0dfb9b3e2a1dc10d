package org.creditrepair.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/** What is reachable from outside, and nothing else. */
@ApplicationScoped
class Routes {
    private static final String IMPORTS = "/api/assessment/v1/imports";
    private static final Set<HttpMethod> WITH_BODY = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);

    private static final int FIRST = -1_000_000;

    private final Vertx vertx;
    private final GatewayConfig config;
    private final StartPage startPage;
    private final SuiteClock clock;

    Routes(Vertx vertx, GatewayConfig config, StartPage startPage, SuiteClock clock) {
        this.vertx = vertx;
        this.config = config;
        this.startPage = startPage;
        this.clock = clock;
    }

    void add(@Observes Router router) {
        router.route().order(FIRST).handler(new CorrelationId()::assign);
        router.get("/").handler(startPage::page);
        router.get("/status").handler(startPage::status);
        if (config.clock()) {
            router.get("/clock").handler(clock::read);
            router.put("/clock").handler(context -> limited(context, config.bodyLimit(), () -> clock.move(context)));
        }
        addServices(router);
        addIdentityProvider(router);
        router.route("/api/*").last().handler(Routes::notFound);
    }

    private void addServices(Router router) {
        var imports = new Upstream(vertx, "assessment", config.services().get("assessment"), config.importTimeout());
        router.post(IMPORTS)
                .handler(context -> capped(context, config.importLimit(), () -> imports.forward(context.request())));
        config.services().forEach((name, server) -> {
            var upstream = new Upstream(vertx, name, server, config.timeout());
            router.route("/api/" + name + "/v1/*")
                    .handler(
                            context -> limited(context, config.bodyLimit(), () -> upstream.forward(context.request())));
        });
    }

    /** The administration of the identity provider and its master realm stay inside. */
    private void addIdentityProvider(Router router) {
        var upstream = new Upstream(vertx, "identity", config.identityProvider(), config.timeout());
        router.route("/auth/admin/*").handler(Routes::notFound);
        router.route("/auth/realms/master/*").handler(Routes::notFound);
        router.route("/auth/*")
                .handler(context -> limited(context, config.bodyLimit(), () -> upstream.forward(context.request())));
    }

    private static void limited(RoutingContext context, long limit, Runnable forward) {
        var request = context.request();
        if (request.getHeader(HttpHeaders.CONTENT_LENGTH) == null
                && request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            Problems.send(context, 411, "length-required", "A request body needs a Content-Length here.");
        } else {
            capped(context, limit, forward);
        }
    }

    /** The body may be streamed, without a length. */
    private static void capped(RoutingContext context, long limit, Runnable forward) {
        var request = context.request();
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && WITH_BODY.contains(request.method()) && Long.parseLong(length) > limit) {
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            Problems.send(
                    context,
                    413,
                    "body-too-large",
                    "The body has " + length + " bytes; " + limit + " is the limit here.");
        } else {
            forward.run();
        }
    }

    private static void notFound(RoutingContext context) {
        Problems.send(context, 404, "not-found", "Nothing is served under this path.");
    }
}
