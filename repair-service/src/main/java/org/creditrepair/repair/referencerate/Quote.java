package org.creditrepair.repair.referencerate;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.creditrepair.chassis.datatable.Confidence;
import org.creditrepair.chassis.datatable.Row;

/**
 * A published rate and the days on which it is known to be the newest one.
 *
 * @param from day of the quote; it holds on that day already
 * @param until last day for which it is verified
 * @param rate a year, as a fraction: 0.0345 for 3.45 %
 */
public record Quote(LocalDate from, LocalDate until, BigDecimal rate, String source, Confidence confidence) {

    public Quote {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("until is before from: " + until);
        }
        if (rate.signum() < 0) {
            throw new IllegalArgumentException("rate is negative: " + rate.toPlainString());
        }
    }

    static Quote of(Row row) {
        return new Quote(
                row.date("from"),
                row.date("until"),
                row.decimal("rate"),
                row.text("source"),
                row.constant("confidence", Confidence.class));
    }

    boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(until);
    }
}
