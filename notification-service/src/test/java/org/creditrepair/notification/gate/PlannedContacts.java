package org.creditrepair.notification.gate;

import static org.creditrepair.notification.gate.Given.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.contact.ContactEvent;
import org.creditrepair.notification.contact.Outcome;
import org.creditrepair.notification.contact.Purpose;

/** Contacts that are planned one after the other, as arbitrary as they may be. */
abstract class PlannedContacts {

    /** A contact that somebody plans, and what would become of it. */
    record Plan(Instant at, Channel channel, Outcome outcome, boolean isInbound) {

        ContactEvent event(Instant made) {
            var contact = contact(Purpose.COLLECTION, channel, made);
            return isInbound && channel == Channel.PHONE
                    ? ContactEvent.inbound(contact, Outcome.CONVERSATION)
                    : ContactEvent.outbound(contact, outcome);
        }

        boolean isOfTheParty() {
            return isInbound && channel == Channel.PHONE;
        }
    }

    static LocalDate day(ContactEvent event, ZoneId zone) {
        return event.contact().at().atZone(zone).toLocalDate();
    }

    /** Around the change of clocks of March 2026, so that weeks have 167 hours too. */
    @Provide
    Arbitrary<Plan> plan() {
        var from = Instant.parse("2026-03-01T00:00:00Z");
        var minutes = Arbitraries.integers().between(0, 21 * 24 * 60);
        var calls = Arbitraries.of(
                Outcome.BUSY,
                Outcome.RANG_OUT,
                Outcome.VOICEMAIL,
                Outcome.DROPPED,
                Outcome.CONNECTED,
                Outcome.CONVERSATION);
        var isText = Arbitraries.of(true, false, false);
        return Combinators.combine(minutes, calls, isText, Arbitraries.of(true, false, false, false, false, false))
                .as((minute, outcome, text, inbound) -> new Plan(
                        from.plusSeconds(minute * 60L),
                        text ? Channel.SMS : Channel.PHONE,
                        text ? Outcome.SENT : outcome,
                        inbound));
    }

    @Provide
    Arbitrary<List<Plan>> plans() {
        return plan().list().ofMaxSize(60);
    }
}
