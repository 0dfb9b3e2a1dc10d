package org.creditrepair.assessment.observation;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.creditrepair.chassis.problem.Problem;

/**
 * Only a tape may be large. The limit of the server has to admit tapes; every other request is held to the limit that
 * the other services have.
 */
@ApplicationScoped
class RequestBodyLimit {
    private static final long LIMIT = 1L << 20;

    /** Just after the server has set its own limit, which has the priority 2. */
    private static final int PRIORITY = 1;

    void register(@Observes Filters filters) {
        filters.register(RequestBodyLimit::limit, PRIORITY);
    }

    private static void limit(RoutingContext context) {
        if (context.normalizedPath().equals(ImportResource.PATH)) {
            context.next();
            return;
        }
        if (declaredLength(context) > LIMIT) {
            var problem = Problem.of(413, "body-too-large", "The body must not exceed " + LIMIT + " bytes.");
            context.response()
                    .setStatusCode(problem.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CONNECTION, "close")
                    .end(JsonObject.of(
                                    "type", problem.type(),
                                    "title", problem.title(),
                                    "status", problem.status(),
                                    "detail", problem.detail())
                            .encode());
            return;
        }
        context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, LIMIT);
        context.next();
    }

    /** The server has refused a header that is no number. */
    private static long declaredLength(RoutingContext context) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
