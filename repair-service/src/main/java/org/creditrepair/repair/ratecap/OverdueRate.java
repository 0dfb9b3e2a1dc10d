package org.creditrepair.repair.ratecap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.creditrepair.repair.referencerate.Quote;
import org.creditrepair.repair.referencerate.ReferenceRates;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;

/**
 * The rates that a private loan agrees on; art. 28 of the private-lending provisions tells what follows once it is
 * overdue.
 *
 * @param interest agreed for the term, a fraction a year
 * @param overdue agreed for the time after it
 */
public record OverdueRate(Optional<BigDecimal> interest, Optional<BigDecimal> overdue) {

    /**
     * The rate on the first day of being overdue: see {@link #on}.
     *
     * @param overdueFrom first day of being overdue
     */
    public Result<BigDecimal> from(LocalDate overdueFrom, Cap cap, ReferenceRates primeRates) {
        return on(overdueFrom, overdueFrom, cap, primeRates);
    }

    /**
     * The rate on a day of being overdue: the overdue rate agreed, else the rate agreed for the term, both within the
     * cap of that day, which may be another from some day on (art. 31); else the one-year LPR of the day on which being
     * overdue began.
     *
     * @param overdueFrom first day of being overdue
     * @return refused where the day is earlier than that ({@code day}), where an agreed rate is negative, or where the
     *     LPR is needed and not known
     */
    public Result<BigDecimal> on(LocalDate day, LocalDate overdueFrom, Cap cap, ReferenceRates primeRates) {
        if (day.isBefore(overdueFrom)) {
            return Result.refused(Reason.NOT_AFTER, "day", day);
        }
        var agreed = overdue.or(this::interest);
        if (agreed.isEmpty()) {
            return primeRates.on(overdueFrom).map(Quote::rate);
        }
        return agreed.get().signum() < 0
                ? Result.refused(Reason.NEGATIVE, "overdueRate", agreed.get().toPlainString())
                : Result.of(agreed.get().min(cap.on(day).annualRate()));
    }
}
