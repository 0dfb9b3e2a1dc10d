package org.creditrepair.notification.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.gate.Given.GATE;
import static org.creditrepair.notification.gate.Given.contact;
import static org.creditrepair.notification.gate.Given.party;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.contact.ContactEvent;
import org.creditrepair.notification.contact.ContactHistory;
import org.creditrepair.notification.contact.Direction;
import org.creditrepair.notification.contact.Outcome;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.facts.PartyFacts;
import org.creditrepair.notification.intent.Content;
import org.creditrepair.notification.intent.IntendedContact;
import org.creditrepair.notification.verdict.Verdict;

/** What holds of every sequence of contacts; checked with plain counts of its own, not with those of the gate. */
class ContactSequencesPropertiesTest extends PlannedContacts {

    @Property(tries = 300)
    void no_sequence_of_contacts_in_china_is_made_at_night_or_above_a_cap(
            @ForAll("zonesOfChina") List<ZoneId> zones, @ForAll("plans") @Size(max = 60) List<Plan> plans) {
        var made = outbound(run(party("CN", names(zones)), plans));

        for (var zone : zones) {
            assertThat(made).noneMatch(event -> isBetween(event, zone, 22, 8));
            for (var event : made) {
                var today = on(made, zone, day(event, zone), day(event, zone));
                assertThat(count(today, ContactSequencesPropertiesTest::isConnected))
                        .isLessThanOrEqualTo(3);
                assertThat(count(today, ContactSequencesPropertiesTest::isUnanswered))
                        .isLessThanOrEqualTo(6);
                assertThat(count(today, ContactSequencesPropertiesTest::isMessage))
                        .isLessThanOrEqualTo(1);
                var week = on(made, zone, day(event, zone).minusDays(6), day(event, zone));
                assertThat(count(week, ContactSequencesPropertiesTest::isMessage))
                        .isLessThanOrEqualTo(3);
            }
        }
    }

    @Property(tries = 300)
    void no_sequence_of_contacts_under_regulation_f_is_made_at_night_above_a_cap_or_in_a_cool_down(
            @ForAll("zonesOfAmerica") List<ZoneId> zones, @ForAll("plans") @Size(max = 60) List<Plan> plans) {
        var all = run(party("US", names(zones)), plans);
        var made = outbound(all);

        for (var zone : zones) {
            assertThat(made).noneMatch(event -> isBetween(event, zone, 21, 8));
            for (var event : made) {
                var week = on(made, zone, day(event, zone).minusDays(6), day(event, zone));
                assertThat(count(week, ContactSequencesPropertiesTest::isAttempt))
                        .isLessThanOrEqualTo(7);
                assertThat(count(week, ContactSequencesPropertiesTest::isMessage))
                        .isLessThanOrEqualTo(3);
            }
            for (var talk : all.stream()
                    .filter(event -> event.outcome() == Outcome.CONVERSATION)
                    .toList()) {
                var coolDown = on(made, zone, day(talk, zone), day(talk, zone).plusDays(6));
                assertThat(coolDown)
                        .filteredOn(event ->
                                event.contact().at().isAfter(talk.contact().at()))
                        .filteredOn(event -> event.contact().destination().channel() == Channel.PHONE)
                        .isEmpty();
            }
        }
    }

    /** Plays the plans in turn: what may be sent is, what waits is asked about again when its time has come. */
    private static List<ContactEvent> run(PartyFacts party, List<Plan> plans) {
        var queue = new PriorityQueue<>(Comparator.comparing(Plan::at));
        queue.addAll(plans);
        var events = new ArrayList<ContactEvent>();
        while (!queue.isEmpty()) {
            var plan = queue.poll();
            if (plan.isOfTheParty()) {
                events.add(plan.event(plan.at()));
                continue;
            }
            var intended = new IntendedContact(contact(Purpose.COLLECTION, plan.channel(), plan.at()), Content.SOUND);
            switch (GATE.decide(intended, party, new ContactHistory(events))) {
                case Verdict.Send send -> events.add(plan.event(plan.at()));
                case Verdict.DeferUntil defer ->
                    queue.add(new Plan(defer.until(), plan.channel(), plan.outcome(), false));
                case Verdict.Suppress suppress -> {
                    // it is not made
                }
            }
        }
        return events;
    }

    private static List<ContactEvent> outbound(List<ContactEvent> events) {
        return events.stream()
                .filter(event -> event.direction() == Direction.OUTBOUND)
                .toList();
    }

    private static boolean isBetween(ContactEvent event, ZoneId zone, int start, int end) {
        var hour = event.contact().at().atZone(zone).getHour();
        return hour >= start || hour < end;
    }

    private static List<ContactEvent> on(List<ContactEvent> events, ZoneId zone, LocalDate first, LocalDate last) {
        return events.stream()
                .filter(event ->
                        !day(event, zone).isBefore(first) && !day(event, zone).isAfter(last))
                .toList();
    }

    private static long count(List<ContactEvent> events, Predicate<ContactEvent> counted) {
        return events.stream().filter(counted).count();
    }

    private static boolean isConnected(ContactEvent event) {
        return List.of(Outcome.DROPPED, Outcome.CONNECTED, Outcome.CONVERSATION).contains(event.outcome());
    }

    private static boolean isUnanswered(ContactEvent event) {
        return List.of(Outcome.RANG_OUT, Outcome.VOICEMAIL).contains(event.outcome());
    }

    private static boolean isAttempt(ContactEvent event) {
        return isConnected(event) || isUnanswered(event);
    }

    private static boolean isMessage(ContactEvent event) {
        return event.contact().destination().channel() == Channel.SMS;
    }

    private static String[] names(List<ZoneId> zones) {
        return zones.stream().map(ZoneId::getId).toArray(String[]::new);
    }

    @Provide
    Arbitrary<List<ZoneId>> zonesOfChina() {
        return Arbitraries.of("Asia/Shanghai", "Asia/Urumqi", "Asia/Kolkata")
                .map(ZoneId::of)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(2);
    }

    @Provide
    Arbitrary<List<ZoneId>> zonesOfAmerica() {
        return Arbitraries.of("America/New_York", "America/Los_Angeles", "America/St_Johns", "America/Phoenix")
                .map(ZoneId::of)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(2);
    }
}
