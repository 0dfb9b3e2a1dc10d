package org.creditrepair.notification.gate;

import org.creditrepair.notification.intent.Content;
import org.creditrepair.notification.intent.IntendedContact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.gate.Given.GATE;
import static org.creditrepair.notification.gate.Given.contact;
import static org.creditrepair.notification.gate.Given.party;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.contact.Contact;
import org.creditrepair.notification.contact.ContactEvent;
import org.creditrepair.notification.contact.ContactHistory;
import org.creditrepair.notification.contact.Direction;
import org.creditrepair.notification.contact.Nature;
import org.creditrepair.notification.contact.Outcome;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.facts.AddressRecord;
import org.creditrepair.notification.facts.PartyFacts;
import org.creditrepair.notification.rule.AddressFreshnessRule;
import org.creditrepair.notification.rule.BasisRule;
import org.creditrepair.notification.rule.ContactRule;
import org.creditrepair.notification.rule.FreshnessRule;
import org.creditrepair.notification.rule.HoldRule;
import org.creditrepair.notification.rule.HoursRule;
import org.creditrepair.notification.rule.LocationRule;
import org.creditrepair.notification.rule.OptOutRule;
import org.creditrepair.notification.rule.RecipientRule;
import org.creditrepair.notification.rule.Rule;
import org.creditrepair.notification.rule.ValidationRule;
import org.creditrepair.notification.rule.WorkplaceRule;
import org.creditrepair.notification.rulepack.BuiltInPacks;
import org.creditrepair.notification.verdict.RuleOutcome;
import org.creditrepair.notification.verdict.Verdict;
import org.creditrepair.notification.verdict.VerdictText;

/** What holds of every sequence of contacts; checked with plain counts of its own, not with those of the gate. */
class GatePropertiesTest {

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

    @Property(tries = 300)
    void no_sequence_of_contacts_in_china_is_made_at_night_or_above_a_cap(
            @ForAll("zonesOfChina") List<ZoneId> zones, @ForAll("plans") @Size(max = 60) List<Plan> plans) {
        var made = outbound(run(party("CN", names(zones)), plans));

        for (var zone : zones) {
            assertThat(made).noneMatch(event -> isBetween(event, zone, 22, 8));
            for (var event : made) {
                var today = on(made, zone, day(event, zone), day(event, zone));
                assertThat(count(today, GatePropertiesTest::isConnected)).isLessThanOrEqualTo(3);
                assertThat(count(today, GatePropertiesTest::isUnanswered)).isLessThanOrEqualTo(6);
                assertThat(count(today, GatePropertiesTest::isMessage)).isLessThanOrEqualTo(1);
                var week = on(made, zone, day(event, zone).minusDays(6), day(event, zone));
                assertThat(count(week, GatePropertiesTest::isMessage)).isLessThanOrEqualTo(3);
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
                assertThat(count(week, GatePropertiesTest::isAttempt)).isLessThanOrEqualTo(7);
                assertThat(count(week, GatePropertiesTest::isMessage)).isLessThanOrEqualTo(3);
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

    @Property(tries = 1000)
    void a_deferral_ends_at_a_moment_at_which_nothing_defers(
            @ForAll("parties") PartyFacts party,
            @ForAll("plan") Plan plan,
            @ForAll("plans") @Size(max = 20) List<Plan> earlier) {
        var history = history(earlier);
        var intended = new IntendedContact(contact(Purpose.COLLECTION, plan.channel(), plan.at()), Content.SOUND);

        if (GATE.decide(intended, party, history) instanceof Verdict.DeferUntil(var until, var by, var outcomes)) {
            assertThat(until).isAfter(plan.at());
            var then = new IntendedContact(intended.contact().at(until), Content.SOUND);
            assertThat(GATE.decide(then, party, history)).isInstanceOf(Verdict.Send.class);
        }
    }

    @Property(tries = 2000)
    void more_history_never_turns_a_block_into_a_send(
            @ForAll("parties") PartyFacts party,
            @ForAll("plan") Plan plan,
            @ForAll("plan") Plan more,
            @ForAll("plans") @Size(max = 20) List<Plan> earlier) {
        var history = history(earlier);
        var intended = new IntendedContact(contact(Purpose.COLLECTION, plan.channel(), plan.at()), Content.SOUND);

        if (!(GATE.decide(intended, party, history) instanceof Verdict.Send)) {
            assertThat(GATE.decide(intended, party, history.with(more.event(more.at()))))
                    .isNotInstanceOf(Verdict.Send.class);
        }
    }

    /** A reply needs no less than any other contact, but for hours and opt-outs of who came by itself. */
    @Property(tries = 1000)
    void only_what_came_lets_a_reply_through_that_would_not_go_out_otherwise(
            @ForAll("parties") PartyFacts party,
            @ForAll("plan") Plan plan,
            @ForAll("plans") @Size(max = 20) List<Plan> earlier) {
        var history = history(earlier);
        var ordinary = contact(Purpose.COLLECTION, plan.channel(), plan.at());
        var reply = Given.about(ordinary.matter().as(Nature.REPLY), ordinary);

        var isSent = GATE.decide(new IntendedContact(ordinary, Content.SOUND), party, history) instanceof Verdict.Send;
        var isReplySent =
                GATE.decide(new IntendedContact(reply, Content.SOUND), party, history) instanceof Verdict.Send;

        if (isSent) {
            assertThat(isReplySent).isTrue();
        } else if (isReplySent) {
            assertThat(history.events())
                    .anyMatch(event -> event.direction() == Direction.INBOUND
                            && !event.contact().at().isAfter(plan.at()));
        }
    }

    /** In doubt about the country of the party the holidays of each of them count. */
    @Property(tries = 300)
    void whatever_is_noted_in_a_country_of_the_united_kingdom_is_noted_where_the_country_is_not_known(
            @ForAll @IntRange(max = 1400) int day) {
        var call = contact(
                Purpose.COLLECTION,
                Channel.PHONE,
                Instant.parse("2024-01-01T12:00:00Z").plusSeconds(day * 86_400L));
        var inDoubt = flags(call, "GB");

        for (var country : List.of("GB-ENG", "GB-WLS", "GB-SCT", "GB-NIR")) {
            assertThat(inDoubt).containsAll(flags(call, country));
        }
    }

    private static List<String> flags(Contact call, String jurisdiction) {
        return GATE
                .decide(
                        new IntendedContact(call, Content.SOUND),
                        party(jurisdiction, "Europe/London"),
                        ContactHistory.NONE)
                .flags()
                .stream()
                .map(flag -> flag.rule().id().id())
                .toList();
    }

    @Property(tries = 500)
    void the_same_facts_give_the_same_verdict_in_which_every_rule_stands_once(
            @ForAll("parties") PartyFacts party,
            @ForAll Purpose purpose,
            @ForAll("plan") Plan plan,
            @ForAll("plans") @Size(max = 20) List<Plan> earlier) {
        var intended = new IntendedContact(contact(purpose, plan.channel(), plan.at()), Content.SOUND);

        var verdict = GATE.decide(intended, party, history(earlier));

        assertThat(GATE.decide(intended, party, history(earlier))).isEqualTo(verdict);
        assertThat(verdict.outcomes())
                .extracting(outcome -> outcome.rule().id().id())
                .doesNotHaveDuplicates();
        assertThat(verdict.outcomes()).extracting(RuleOutcome::ground).isSorted();
        for (var language : List.of("en", "zh-CN")) {
            assertThat(VerdictText.in(language).render(verdict).lines())
                    .hasSize(verdict.outcomes().size() + 1)
                    .noneMatch(line -> line.contains("{"));
        }
    }

    /** Every rule that names channel, purpose and actor of the contact is heard, and no other. */
    @Property(tries = 300)
    void a_verdict_lists_the_rules_that_apply_and_no_others(
            @ForAll("parties") PartyFacts party, @ForAll Purpose purpose, @ForAll("plan") Plan plan) {
        var contact = contact(purpose, plan.channel(), plan.at());
        var jurisdiction = party.profile().jurisdictions().iterator().next();

        var verdict = GATE.decide(new IntendedContact(contact, Content.SOUND), party, ContactHistory.NONE);

        var listed = new HashSet<String>();
        verdict.outcomes().stream()
                .map(outcome -> outcome.rule().id().id())
                .filter(id -> !id.startsWith("gate."))
                .forEach(listed::add);
        var expected = new HashSet<String>();
        BuiltInPacks.all().stream()
                .flatMap(pack -> pack.rules().stream())
                .filter(rule -> jurisdiction.equals(rule.origin().jurisdiction())
                        || jurisdiction.startsWith(rule.origin().jurisdiction() + "-"))
                .filter(rule -> rule.origin().inForce().contains(LocalDate.of(2026, 6, 1)))
                .filter(rule -> applies(rule, purpose, plan.channel()))
                .forEach(rule -> expected.add(rule.id().id()));
        assertThat(listed).isEqualTo(expected);
    }

    private static boolean applies(Rule rule, Purpose purpose, Channel channel) {
        return switch (rule) {
            case ContactRule counting ->
                counting.counting().places().contains(AddressRecord.Place.PERSONAL)
                        && counting.applies().purposes().contains(purpose)
                        && counting.applies().channels().contains(channel)
                        && counting.applies().actors().contains(Given.AGENCY.actor());
            case HoursRule hours ->
                hours.applies().purposes().contains(purpose)
                        && hours.applies().channels().contains(channel)
                        && hours.applies().actors().contains(Given.AGENCY.actor());
            case AddressFreshnessRule address ->
                address.applies().purposes().contains(purpose)
                        && address.applies().channels().contains(channel)
                        && address.applies().actors().contains(Given.AGENCY.actor());
            case WorkplaceRule workplace ->
                workplace.applies().purposes().contains(purpose)
                        && workplace.applies().channels().contains(channel)
                        && workplace.applies().actors().contains(Given.AGENCY.actor());
            case HoldRule hold -> hold.stops().contains(purpose);
            case BasisRule basis -> basis.purposes().contains(purpose);
            case OptOutRule optOut -> optOut.stops().contains(purpose);
            case RecipientRule recipient -> true;
            case FreshnessRule freshness -> false;
            case LocationRule location -> false;
            case ValidationRule validation -> false;
        };
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

    private static ContactHistory history(List<Plan> plans) {
        return new ContactHistory(
                plans.stream().map(plan -> plan.event(plan.at())).toList());
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

    private static LocalDate day(ContactEvent event, ZoneId zone) {
        return event.contact().at().atZone(zone).toLocalDate();
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

    @Provide
    Arbitrary<PartyFacts> parties() {
        return Arbitraries.of(
                Given.chinese(),
                Given.american(),
                Given.british(),
                party("US-MA", "America/New_York", "America/Denver"),
                party("US-SC", "America/New_York"),
                party("US-NY-NYC", "America/New_York"));
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
