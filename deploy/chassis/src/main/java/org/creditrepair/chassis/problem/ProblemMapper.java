package org.creditrepair.chassis.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Maps everything that can go wrong in a request to a problem document. */
class ProblemMapper {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    /**
     * @param field path of the field in the request
     * @param message what it must be
     */
    @RegisterForReflection
    record Violation(String field, String message) {}

    @ServerExceptionMapper
    Response problem(ProblemException exception) {
        var response = Response.fromResponse(exception.problem().response());
        exception
                .retryAfter()
                .ifPresent(wait -> response.header(HttpHeaders.RETRY_AFTER, Math.max(1, wait.toSeconds())));
        return response.build();
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException exception) {
        var violations = exception.getConstraintViolations().stream()
                .map(violation -> new Violation(fieldOf(violation), violation.getMessage()))
                .sorted(java.util.Comparator.comparing(Violation::field).thenComparing(Violation::message))
                .toList();
        return invalid(violations);
    }

    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    Response malformed(JsonProcessingException exception) {
        var field = exception instanceof JsonMappingException mapping ? pathOf(mapping) : "";
        if (field.isEmpty()) {
            return Problem.of(400, "malformed-json", "The request body is not well-formed JSON.")
                    .response();
        }
        return invalid(List.of(new Violation(field, "is unknown or has a value of the wrong kind")));
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    Response unauthenticated(SecurityException exception) {
        var response = Problem.of(401, "unauthenticated", "A valid bearer token is needed.")
                .response();
        return Response.fromResponse(response)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException exception) {
        return Problem.of(403, "forbidden", "The caller's role does not allow this.")
                .response();
    }

    @ServerExceptionMapper
    Response web(WebApplicationException exception) {
        if (exception.getCause() instanceof JsonProcessingException json) {
            return malformed(json);
        }
        var status = exception.getResponse().getStatus();
        if (status >= 500) {
            return unexpected(exception);
        }
        var code = Response.Status.fromStatusCode(status) == null
                ? "http-" + status
                : exception.getResponse().getStatusInfo().getReasonPhrase().toLowerCase(java.util.Locale.ROOT);
        return Problem.of(status, code.replace(' ', '-'), "The request could not be served as sent.")
                .response();
    }

    @ServerExceptionMapper
    Response unexpected(Throwable exception) {
        if (isStale(exception)) {
            return Problem.of(409, "changed-meanwhile", "Somebody else changed this at the same time; read it again.")
                    .response();
        }
        LOG.errorf("request failed: cause=%s", Cause.of(exception));
        LOG.debug("request failed", exception);
        return Problem.of(500, "internal-error", "The service failed; the log has the correlation id of this request.")
                .response();
    }

    private static Response invalid(List<Violation> violations) {
        var detail = violations.stream()
                .map(violation -> violation.field() + " " + violation.message())
                .collect(Collectors.joining("; "));
        return Problem.of(400, "invalid-request", detail)
                .with("violations", violations)
                .response();
    }

    /** The optimistic lock of the persistence provider, which this module does not depend on. */
    private static boolean isStale(Throwable exception) {
        for (var cause = exception; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getSimpleName().equals("OptimisticLockException")
                    || cause.getClass().getSimpleName().equals("StaleObjectStateException")) {
                return true;
            }
        }
        return false;
    }

    /** The path without the names of method and parameter. */
    private static String fieldOf(ConstraintViolation<?> violation) {
        var path = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .skip(1)
                .map(Object::toString)
                .toList();
        var inBody = path.size() > 1 ? path.subList(1, path.size()) : path;
        return String.join(".", inBody);
    }

    private static String pathOf(JsonMappingException exception) {
        return exception.getPath().stream()
                .map(reference ->
                        reference.getFieldName() == null ? "[" + reference.getIndex() + "]" : reference.getFieldName())
                .collect(Collectors.joining("."));
    }
}
