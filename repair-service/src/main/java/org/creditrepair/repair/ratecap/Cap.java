package org.creditrepair.repair.ratecap;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditrepair.repair.datatable.Confidence;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;

/**
 * The cap of one contract through the days for which charges run.
 *
 * @param segments ascending; each reaches to the next
 */
public record Cap(List<Segment> segments) {

    public Cap {
        segments = List.copyOf(segments);
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("a cap needs a segment");
        }
    }

    /**
     * Days with one rate.
     *
     * @param from first day; absent: from the beginning
     * @param to first day of the next segment; absent: without end
     * @param annualRate fraction a year, everything included
     * @param keptUpTo what was paid voluntarily above the cap and up to this rate cannot be claimed back
     * @param source the law that it comes from
     */
    public record Segment(
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            BigDecimal annualRate,
            Optional<BigDecimal> keptUpTo,
            String source,
            Confidence confidence) {

        private BalanceSpan part(BalanceSpan span) {
            var start = from.filter(span.from()::isBefore).orElse(span.from());
            var end = to.filter(span.to()::isAfter).orElse(span.to());
            return new BalanceSpan(start, end.isBefore(start) ? start : end, span.principal());
        }
    }

    /** The segment that rules the charges of a day. */
    public Segment on(LocalDate date) {
        return segments.reversed().stream()
                .filter(segment -> segment.from().filter(date::isBefore).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /**
     * The rates that a contract states for one and the same time, taken together.
     *
     * @param annualRates fractions a year, by what is charged
     * @return refused where their sum is above the cap of the day ({@code annualRate} and the sum), or one is negative
     */
    public Result<BigDecimal> require(LocalDate date, Map<Charge, BigDecimal> annualRates) {
        return Clipping.of(annualRates, on(date).annualRate())
                .then(clipping -> clipping.above().signum() == 0
                        ? Result.of(clipping.allowed())
                        : Result.refused(
                                Reason.RATE_OVER_CAP,
                                "annualRate",
                                clipping.allowed().add(clipping.above()).toPlainString()));
    }

    /**
     * The most that all charges together may come to on these balances: for each night principal x cap / days of the year, rounded half
     * up once, at the end.
     *
     * @param spans at least one, in one currency; they may overlap where principal was paid out in parts
     * @param daysOfYear 365 in court practice, 360 where the contract counts so
     */
    public Money ceiling(List<BalanceSpan> spans, int daysOfYear) {
        var currency = spans.getFirst().principal().currency();
        var timesDays = BigDecimal.ZERO;
        for (var span : spans) {
            for (var segment : segments) {
                timesDays = timesDays.add(rateTimesDays(segment, segment.part(span)));
            }
        }
        return Money.rounded(timesDays.divide(BigDecimal.valueOf(daysOfYear), MathContext.DECIMAL128), currency);
    }

    private static BigDecimal rateTimesDays(Segment segment, BalanceSpan part) {
        var days = ChronoUnit.DAYS.between(part.from(), part.to());
        return part.principal().amount().multiply(segment.annualRate()).multiply(BigDecimal.valueOf(days));
    }
}
