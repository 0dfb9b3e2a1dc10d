package org.creditrepair.notification.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.instalment.FactsByDay;
import org.creditrepair.notification.instalment.Instalments;
import org.creditrepair.notification.instalment.KnownPlan;
import org.creditrepair.notification.instalment.PlanFact;
import org.creditrepair.notification.instalment.PlanFacts;
import org.creditrepair.notification.ladder.Fact;
import org.creditrepair.notification.ladder.History;
import org.creditrepair.notification.notice.NoticeCatalogue;

/**
 * Works a plan's ladder out anew from everything that is known, so that it never matters when anybody looked. A channel of
 * the ladder that the service has no text for is closed.
 */
@ApplicationScoped
class Courses {
    private final InstalmentLadder ladder;
    private final PlanFacts planFacts;
    private final PartyDay day;

    Courses(InstalmentLadder ladder, PlanFacts planFacts, PartyDay day) {
        this.ladder = ladder;
        this.planFacts = planFacts;
        this.day = day;
    }

    Course of(KnownPlan plan, UUID subjectId) {
        var facts = planFacts.of(plan.planId());
        var today = day.today(subjectId, facts);
        var simulation = ladder.ladder().simulate(history(plan, facts, today), today);
        return new Course(today, Instalments.of(facts), simulation);
    }

    private History history(KnownPlan plan, List<PlanFact> known, LocalDate today) {
        var facts = FactsByDay.of(known);
        var first = facts.isEmpty() ? today : facts.getFirst().on();
        return History.of(
                        plan.currency(),
                        Stream.concat(closedSince(first), facts.stream()).toList())
                .orThrow();
    }

    private Stream<Fact> closedSince(LocalDate day) {
        var open = NoticeCatalogue.ofStep(true).channels().stream()
                .map(Channel::id)
                .toList();
        return ladder.ladder().versions().stream()
                .flatMap(version -> version.steps().stream())
                .flatMap(step -> step.channels().stream())
                .map(choice -> choice.channel())
                .filter(channel -> !open.contains(channel))
                .distinct()
                .map(channel -> new Fact.ChannelClosed(day, channel));
    }
}
