package org.creditrepair.notification.ladder;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;

/**
 * What the conditions of a step look at, on one day.
 *
 * @param unpaid what is left to pay of everything that is due; before the first due date, of what falls due then
 * @param count how many due amounts that is made of
 * @param lastFailure why the last attempt to collect failed; empty where there was none or a payment came after it
 * @param tags those that the debtor carries
 */
public record Situation(
        BigDecimal unpaid, Currency currency, int count, Optional<String> lastFailure, Set<String> tags) {

    public Situation {
        tags = Set.copyOf(tags);
    }
}
