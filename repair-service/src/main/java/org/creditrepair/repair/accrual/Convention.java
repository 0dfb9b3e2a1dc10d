package org.creditrepair.repair.accrual;

import java.util.Objects;
import org.creditrepair.repair.money.Rounding;

/**
 * The policy by which a loan counts: agreed once, kept for the life of the loan.
 *
 * @param dayCount how days are counted
 * @param interestPer whether every whole period or every day bears the same
 * @param night which night belongs to a date: that of a change, and New Year's Day where years are split
 * @param rounding how an amount that is due is rounded; nothing else is
 * @param stub where a period that is no whole one has its odd part
 * @param latePrincipal whether what is past due still earns
 */
public record Convention(
        DayCount dayCount,
        InterestPer interestPer,
        Night night,
        Rounding rounding,
        Stub stub,
        LatePrincipal latePrincipal) {
    /** 30/360, interest per period, half up to the minor unit: what a repair plan uses. */
    public static final Convention STANDARD =
            new Convention(DayCount.THIRTY_360, InterestPer.PERIOD, Night.FOLLOWING, Rounding.HALF_UP);

    public Convention {
        Objects.requireNonNull(dayCount, "dayCount is missing");
        Objects.requireNonNull(interestPer, "interestPer is missing");
        Objects.requireNonNull(night, "night is missing");
        Objects.requireNonNull(rounding, "rounding is missing");
        Objects.requireNonNull(stub, "stub is missing");
        Objects.requireNonNull(latePrincipal, "latePrincipal is missing");
    }

    /** The odd part of a period at its front; what is past due rests. */
    public Convention(DayCount dayCount, InterestPer interestPer, Night night, Rounding rounding) {
        this(dayCount, interestPer, night, rounding, Stub.FRONT, LatePrincipal.RESTS);
    }

    /** Interest by the day. */
    public static Convention daily(DayCount dayCount) {
        return new Convention(dayCount, InterestPer.DAY, Night.FOLLOWING, Rounding.HALF_UP);
    }

    /** Interest by the period. */
    public static Convention periodic(DayCount dayCount) {
        return new Convention(dayCount, InterestPer.PERIOD, Night.FOLLOWING, Rounding.HALF_UP);
    }

    public Convention with(Rounding other) {
        return new Convention(dayCount, interestPer, night, other, stub, latePrincipal);
    }

    public Convention with(Night other) {
        return new Convention(dayCount, interestPer, other, rounding, stub, latePrincipal);
    }

    public Convention with(Stub other) {
        return new Convention(dayCount, interestPer, night, rounding, other, latePrincipal);
    }

    public Convention with(LatePrincipal other) {
        return new Convention(dayCount, interestPer, night, rounding, stub, other);
    }
}
