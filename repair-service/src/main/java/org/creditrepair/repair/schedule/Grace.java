package org.creditrepair.repair.schedule;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is not asked for, or does not run, at the beginning. The instalments of a grace count in the number of
 * instalments.
 *
 * @param principal rows that repay no principal
 * @param interest rows whose interest accrues but is not due: it is due with the first row after them and bears no
 *     interest itself
 * @param interestFree periods in which no interest runs
 * @param interestFrom the date from whose night interest runs; absent: from the day of the loan
 */
public record Grace(int principal, int interest, int interestFree, Optional<LocalDate> interestFrom) {
    public static final Grace NONE = new Grace(0, 0, 0, Optional.empty());

    public Grace {
        Objects.requireNonNull(interestFrom, "interestFrom is missing");
    }

    public Grace onPrincipal(int rows) {
        return new Grace(rows, interest, interestFree, interestFrom);
    }

    public Grace onInterest(int rows) {
        return new Grace(principal, rows, interestFree, interestFrom);
    }

    public Grace freeOfInterest(int periods) {
        return new Grace(principal, interest, periods, interestFrom);
    }

    public Grace interestFrom(LocalDate date) {
        return new Grace(principal, interest, interestFree, Optional.of(date));
    }
}
