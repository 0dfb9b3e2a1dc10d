package org.creditrepair.repair.plan;

import java.math.BigDecimal;
import java.util.List;
import org.creditrepair.repair.money.Money;

/**
 * What a plan may be, for one class of debts.
 *
 * @param instalments the numbers of monthly instalments that may be chosen
 * @param waiverPercent part of the late fees that is waived
 * @param source where the rule comes from
 * @param confidence {@code high}, {@code medium} or {@code low}
 */
record PlanRule(
        String ruleId,
        int version,
        List<Integer> instalments,
        BigDecimal waiverPercent,
        String source,
        String confidence) {
    private static final int PERCENT_DECIMALS = 2;

    PlanRule {
        instalments = instalments.stream().sorted().toList();
    }

    /** Rule and version, as they are stamped on a decision. */
    String stamp() {
        return "plan-rule." + ruleId + "/" + version;
    }

    Money waived(Money fees) {
        return Money.rounded(fees.amount().multiply(waiverPercent.movePointLeft(PERCENT_DECIMALS)), fees.currency());
    }
}
