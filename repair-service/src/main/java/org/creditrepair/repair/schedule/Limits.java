package org.creditrepair.repair.schedule;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.creditrepair.repair.result.Refusal;
import org.creditrepair.repair.result.Refusal.Reason;

/**
 * What terms may not exceed: policy, given by the caller. The cap that the law sets to a rate is found by the rate-cap
 * tables; here it is one number.
 *
 * @param instalments most instalments
 * @param annualRate highest rate as a fraction; absent: none
 */
public record Limits(int instalments, Optional<BigDecimal> annualRate) {
    /** A bound that only keeps dates and memory sane. */
    public static final Limits NONE = new Limits(1_200, Optional.empty());

    private static final int MOST_DECIMALS = 100;
    private static final BigDecimal HIGHEST_RATE = BigDecimal.valueOf(1_000);

    public Limits {
        Objects.requireNonNull(annualRate, "annualRate is missing");
    }

    public Limits withInstalments(int most) {
        return new Limits(most, annualRate);
    }

    public Limits withAnnualRate(BigDecimal cap) {
        return new Limits(instalments, Optional.of(cap));
    }

    /** Why a rate cannot be: it is negative, above the cap, or no rate that anybody would write. */
    public Optional<Refusal> refusal(String field, BigDecimal rate) {
        return broken(rate).map(reason -> new Refusal(reason, field, rate.toString()));
    }

    private Optional<Reason> broken(BigDecimal rate) {
        if (rate.signum() < 0) {
            return Optional.of(Reason.NEGATIVE);
        }
        if (rate.scale() > MOST_DECIMALS) {
            return Optional.of(Reason.TOO_MANY_DECIMALS);
        }
        if (rate.compareTo(HIGHEST_RATE) > 0) {
            return Optional.of(Reason.TOO_LARGE);
        }
        return annualRate.filter(cap -> rate.compareTo(cap) > 0).map(cap -> Reason.RATE_OVER_CAP);
    }
}
