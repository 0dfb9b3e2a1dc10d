package org.creditrepair.repair.diagnosis;

import java.util.List;
import java.util.Optional;
import org.creditrepair.repair.money.Money;

/**
 * What problems are named from; each part is empty where it is not known.
 *
 * @param credit the newest assessment
 * @param arrears the debt as it was stated
 */
public record Findings(Optional<Credit> credit, Optional<Arrears> arrears) {

    /**
     * @param band delinquency band of the obligation, or the worst of the party
     * @param grade A to E
     * @param reasons codes of the strongest reasons
     */
    public record Credit(String band, String grade, int score, List<String> reasons) {}

    /**
     * @param overdueInstalments number of instalments overdue
     * @param overdueAmount their principal and interest
     */
    public record Arrears(int overdueInstalments, Money overdueAmount, Money fees) {}
}
