package org.creditrepair.notification.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creditrepair.notification.instalment.Instalments;
import org.creditrepair.notification.instalment.KnownPlan;
import org.creditrepair.notification.instalment.KnownPlans;
import org.creditrepair.notification.instalment.PlanFact;
import org.creditrepair.notification.instalment.PlanFacts;
import org.creditrepair.notification.instalment.ToldInstalment;
import org.creditrepair.notification.ladder.Fact;
import org.creditrepair.notification.notice.StepFailed;

/**
 * Reminds of the instalments of plans. Whatever becomes known of a plan is kept as a fact, and its ladder is climbed to
 * today in the same transaction. An event that is not newer than the last one of its plan changes nothing.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Dunning {
    private static final String SUSPENDED = "case-suspended";

    private final DunnedParties parties;
    private final KnownPlans plans;
    private final PlanFacts facts;
    private final PartyDay day;
    private final Climbs climbs;

    Dunning(DunnedParties parties, KnownPlans plans, PlanFacts facts, PartyDay day, Climbs climbs) {
        this.parties = parties;
        this.plans = plans;
        this.facts = facts;
        this.day = day;
        this.climbs = climbs;
    }

    /** The facts that news adds to those that are known. */
    private interface Lesson {
        List<PlanFact> facts(List<PlanFact> known, LocalDate today);
    }

    /** An instalment falls due, or was missed. */
    public void told(CaseNews news, PlanNews about, ToldInstalment instalment) {
        var subjectId = parties.locked(news.subjectId());
        var plan = plans.keep(about.planId(), news.caseId(), news.subjectId(), about.caseNumber(), about.currency());
        hear(news, plan, subjectId, (known, today) -> Instalments.of(known).told(instalment, today));
    }

    /**
     * Something was paid into the plan of a case. It counts from the day it was received on, whenever it became known;
     * one of a day that the party does not have yet counts from today.
     */
    public void paid(CaseNews news, BigDecimal amount, LocalDate receivedOn) {
        hear(news, (known, today) -> {
            var day = receivedOn.isBefore(today) ? receivedOn : today;
            return Instalments.of(known).paid(amount, day, news.eventId());
        });
    }

    /** The case rests: nothing is reminded of until it goes on. */
    public void suspended(CaseNews news) {
        hear(news, (known, today) -> {
            var hold = new Fact.Held(today, Optional.empty(), SUSPENDED);
            return List.of(PlanFact.of(hold, news.eventId()));
        });
    }

    /** The case goes on. */
    public void resumed(CaseNews news) {
        hear(news, (known, today) -> List.of(PlanFact.of(new Fact.Released(today, SUSPENDED), news.eventId())));
    }

    /** The plan of the case was broken or completed. */
    public void ended(CaseNews news) {
        parties.locked(news.subjectId());
        plans.lockedOfCase(news.caseId())
                .filter(plan -> news.version() > plan.version())
                .ifPresent(climbs::end);
    }

    /** The day of a step has come. */
    void climb(UUID planId) {
        running(planId).ifPresent(plan -> climbs.climb(plan, parties.locked(plan.subjectId())));
    }

    /** A contact did not arrive. */
    void failed(StepFailed failure) {
        running(failure.planId())
                .ifPresent(plan -> learn(plan, parties.locked(plan.subjectId()), (known, today) -> {
                    var fact = new Fact.ContactFailed(today, failure.channel().id());
                    return List.of(PlanFact.of(fact, failure.noticeId().toString()));
                }));
    }

    private Optional<KnownPlan> running(UUID planId) {
        return plans.find(planId)
                .flatMap(plan -> {
                    parties.locked(plan.subjectId());
                    return plans.locked(planId);
                })
                .filter(plan -> !plan.hasEnded());
    }

    private void hear(CaseNews news, Lesson lesson) {
        var subjectId = parties.locked(news.subjectId());
        plans.lockedOfCase(news.caseId()).ifPresent(plan -> hear(news, plan, subjectId, lesson));
    }

    private void hear(CaseNews news, KnownPlan plan, UUID subjectId, Lesson lesson) {
        if (!plan.hasEnded() && news.version() > plan.version()) {
            plans.heard(plan.planId(), news.version(), news.subjectId());
            learn(plan, subjectId, lesson);
        }
    }

    private void learn(KnownPlan plan, UUID subjectId, Lesson lesson) {
        var known = facts.of(plan.planId());
        var today = day.today(subjectId, known);
        var news = lesson.facts(known, today);
        facts.add(plan.planId(), news);
        var since = news.stream().map(fact -> fact.fact().on()).min(LocalDate::compareTo);
        climbs.climb(plan.uncheckedFrom(since.orElse(today)), subjectId);
    }
}
