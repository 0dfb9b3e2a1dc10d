package org.creditrepair.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creditrepair.notification.calendar.EffectivePeriod;
import org.creditrepair.notification.contact.Actor;
import org.creditrepair.notification.contact.Contact;
import org.creditrepair.notification.contact.ContactEvent;
import org.creditrepair.notification.contact.ContactHistory;
import org.creditrepair.notification.contact.Destination;
import org.creditrepair.notification.contact.Matter;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.contact.RecipientRole;
import org.creditrepair.notification.contact.Sender;
import org.creditrepair.notification.contactpolicy.ContactPolicies;
import org.creditrepair.notification.delinquency.ObservedDelinquencies;
import org.creditrepair.notification.facts.BasisKind;
import org.creditrepair.notification.facts.LegalBasis;
import org.creditrepair.notification.facts.PartyFacts;
import org.creditrepair.notification.hold.Holds;
import org.creditrepair.notification.instalment.OwedInstalments;
import org.creditrepair.notification.intent.Content;
import org.creditrepair.notification.intent.IntendedContact;
import org.creditrepair.notification.intent.Observation;
import org.creditrepair.notification.party.Parties;
import org.creditrepair.notification.verdict.Verdict;

/** Brings the facts about a notice to the gate. */
@ApplicationScoped
class ContactGate {
    private static final Sender OFFICE = new Sender("office", "office", Actor.COLLECTOR);
    private static final EffectivePeriod ALWAYS = EffectivePeriod.since(LocalDate.EPOCH);

    private final Parties parties;
    private final ObservedDelinquencies delinquencies;
    private final OwedInstalments instalments;
    private final ContactPolicies policies;
    private final NoticeRepository notices;

    ContactGate(
            Parties parties,
            ObservedDelinquencies delinquencies,
            OwedInstalments instalments,
            ContactPolicies policies,
            NoticeRepository notices) {
        this.parties = parties;
        this.delinquencies = delinquencies;
        this.instalments = instalments;
        this.policies = policies;
        this.notices = notices;
    }

    /** The verdict on handing the notice over at {@code now}, in a transaction that stays open until it is kept. */
    Verdict decide(Notice notice, Instant now) {
        return decide(notice, List.of(), now);
    }

    /**
     * The same, once the text has been looked over.
     *
     * @param faults ids of the rules that it breaks
     */
    Verdict decide(Notice notice, List<String> faults, Instant now) {
        notices.lockParty(notice.subjectId());
        var sound = content(notice);
        var content = new Content(sound.missing(), faults, sound.namesDebt(), sound.observation());
        var intended = new IntendedContact(contact(notice, now), content);
        return policies.gate().decide(intended, facts(notice), history(notice, now));
    }

    /**
     * What is collected, is owed under a contract. A running plan rests reminders of whatever the party owes, but not
     * those of the plan's own instalments.
     */
    private PartyFacts facts(Notice notice) {
        var known = parties.facts(notice.subjectId(), notice.purpose())
                .with(new LegalBasis(Purpose.COLLECTION, BasisKind.CONTRACT, ALWAYS));
        return notice.parameter(NoticeCatalogue.OBSERVED).isPresent() ? known : known.with(Holds.NONE);
    }

    private ContactHistory history(Notice notice, Instant now) {
        if (notice.purpose() != Purpose.COLLECTION) {
            return ContactHistory.NONE;
        }
        var since = now.minus(policies.longestWindow());
        return new ContactHistory(notices.countingCollections(notice.subjectId(), notice.id(), since).stream()
                .map(other -> ContactEvent.outbound(contact(other, other.contactAt(now)), other.outcome()))
                .toList());
    }

    private static Contact contact(Notice notice, Instant at) {
        var person = notice.subjectId().toString();
        return new Contact(
                at,
                Matter.of(notice.purpose()),
                OFFICE,
                new Destination(person, RecipientRole.PARTY, notice.channel(), Optional.empty()));
    }

    private Content content(Notice notice) {
        return notice.parameter(NoticeCatalogue.OBSERVED)
                .map(observedOn -> about(observedOn, isNewest(notice)))
                .or(() -> notice.parameter(NoticeCatalogue.TAKEN).map(takenOn -> about(takenOn, isStillOwed(notice))))
                .orElse(Content.SOUND);
    }

    private static Content about(String day, boolean isNewest) {
        return Content.about(new Observation(LocalDate.parse(day), isNewest));
    }

    /** A notice that states another amount than what is left of the instalment by now would mislead. */
    private boolean isStillOwed(Notice notice) {
        return instalments.isOwed(
                notice.plan().orElseThrow(),
                Integer.parseInt(notice.parameter(NoticeCatalogue.NUMBER).orElseThrow()),
                notice.parameter(NoticeCatalogue.OUTSTANDING).orElseThrow());
    }

    private boolean isNewest(Notice notice) {
        return delinquencies.isNewest(
                notice.parameter(NoticeCatalogue.PLATFORM).orElseThrow(),
                notice.parameter(NoticeCatalogue.OBLIGATION).orElseThrow(),
                Integer.parseInt(
                        notice.parameter(NoticeCatalogue.OBSERVATION_VERSION).orElseThrow()));
    }
}
