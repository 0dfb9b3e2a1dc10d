package org.creditrepair.notification.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creditrepair.chassis.clock.BusinessClock;
import org.creditrepair.notification.contactpolicy.ContactPolicies;
import org.creditrepair.notification.instalment.PlanFact;
import org.creditrepair.notification.party.Parties;

/** Days as the party has them. Of a party whose zone is not known they are those of UTC: the gate lets nothing pass. */
@ApplicationScoped
class PartyDay {
    /** When the steps of a day are looked for. What may be sent then is for the gate to say. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final BusinessClock clock;
    private final Parties parties;
    private final ContactPolicies policies;
    private final DunningConfig config;

    PartyDay(BusinessClock clock, Parties parties, ContactPolicies policies, DunningConfig config) {
        this.clock = clock;
        this.parties = parties;
        this.policies = policies;
        this.config = config;
    }

    /** Today, which is never before any fact: a party that moves westwards learns nothing before it was known. */
    LocalDate today(UUID subjectId, List<PlanFact> facts) {
        var today = clock.today(zone(subjectId));
        return facts.stream()
                .map(known -> known.fact().on())
                .filter(today::isBefore)
                .max(LocalDate::compareTo)
                .orElse(today);
    }

    Instant morningOf(LocalDate day, UUID subjectId) {
        return day.atTime(MORNING).atZone(zone(subjectId)).toInstant();
    }

    /**
     * The day, or the next, on which a step may go on over another channel: a working day in every jurisdiction of the
     * party whose calendar knows the year.
     */
    LocalDate escalationDay(LocalDate day, UUID subjectId) {
        if (!config.escalatesOnWorkingDays()) {
            return day;
        }
        var jurisdictions = parties.facts(subjectId).profile().jurisdictions();
        var candidate = day;
        var next = nextWorked(candidate, jurisdictions);
        while (next.isAfter(candidate)) {
            candidate = next;
            next = nextWorked(candidate, jurisdictions);
        }
        return candidate;
    }

    private LocalDate nextWorked(LocalDate day, Set<String> jurisdictions) {
        return jurisdictions.stream()
                .flatMap(jurisdiction -> policies.calendars().of(jurisdiction).stream())
                .flatMap(calendar -> calendar.sameOrNextWorkingDay(day).stream())
                .max(LocalDate::compareTo)
                .orElse(day);
    }

    private ZoneId zone(UUID subjectId) {
        var zones = parties.facts(subjectId).profile().zones();
        return zones.isEmpty() ? ZoneOffset.UTC : zones.getFirst();
    }
}
