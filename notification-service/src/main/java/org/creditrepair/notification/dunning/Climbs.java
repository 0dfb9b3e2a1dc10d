package org.creditrepair.notification.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.creditrepair.notification.instalment.KnownPlan;
import org.creditrepair.notification.instalment.KnownPlans;

/** Climbs the ladder of a plan to today: makes the contact that has come, and says when to look again. */
@ApplicationScoped
class Climbs {
    private final Courses courses;
    private final LadderContacts contacts;
    private final StepNotices notices;
    private final KnownPlans plans;
    private final Checks checks;

    Climbs(Courses courses, LadderContacts contacts, StepNotices notices, KnownPlans plans, Checks checks) {
        this.courses = courses;
        this.contacts = contacts;
        this.notices = notices;
        this.plans = plans;
        this.checks = checks;
    }

    /**
     * Of several contacts that nobody looked for in time the last stands for those before it. One that has to wait for a
     * working day is looked for again on that day. What became known late is climbed to from the day it counts from.
     *
     * @param plan locked
     * @param subjectId the party, about whom nobody else decides until the transaction ends
     */
    void climb(KnownPlan plan, UUID subjectId) {
        var course = courses.of(plan, subjectId);
        var pending = pending(course, plan.checkedOn());
        var waiting = pending.stream()
                .filter(contact ->
                        checks.dayOf(contact, course.today(), subjectId).isAfter(course.today()))
                .toList();
        pending.stream()
                .filter(contact -> !waiting.contains(contact))
                .filter(contact -> contacts.keep(plan.planId(), contact))
                .reduce((earlier, later) -> later)
                .ifPresent(contact -> make(subjectId, plan, course, contact));
        plans.checked(
                plan.planId(),
                waiting.stream().map(StepContact::on).min(LocalDate::compareTo).orElse(course.today()));
        checks.next(plan.planId(), subjectId, soonest(course, waiting, subjectId));
    }

    /** Nothing of the plan is reminded of any more. */
    void end(KnownPlan plan) {
        plans.end(plan.planId());
        checks.none(plan.planId());
    }

    private static List<StepContact> pending(Course course, Optional<LocalDate> checkedOn) {
        return course.contacts().stream()
                .filter(contact ->
                        checkedOn.filter(day -> contact.on().isBefore(day)).isEmpty())
                .toList();
    }

    private void make(UUID subjectId, KnownPlan plan, Course course, StepContact contact) {
        course.instalments()
                .unpaidOf(contact.anchor())
                .ifPresent(instalment -> notices.make(subjectId, plan, instalment, contact, course.today()));
    }

    private Optional<LocalDate> soonest(Course course, List<StepContact> waiting, UUID subjectId) {
        return Stream.concat(
                        course.nextCheck().stream(),
                        waiting.stream().map(contact -> checks.dayOf(contact, course.today(), subjectId)))
                .min(LocalDate::compareTo);
    }
}
