package org.creditrepair.notification.handover;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creditrepair.notification.wording.Wording;

/**
 * An e-mail that lacks but the party's name and address.
 *
 * @param values of the placeholders but the name
 */
record ReadyEmail(Claim claim, UUID subjectId, Wording wording, Map<String, String> values) {
    static final String NAME = "name";
    static final String MISSING_PLACEHOLDER = "missing-placeholder";

    ReadyEmail {
        values = Map.copyOf(values);
    }

    /** The text for the party of that name; empty where a placeholder stays open. */
    Optional<Wording.Rendered> render(Optional<String> name) {
        var all = new HashMap<>(values);
        name.ifPresent(value -> all.put(NAME, value));
        return wording.missing(all.keySet()).isEmpty() ? Optional.of(wording.render(all)) : Optional.empty();
    }
}
