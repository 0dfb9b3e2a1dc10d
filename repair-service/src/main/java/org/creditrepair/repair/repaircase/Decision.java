package org.creditrepair.repair.repaircase;

import java.util.Map;

/**
 * Who decided and why; kept with the transition that it made.
 *
 * @param actor roles and id of the caller, or the part of the service that acted by itself
 * @param reason stable code
 * @param ruleVersion law, rule or policy with its version
 * @param evidence what was decided on: texts, numbers, lists and maps of them, no personal data
 */
public record Decision(String actor, String reason, String ruleVersion, Map<String, ?> evidence) {

    /** The service itself, at a deadline. */
    public static final String BY_DEADLINE = "service:deadline";

    /** The service itself, on an event. */
    public static final String BY_EVENT = "service:event";
}
