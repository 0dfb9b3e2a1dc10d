package org.creditrepair.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.creditrepair.notification.delinquency.ObservedDelinquencies;
import org.creditrepair.notification.gate.Contact;
import org.creditrepair.notification.gate.ContactHistory;
import org.creditrepair.notification.gate.ContactRules;
import org.creditrepair.notification.gate.Gate;
import org.creditrepair.notification.gate.Observation;
import org.creditrepair.notification.gate.PartyFacts;
import org.creditrepair.notification.gate.Purpose;
import org.creditrepair.notification.gate.Verdict;
import org.creditrepair.notification.party.Parties;

/** Brings the facts about a notice to the gate. */
@ApplicationScoped
class ContactGate {
    /** A day of the party and a deferral over the night lie well within it. */
    private static final Duration LOOK_BACK = Duration.ofDays(3);

    private final Parties parties;
    private final ObservedDelinquencies delinquencies;
    private final ContactPolicies policies;
    private final NoticeRepository notices;

    ContactGate(
            Parties parties, ObservedDelinquencies delinquencies, ContactPolicies policies, NoticeRepository notices) {
        this.parties = parties;
        this.delinquencies = delinquencies;
        this.policies = policies;
        this.notices = notices;
    }

    /** The verdict on handing the notice over at {@code now}, in a transaction that stays open until it is kept. */
    Verdict decide(Notice notice, Instant now) {
        notices.lockParty(notice.subjectId());
        var party = parties.facts(notice.subjectId());
        var contact = new Contact(notice.purpose(), notice.channel(), observation(notice), now);
        return Gate.decide(contact, party, history(notice, now), rules(party, now));
    }

    private Optional<ContactRules> rules(PartyFacts party, Instant now) {
        return party.profile()
                .flatMap(profile -> policies.inForce(
                        profile.jurisdiction(),
                        LocalDate.ofInstant(now, profile.zones().getFirst())));
    }

    private ContactHistory history(Notice notice, Instant now) {
        if (notice.purpose() != Purpose.COLLECTION) {
            return ContactHistory.NONE;
        }
        return new ContactHistory(
                notices.countingCollections(notice.subjectId(), notice.id(), now.minus(LOOK_BACK)).stream()
                        .map(other -> other.contactAt(now))
                        .toList());
    }

    private Optional<Observation> observation(Notice notice) {
        return notice.parameter(NoticeCatalogue.OBSERVED)
                .map(observedOn -> new Observation(
                        LocalDate.parse(observedOn),
                        delinquencies.isNewest(
                                notice.parameter(NoticeCatalogue.PLATFORM).orElseThrow(),
                                notice.parameter(NoticeCatalogue.OBLIGATION).orElseThrow(),
                                Integer.parseInt(notice.parameter(NoticeCatalogue.OBSERVATION_VERSION)
                                        .orElseThrow()))));
    }
}
