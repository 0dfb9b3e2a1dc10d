package org.creditrepair.repair.ratecap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * What decides which cap a loan has.
 *
 * @param formedOn day on which the contract was formed
 * @param endsOn day on which the last instalment is due
 * @param suedOn day of the suit; for a forecast before any suit, the day on which it would be brought. Only a private
 *     loan formed before 2020-08-20 needs it
 */
public record Contract(LenderClass lender, LocalDate formedOn, LocalDate endsOn, Optional<LocalDate> suedOn) {

    public Contract {
        Objects.requireNonNull(lender, "lender is missing");
        Objects.requireNonNull(formedOn, "formedOn is missing");
        Objects.requireNonNull(endsOn, "endsOn is missing");
        Objects.requireNonNull(suedOn, "suedOn is missing");
    }

    public static Contract of(LenderClass lender, LocalDate formedOn, LocalDate endsOn) {
        return new Contract(lender, formedOn, endsOn, Optional.empty());
    }

    public Contract suedOn(LocalDate date) {
        return new Contract(lender, formedOn, endsOn, Optional.of(date));
    }

    boolean isNoLongerThanMonths(int months) {
        return ChronoUnit.MONTHS.between(formedOn, endsOn) < months
                || endsOn.minusMonths(months).equals(formedOn);
    }
}
