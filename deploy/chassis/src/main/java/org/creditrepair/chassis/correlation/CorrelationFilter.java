package org.creditrepair.chassis.correlation;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.regex.Pattern;
import org.creditrepair.chassis.identity.Identifiers;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Takes the correlation id of the gateway, or makes one, and gives it back with the answer. */
class CorrelationFilter {
    static final String HEADER = "X-Correlation-Id";

    private static final String KEY = "correlationId";
    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private final Identifiers identifiers;

    CorrelationFilter(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    @ServerRequestFilter(preMatching = true)
    void take(ContainerRequestContext request) {
        var sent = request.getHeaderString(HEADER);
        var id = sent != null && ACCEPTED.matcher(sent).matches()
                ? sent
                : identifiers.next().toString();
        request.setProperty(KEY, id);
        MDC.put(KEY, id);
    }

    @ServerResponseFilter
    void give(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(KEY) instanceof String id) {
            response.getHeaders().putSingle(HEADER, id);
        }
        MDC.remove(KEY);
    }
}
