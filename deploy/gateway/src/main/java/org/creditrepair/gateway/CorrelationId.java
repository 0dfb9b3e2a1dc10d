package org.creditrepair.gateway;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;

/** One id follows a request through the gateway, the services and their logs. */
final class CorrelationId {
    static final String HEADER = "X-Correlation-Id";

    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private final NoArgGenerator identifiers = Generators.timeBasedEpochGenerator();

    /** Gives the request an id, unless the client sent one that is well formed. */
    void assign(RoutingContext context) {
        var headers = context.request().headers();
        var sent = headers.get(HEADER);
        if (sent == null || !ACCEPTED.matcher(sent).matches()) {
            headers.set(HEADER, identifiers.generate().toString());
        }
        context.next();
    }

    /** The id that was assigned. */
    static String of(MultiMap headers) {
        return headers.get(HEADER);
    }
}
