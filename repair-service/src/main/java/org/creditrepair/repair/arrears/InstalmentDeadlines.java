package org.creditrepair.repair.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.creditrepair.chassis.deadline.Deadlines;
import org.creditrepair.chassis.policy.Policies;
import org.creditrepair.repair.businessday.BusinessDay;
import org.creditrepair.repair.schedule.Schedule;

/**
 * The two deadlines of each instalment: some days before it is due, and the day after (and after the days of grace).
 * One that falls while its case rests is put off to the next day.
 */
@ApplicationScoped
public class InstalmentDeadlines {
    static final String FALLING_DUE = "instalment-falling-due";
    static final String MISSED = "instalment-missed";

    private final Deadlines deadlines;
    private final Policies policies;
    private final ArrearsRules rules;
    private final BusinessDay businessDay;

    InstalmentDeadlines(Deadlines deadlines, Policies policies, ArrearsRules rules, BusinessDay businessDay) {
        this.deadlines = deadlines;
        this.policies = policies;
        this.rules = rules;
        this.businessDay = businessDay;
    }

    /** Sets the deadlines of a schedule that has just been fixed. */
    public void set(UUID caseId, Schedule schedule) {
        var today = businessDay.today();
        var reminder = policies.inForce("instalment.reminder.days", BusinessDay.JURISDICTION, today)
                .asInt();
        var grace = rules.graceDays(today);
        for (var row : schedule.rows()) {
            var reference = new InstalmentReference(caseId, row.number()).toString();
            deadlines.set(
                    FALLING_DUE, reference, businessDay.deadlineOn(row.dueOn().minusDays(reminder)));
            deadlines.set(MISSED, reference, businessDay.deadlineOn(row.dueOn().plusDays(grace + 1L)));
        }
    }

    /** To the next day; the seconds keep the instalments of a case in their order. */
    void putOff(String kind, InstalmentReference reference) {
        var tomorrow = businessDay.today().plusDays(1);
        deadlines.set(
                kind, reference.toString(), businessDay.deadlineOn(tomorrow).plusSeconds(reference.number()));
    }
}
