package org.creditrepair.privacy.disclosure;

import java.util.Set;

/**
 * Whether fields may be shown in the clear, and why.
 *
 * @param isAllowed whether every field asked for is covered by a rule
 * @param reason the rules that allow it, or what they do not cover
 */
record DisclosureDecision(boolean isAllowed, String reason) {

    /** All of the fields or none: a field that no rule covers refuses the request. */
    static DisclosureDecision of(DisclosureRequest request, Set<String> covered) {
        var missing = request.fieldIds().stream()
                .filter(field -> !covered.contains(field))
                .toList();
        return missing.isEmpty()
                ? new DisclosureDecision(true, "rule for " + request.purpose())
                : new DisclosureDecision(false, "no rule for " + String.join(", ", missing));
    }
}
