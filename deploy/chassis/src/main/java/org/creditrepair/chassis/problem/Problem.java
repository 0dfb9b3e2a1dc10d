package org.creditrepair.chassis.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A problem document (RFC 9457).
 *
 * @param type {@code urn:creditrepair:problem:CODE}, stable
 * @param title a short summary that is the same for every occurrence of the type
 * @param status the HTTP status
 * @param detail what was wrong this time, without personal data
 * @param extensions further members
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonAnyGetter Map<String, Object> extensions) {
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE_PREFIX = "urn:creditrepair:problem:";

    public static Problem of(int status, String code, String detail) {
        var title = Character.toUpperCase(code.charAt(0)) + code.substring(1).replace('-', ' ');
        return new Problem(TYPE_PREFIX + code, title, status, detail, Map.of());
    }

    /** The same problem with one more member. */
    public Problem with(String name, Object value) {
        var more = new LinkedHashMap<>(extensions);
        more.put(name, value);
        return new Problem(type, title, status, detail, more);
    }

    /** The exception that leaves the transaction undone and reaches the client as this document. */
    public ProblemException exception() {
        return new ProblemException(this);
    }

    Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
