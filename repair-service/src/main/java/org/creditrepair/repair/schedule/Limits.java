package org.creditrepair.repair.schedule;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What terms may not exceed: policy, given by the caller. The cap that the law sets to a rate is found by the rate-cap tables;
 * here it is one number.
 *
 * @param instalments most instalments
 * @param annualRate highest rate as a fraction; absent: none
 */
public record Limits(int instalments, Optional<BigDecimal> annualRate) {
    /** A bound that only keeps dates and memory sane. */
    public static final Limits NONE = new Limits(1_200, Optional.empty());

    public Limits {
        Objects.requireNonNull(annualRate, "annualRate is missing");
    }

    public Limits withInstalments(int most) {
        return new Limits(most, annualRate);
    }

    public Limits withAnnualRate(BigDecimal cap) {
        return new Limits(instalments, Optional.of(cap));
    }

    public boolean isOverCap(BigDecimal rate) {
        return annualRate.filter(cap -> rate.compareTo(cap) > 0).isPresent();
    }
}
