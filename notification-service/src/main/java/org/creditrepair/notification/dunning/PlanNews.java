package org.creditrepair.notification.dunning;

import java.util.Currency;
import java.util.Objects;
import java.util.UUID;

/** What an event tells of the plan whose instalment it is about. */
public record PlanNews(UUID planId, String caseNumber, Currency currency) {

    public PlanNews {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(caseNumber, "caseNumber");
        Objects.requireNonNull(currency, "currency");
    }
}
