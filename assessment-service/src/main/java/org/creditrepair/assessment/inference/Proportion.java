package org.creditrepair.assessment.inference;

import java.util.Optional;
import org.creditrepair.assessment.result.Checks;
import org.creditrepair.assessment.result.Refusal.Reason;
import org.creditrepair.assessment.result.Result;

/**
 * So many of so many.
 *
 * @param count from 0 to {@code of}
 * @param of from 0 to {@link #MOST}
 */
public record Proportion(long count, long of) {
    /** A million million, so that nothing that is computed from it overflows. */
    public static final long MOST = 1_000_000_000_000L;

    public Proportion {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException("count is not between 0 and " + of + ": " + count);
        }
        if (of > MOST) {
            throw new IllegalArgumentException("of is above " + MOST + ": " + of);
        }
    }

    /**
     * @return refused where {@code count} is negative or above {@code of}, or where that is above {@link #MOST}
     */
    public static Result<Proportion> of(long count, long of) {
        return Result.unless(
                Checks.first(
                        () -> Checks.when(count < 0, Reason.NEGATIVE, "count", count),
                        () -> Checks.when(count > of, Reason.TOO_MANY, "count", count),
                        () -> Checks.when(of > MOST, Reason.TOO_MANY, "of", of)),
                () -> new Proportion(count, of));
    }

    public static Proportion none() {
        return new Proportion(0, 0);
    }

    /** The share, from 0 to 1; absent where there is nothing to take a share of, which is not zero. */
    public Optional<Double> share() {
        return of == 0 ? Optional.empty() : Optional.of(value());
    }

    public Proportion plus(Proportion other) {
        return new Proportion(count + other.count, of + other.of);
    }

    /** One more case. */
    public Proportion plus(boolean counts) {
        return new Proportion(count + (counts ? 1 : 0), of + 1);
    }

    double value() {
        return (double) count / of;
    }
}
