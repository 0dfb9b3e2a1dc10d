package org.creditrepair.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Optional;

/**
 * What the gateway answered.
 *
 * @param body the JSON body, missing where there is none
 * @param retryAfter seconds to wait, where the answer says so
 */
public record Answer(String request, int status, JsonNode body, Optional<Integer> retryAfter) {

    static Answer empty(String request, int status) {
        return new Answer(request, status, MissingNode.getInstance(), Optional.empty());
    }

    /** The text at a JSON pointer such as {@code /plan/planId}; empty where there is none. */
    public String text(String pointer) {
        return body.at(pointer).asText();
    }

    /** The last part of the problem's type, such as {@code consent-unknown}; empty where there is no problem. */
    public String problem() {
        var type = text("/type");
        return type.substring(type.lastIndexOf(':') + 1);
    }

    /**
     * Itself, if the status is the one expected.
     *
     * @throws IllegalStateException with request and answer otherwise
     */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new IllegalStateException(request + " answered " + status + " instead of " + expected + ": " + body);
        }
        return this;
    }
}
