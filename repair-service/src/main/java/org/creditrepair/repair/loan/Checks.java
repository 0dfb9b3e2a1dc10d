package org.creditrepair.repair.loan;

import java.time.LocalDate;
import java.util.Optional;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.result.Refusal;
import org.creditrepair.repair.result.Refusal.Reason;

/** Refusals that several events share. */
final class Checks {
    private static final int LONGEST_YEARS = 200;

    private Checks() {}

    static Optional<Refusal> positive(String field, Money amount, String currency) {
        return when(!amount.isIn(currency), Reason.OTHER_CURRENCY, field, amount)
                .or(() -> when(!amount.isPositive(), Reason.NOT_POSITIVE, field, amount));
    }

    static Optional<Refusal> when(boolean broken, Reason reason, String field, Object value) {
        return broken ? refused(reason, field, value) : Optional.empty();
    }

    static Optional<Refusal> refused(Reason reason, String field, Object value) {
        return Optional.of(new Refusal(reason, field, value.toString()));
    }

    /** Keeps dates sane. */
    static Optional<Refusal> outOfRange(String field, LocalDate date, LocalDate start) {
        return when(date.isAfter(start.plusYears(LONGEST_YEARS)), Reason.OUT_OF_RANGE, field, date);
    }
}
