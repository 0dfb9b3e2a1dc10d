package org.creditrepair.repair.ratecap;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditrepair.chassis.datatable.Confidence;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;

/**
 * The cap of one contract through the days for which charges run.
 *
 * @param segments ascending; the first holds from the beginning, each reaches to the next
 */
public record Cap(List<Segment> segments) {

    public Cap {
        segments = List.copyOf(segments);
        if (segments.isEmpty() || segments.getFirst().from().isPresent()) {
            throw new IllegalArgumentException("a cap needs a segment that holds from the beginning");
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
     * The most that all charges together may come to on these balances: for each night principal x cap / days of the
     * year, rounded half up once, at the end: interest at just the cap, rounded as money is, is not above it.
     *
     * @param spans in one currency; they may overlap where principal was paid out in parts
     * @param daysOfYear 365 in court practice, 360 where the contract counts so
     * @return refused where there is no span, where currencies differ ({@code spans.principal}), or where the year
     *     has no days
     */
    public Result<Money> ceiling(List<BalanceSpan> spans, int daysOfYear) {
        if (spans.isEmpty()) {
            return Result.refused(Reason.TOO_SMALL, "spans", spans);
        }
        if (daysOfYear <= 0) {
            return Result.refused(Reason.NOT_POSITIVE, "daysOfYear", daysOfYear);
        }
        var currency = spans.getFirst().principal().currency();
        return spans.stream()
                .map(BalanceSpan::principal)
                .filter(principal -> !principal.isIn(currency))
                .findFirst()
                .map(other -> Result.<Money>refused(Reason.OTHER_CURRENCY, "spans.principal", other))
                .orElseGet(() -> Result.of(Money.rounded(
                        rateTimesDays(spans).divide(BigDecimal.valueOf(daysOfYear), MathContext.DECIMAL128),
                        currency)));
    }

    private BigDecimal rateTimesDays(List<BalanceSpan> spans) {
        return spans.stream()
                .flatMap(span -> segments.stream().map(segment -> rateTimesDays(segment, segment.part(span))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal rateTimesDays(Segment segment, BalanceSpan part) {
        var days = ChronoUnit.DAYS.between(part.from(), part.to());
        return part.principal().amount().multiply(segment.annualRate()).multiply(BigDecimal.valueOf(days));
    }
}
