package org.creditrepair.notification.instalment;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A plan that an event has told of.
 *
 * @param subjectId the party, as the last event named it
 * @param version version of the case that the last event told of
 * @param checkedOn the day on which its ladder was last climbed; empty before
 * @param hasEnded whether it was broken, completed or replaced: nothing of it is reminded of any more
 */
public record KnownPlan(
        UUID planId,
        UUID caseId,
        UUID subjectId,
        String caseNumber,
        Currency currency,
        int version,
        Optional<LocalDate> checkedOn,
        boolean hasEnded) {

    public KnownPlan {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(subjectId, "subjectId");
        Objects.requireNonNull(caseNumber, "caseNumber");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(checkedOn, "checkedOn");
    }

    /** The same plan, its ladder not yet looked at from a day on of which something has become known. */
    public KnownPlan uncheckedFrom(LocalDate day) {
        return new KnownPlan(
                planId,
                caseId,
                subjectId,
                caseNumber,
                currency,
                version,
                checkedOn.map(checked -> day.isBefore(checked) ? day : checked),
                hasEnded);
    }
}
