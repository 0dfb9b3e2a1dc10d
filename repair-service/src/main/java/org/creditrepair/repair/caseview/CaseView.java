package org.creditrepair.repair.caseview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creditrepair.repair.debt.DebtText;
import org.creditrepair.repair.diagnosis.NamedProblem;
import org.creditrepair.repair.moneytext.MoneyText;
import org.creditrepair.repair.overdue.LoanArrears;
import org.creditrepair.repair.plan.PlanView;

/**
 * A case as callers read it.
 *
 * @param resumesTo the state that a suspended case goes on in; absent for any other
 * @param allowedActions what can be done now: the sub-resources that would be accepted
 * @param problems what the case is about, as far as it is known
 * @param debt absent until it is stated
 * @param plan absent until one is proposed
 * @param outstanding what is left of the plan; absent before one is active
 * @param arrears absent where no instalment of an active plan is late
 * @param effect absent until the party has been assessed again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseView(
        UUID caseId,
        String caseNumber,
        UUID subjectId,
        String platformId,
        String obligation,
        String state,
        String resumesTo,
        int version,
        LocalDate openedOn,
        List<String> allowedActions,
        List<NamedProblem> problems,
        DebtText debt,
        PlanView plan,
        MoneyText outstanding,
        Arrears arrears,
        Effect effect) {

    /**
     * How late the plan is: as late as its oldest unpaid instalment.
     *
     * @param since first day of being late
     * @param amount what is past due, over all late instalments
     * @param pastDueDays days since that instalment was due
     * @param delinquentDays of these, the days that count: without those of grace
     * @param band of the delinquent days
     */
    record Arrears(LocalDate since, MoneyText amount, int pastDueDays, int delinquentDays, String band) {

        static Optional<Arrears> of(LoanArrears late) {
            return late.since()
                    .map(since -> new Arrears(
                            since,
                            MoneyText.of(late.amount().orElseThrow().total()),
                            late.lateness().pastDueDays(),
                            late.lateness().delinquentDays(),
                            late.band().name()));
        }
    }

    /** The party's assessment before and after the plan. */
    record Effect(int scoreBefore, int scoreAfter, String gradeBefore, String gradeAfter) {}
}
