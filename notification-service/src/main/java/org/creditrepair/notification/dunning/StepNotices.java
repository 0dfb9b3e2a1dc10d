package org.creditrepair.notification.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.instalment.Instalment;
import org.creditrepair.notification.instalment.KnownPlan;
import org.creditrepair.notification.notice.NoticeCatalogue;
import org.creditrepair.notification.notice.NoticeDraft;
import org.creditrepair.notification.notice.Notices;

/** Makes the notice of a step. What becomes of it the gate decides, as of every other. */
@ApplicationScoped
class StepNotices {
    private final Notices notices;
    private final InstalmentLadder ladder;

    StepNotices(Notices notices, InstalmentLadder ladder) {
        this.notices = notices;
        this.ladder = ladder;
    }

    /** @param subjectId whom the notice is for */
    void make(UUID subjectId, KnownPlan plan, Instalment instalment, StepContact contact, LocalDate today) {
        var daysPastDue = ChronoUnit.DAYS.between(instalment.dueOn(), today);
        var parameters = Map.of(
                "case",
                plan.caseNumber(),
                "number",
                Integer.toString(instalment.number()),
                "due",
                instalment.dueOn().toString(),
                "outstanding",
                instalment.unpaid().toPlainString() + " " + plan.currency(),
                "days",
                Long.toString(daysPastDue),
                NoticeCatalogue.PLAN,
                plan.planId().toString(),
                NoticeCatalogue.TAKEN,
                today.toString());
        var draft = new NoticeDraft(
                subjectId,
                NoticeCatalogue.ofStep(daysPastDue > 0),
                Channel.of(contact.channel()),
                instalment.eventId(),
                Optional.of(stamp(contact)));
        notices.decide(draft, parameters);
    }

    /** Such as {@code instalments/1/first-reminder}. */
    private String stamp(StepContact contact) {
        return ladder.ladder().name() + "/" + contact.version() + "/"
                + contact.step().id();
    }
}
