package org.creditrepair.notification.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.gate.Given.outcome;
import static org.creditrepair.notification.gate.Given.party;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creditrepair.notification.contact.Actor;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.contact.Contact;
import org.creditrepair.notification.contact.ContactEvent;
import org.creditrepair.notification.contact.ContactHistory;
import org.creditrepair.notification.contact.CountedKind;
import org.creditrepair.notification.contact.Destination;
import org.creditrepair.notification.contact.Direction;
import org.creditrepair.notification.contact.Matter;
import org.creditrepair.notification.contact.Outcome;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.contact.Sender;
import org.creditrepair.notification.facts.CallConsent;
import org.creditrepair.notification.facts.PartyFacts;

/** The counts of a verdict are those that somebody would find who looks at every event in every window. */
class CountingPropertiesTest {
    private static final Instant NOW = Instant.parse("2026-03-11T16:00:00Z");
    private static final Contact CALL = contact("agency", "d", NOW);

    @Property(tries = 500)
    void calls_about_a_debt_are_counted_in_the_fullest_seven_days(
            @ForAll("events") List<ContactEvent> events, @ForAll("zones") List<String> zones) {
        assertThat(count("us.calls-per-debt", us(zones), events))
                .isEqualTo(fullestDays(
                        7,
                        zones,
                        events,
                        event -> event.countsAs(CountedKind.ATTEMPT) && isOfCollector(event) && isAbout(event, "d")));
    }

    @Property(tries = 500)
    void conversations_are_counted_whoever_began(
            @ForAll("events") List<ContactEvent> events, @ForAll("zones") List<String> zones) {
        assertThat(count("us.cool-down", us(zones), events))
                .isEqualTo(fullestDays(
                        7,
                        zones,
                        events,
                        event -> event.countsAs(CountedKind.CONVERSATION)
                                && isOfCollector(event)
                                && isAbout(event, "d")));
    }

    @Property(tries = 500)
    void unanswered_calls_are_counted_in_the_fullest_five_minutes(@ForAll("events") List<ContactEvent> events) {
        var made = events.stream()
                .filter(event -> event.countsAs(CountedKind.UNANSWERED) && isOfCollector(event))
                .map(event -> event.contact().at())
                .toList();

        assertThat(count("us.two-in-five-minutes", us(List.of("America/New_York")), events))
                .isEqualTo(fullest(Duration.ofMinutes(5), made));
    }

    @Property(tries = 500)
    void a_lender_and_its_agencies_are_summed(
            @ForAll("events") List<ContactEvent> events, @ForAll("zones") List<String> zones) {
        assertThat(count("cn.connected-daily-limit", party("CN", zones.toArray(String[]::new)), events))
                .isEqualTo(fullestDays(1, zones, events, event -> event.countsAs(CountedKind.CONNECTED)));
    }

    @Property(tries = 500)
    void calls_under_a_consent_do_not_count(
            @ForAll("events") List<ContactEvent> events, @ForAll("moment") Instant given) {
        var zone = ZoneId.of("America/New_York");
        var over = LocalDate.ofInstant(given, zone).plusDays(7);
        var talk = events.stream()
                .filter(event ->
                        event.countsAs(CountedKind.CONVERSATION) && isOfCollector(event) && isAbout(event, "d"))
                .map(event -> event.contact().at())
                .filter(at -> at.isAfter(given))
                .min(Instant::compareTo);
        Predicate<ContactEvent> isConsented = event -> {
            var at = event.contact().at();
            return isAbout(event, "d")
                    && !at.isBefore(given)
                    && LocalDate.ofInstant(at, zone).isBefore(over)
                    && talk.map(end -> !at.isAfter(end)).orElse(true);
        };
        var party =
                us(List.of(zone.getId())).with(new CallConsent("p", "agency", Set.of("d"), given, Optional.empty()));
        var finding = outcome(Given.decide(CALL, party, new ContactHistory(events)), "us.calls-per-debt")
                .finding();

        if (finding.key().equals("count.consented")) {
            assertThat(isConsented.test(ContactEvent.outbound(CALL, Outcome.PENDING)))
                    .isTrue();
        } else {
            assertThat(Integer.parseInt(finding.input("count").orElseThrow()))
                    .isEqualTo(fullestDays(
                            7,
                            List.of(zone.getId()),
                            events,
                            event -> event.countsAs(CountedKind.ATTEMPT)
                                    && isOfCollector(event)
                                    && isAbout(event, "d")
                                    && !isConsented.test(event)));
        }
    }

    private static int count(String rule, PartyFacts party, List<ContactEvent> events) {
        var finding = outcome(Given.decide(CALL, party, new ContactHistory(events)), rule)
                .finding();
        return Integer.parseInt(finding.input("count").orElseThrow());
    }

    private static int fullestDays(
            int days, List<String> zones, List<ContactEvent> events, Predicate<ContactEvent> counted) {
        return zones.stream()
                .map(ZoneId::of)
                .mapToInt(zone -> {
                    var today = LocalDate.ofInstant(NOW, zone).toEpochDay();
                    return IntStream.range(0, days)
                            .map(back -> (int) events.stream()
                                    .filter(counted)
                                    .mapToLong(event -> LocalDate.ofInstant(
                                                    event.contact().at(), zone)
                                            .toEpochDay())
                                    .filter(day -> day >= today - back && day < today - back + days)
                                    .count())
                            .max()
                            .orElseThrow();
                })
                .max()
                .orElseThrow();
    }

    /** Windows that begin with one of the events, or end with the contact. */
    private static int fullest(Duration length, List<Instant> made) {
        return IntStream.rangeClosed(0, made.size())
                .mapToObj(index -> index < made.size() ? made.get(index) : NOW)
                .filter(start -> !start.isAfter(NOW) && start.plus(length).isAfter(NOW))
                .mapToInt(start -> (int) made.stream()
                        .filter(at -> !at.isBefore(start) && at.isBefore(start.plus(length)))
                        .count())
                .max()
                .orElseThrow();
    }

    private static boolean isOfCollector(ContactEvent event) {
        return event.contact().sender().collector().equals("agency");
    }

    private static boolean isAbout(ContactEvent event, String debt) {
        return event.contact().matter().debts().contains(debt);
    }

    private static PartyFacts us(List<String> zones) {
        return party("US", zones.toArray(String[]::new));
    }

    private static Contact contact(String collector, String debt, Instant at) {
        return new Contact(
                at,
                Matter.of(Purpose.COLLECTION, debt),
                new Sender(collector, "lender", Actor.COLLECTOR),
                Destination.party("p", Channel.PHONE, "a"));
    }

    /** It is day in all of them, so that the contact does not wait. */
    @Provide
    Arbitrary<List<String>> zones() {
        return Arbitraries.of("America/New_York", "America/Los_Angeles", "America/St_Johns", "Europe/London")
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    /** Days and minutes around the contact, before and after it; clocks change on the eighth. */
    @Provide
    Arbitrary<Instant> moment() {
        var days = Arbitraries.integers().between(-9 * 24 * 60, 9 * 24 * 60);
        var minutes = Arbitraries.integers().between(-6, 6);
        return Arbitraries.oneOf(days, minutes, Arbitraries.just(0)).map(minute -> NOW.plusSeconds(minute * 60L));
    }

    @Provide
    Arbitrary<List<ContactEvent>> events() {
        var outcomes = Arbitraries.of(
                Outcome.BUSY,
                Outcome.RANG_OUT,
                Outcome.VOICEMAIL,
                Outcome.DROPPED,
                Outcome.CONNECTED,
                Outcome.CONVERSATION,
                Outcome.PENDING);
        var directions = Arbitraries.of(Direction.OUTBOUND, Direction.OUTBOUND, Direction.OUTBOUND, Direction.INBOUND);
        return Combinators.combine(
                        moment(),
                        outcomes,
                        directions,
                        Arbitraries.of("agency", "other"),
                        Arbitraries.of("d", "d", "e"))
                .as((at, outcome, direction, collector, debt) ->
                        new ContactEvent(contact(collector, debt, at), direction, outcome))
                .list()
                .ofMaxSize(40);
    }
}
