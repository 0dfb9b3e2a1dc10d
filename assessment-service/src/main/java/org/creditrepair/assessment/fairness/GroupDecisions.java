package org.creditrepair.assessment.fairness;

import java.util.Objects;
import java.util.Optional;
import org.creditrepair.assessment.inference.Proportion;
import org.creditrepair.assessment.result.Checks;
import org.creditrepair.assessment.result.Refusal;
import org.creditrepair.assessment.result.Refusal.Reason;
import org.creditrepair.assessment.result.Result;

/**
 * How a group was decided upon. The favourable decision is the approval.
 *
 * @param group name of the group
 * @param approved of all who were decided upon
 * @param approvedGoods of those who turned out good, or would have; a part of {@code approved}
 */
public record GroupDecisions(String group, Proportion approved, Proportion approvedGoods) {
    private static final long MOST = Proportion.MOST / 4;

    public GroupDecisions {
        Objects.requireNonNull(group, "group is missing");
        Objects.requireNonNull(approved, "approved are missing");
        Objects.requireNonNull(approvedGoods, "approvedGoods are missing");
        if (approvedGoods.count() > approved.count()
                || approvedGoods.of() - approvedGoods.count() > approved.of() - approved.count()) {
            throw new IllegalArgumentException("approvedGoods are no part of approved: " + approvedGoods);
        }
    }

    /**
     * From the four cells of a group.
     *
     * @return refused where one is negative or above a fourth of {@link Proportion#MOST}
     */
    public static Result<GroupDecisions> of(
            String group, long approvedGoods, long refusedGoods, long approvedBads, long refusedBads) {
        return Result.unless(
                Checks.first(
                        () -> wrong("approvedGoods", approvedGoods),
                        () -> wrong("refusedGoods", refusedGoods),
                        () -> wrong("approvedBads", approvedBads),
                        () -> wrong("refusedBads", refusedBads)),
                () -> new GroupDecisions(
                        group,
                        new Proportion(
                                approvedGoods + approvedBads,
                                approvedGoods + approvedBads + refusedGoods + refusedBads),
                        new Proportion(approvedGoods, approvedGoods + refusedGoods)));
    }

    private static Optional<Refusal> wrong(String field, long count) {
        return Checks.first(
                () -> Checks.when(count < 0, Reason.NEGATIVE, field, count),
                () -> Checks.when(count > MOST, Reason.TOO_MANY, field, count));
    }
}
