package org.creditrepair.notification.intent;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of what will be said.
 *
 * @param missing placeholders of the text that have no value
 * @param faults ids of what a check of the text found against it
 * @param namesDebt whether it tells that there is a debt
 * @param observation the observed delinquency that it is about; empty where its cause is another
 */
public record Content(Set<String> missing, List<String> faults, boolean namesDebt, Optional<Observation> observation) {
    /** A text without faults that may tell of a debt. */
    public static final Content SOUND = new Content(Set.of(), List.of(), true, Optional.empty());

    /** A text without faults that tells of no debt. */
    public static final Content WITHOUT_DEBT = new Content(Set.of(), List.of(), false, Optional.empty());

    public Content {
        Objects.requireNonNull(observation, "observation");
        missing = Set.copyOf(missing);
        faults = List.copyOf(faults);
    }

    public static Content about(Observation observation) {
        return new Content(Set.of(), List.of(), true, Optional.of(observation));
    }

    public static Content missing(String... placeholders) {
        return new Content(Set.of(placeholders), List.of(), true, Optional.empty());
    }
}
