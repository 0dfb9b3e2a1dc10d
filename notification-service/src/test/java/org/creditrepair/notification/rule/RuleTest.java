package org.creditrepair.notification.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditrepair.notification.calendar.EffectivePeriod;
import org.creditrepair.notification.calendar.QuietHours;
import org.creditrepair.notification.contact.Actor;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.contact.Contact;
import org.creditrepair.notification.contact.ContactEvent;
import org.creditrepair.notification.contact.CountedKind;
import org.creditrepair.notification.contact.Destination;
import org.creditrepair.notification.contact.Dimension;
import org.creditrepair.notification.contact.Matter;
import org.creditrepair.notification.contact.Outcome;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.contact.RecipientRole;
import org.creditrepair.notification.contact.Sender;
import org.creditrepair.notification.facts.AddressRecord.Place;
import org.creditrepair.notification.facts.AddressRecord.Warrant;
import org.creditrepair.notification.facts.BasisKind;
import org.creditrepair.notification.hold.HoldType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What each kind of rule says of a contact, and where its numbers end. */
class RuleTest {
    private static final RuleOrigin ORIGIN = new RuleOrigin(
            new RuleId("own", 2, "rule"),
            "US",
            "a law",
            EffectivePeriod.since(LocalDate.of(2026, 1, 1)),
            Confidence.HIGH);
    private static final Contact CALL = new Contact(
            Instant.parse("2026-06-10T16:00:00Z"),
            Matter.of(Purpose.COLLECTION, "d"),
            new Sender("agency", "lender", Actor.COLLECTOR),
            Destination.party("p", Channel.PHONE, "a"));
    private static final Contact TEXT =
            new Contact(CALL.at(), CALL.matter(), CALL.sender(), Destination.party("p", Channel.SMS, "a"));

    @ParameterizedTest(name = "{0} for {1} by {2}: {3}")
    @CsvSource({
        "PHONE, COLLECTION, COLLECTOR, true, true",
        "SMS, COLLECTION, COLLECTOR, false, false",
        "PHONE, REPAIR, COLLECTOR, false, true",
        "PHONE, COLLECTION, CREDITOR, false, false"
    })
    void a_rule_applies_where_channel_purpose_and_actor_are_its_own(
            Channel channel, Purpose purpose, Actor actor, boolean applies, boolean whateverThePurpose) {
        var rule = new Applies(Set.of(Channel.PHONE), Set.of(Purpose.COLLECTION), Set.of(Actor.COLLECTOR));
        var contact = new Contact(
                CALL.at(),
                Matter.of(purpose, "d"),
                new Sender("agency", "lender", actor),
                Destination.party("p", channel, "a"));

        assertThat(rule.to(contact)).isEqualTo(applies);
        assertThat(rule.toWhateverPurpose(contact)).isEqualTo(whateverThePurpose);
        assertThat(Applies.TO_ALL.to(contact)).isTrue();
    }

    @ParameterizedTest(name = "{0}: a call {1}, a text {2}")
    @CsvSource({
        "ATTEMPT, true, false",
        "UNANSWERED, true, false",
        "CONNECTED, true, false",
        "CONVERSATION, true, false",
        "MESSAGE, false, true"
    })
    void a_count_concerns_what_may_become_one_of_its_kind(CountedKind kind, boolean call, boolean text) {
        var counting = counting(kind);

        assertThat(counting.concerns(CALL)).isEqualTo(call);
        assertThat(counting.concerns(TEXT)).isEqualTo(text);
    }

    @Test
    void a_count_of_several_kinds_concerns_each_of_them() {
        var counting = counting(CountedKind.ATTEMPT, CountedKind.MESSAGE);

        assertThat(counting.concerns(CALL)).isTrue();
        assertThat(counting.concerns(TEXT)).isTrue();
    }

    @ParameterizedTest(name = "a call that is {0}, in other {1}: counted {2}")
    @CsvSource({
        "RANG_OUT, '', true",
        "BUSY, '', false",
        "RANG_OUT, CHANNEL, true",
        "RANG_OUT, PERSON, false",
        "RANG_OUT, CHANNEL PERSON, false",
        "BUSY, PERSON, false"
    })
    void an_event_is_counted_where_it_is_of_the_kind_and_agrees_in_the_scope(
            Outcome outcome, String disagreement, boolean isCounted) {
        var differences = EnumSet.noneOf(Dimension.class);
        for (var name : disagreement.isEmpty() ? new String[0] : disagreement.split(" ")) {
            differences.add(Dimension.valueOf(name));
        }

        assertThat(counting(CountedKind.ATTEMPT).counts(ContactEvent.outbound(CALL, outcome), differences))
                .isEqualTo(isCounted);
    }

    private static Counting counting(CountedKind... kinds) {
        return new Counting(Set.of(kinds), Set.of(Dimension.PERSON, Dimension.DEBT), new Window.Days(7), 7);
    }

    @ParameterizedTest(name = "urgent {0} of {1}: {2}")
    @CsvSource({"true, SECURITY, true", "false, SECURITY, false", "true, COLLECTION, false", "false, COLLECTION, false"
    })
    void hours_give_way_to_what_is_urgent_and_of_a_purpose_that_may_be(
            boolean isUrgent, Purpose purpose, boolean yields) {
        var yielding = new HoursRule.Yielding(false, Set.of(Purpose.SECURITY), false);
        var matter = isUrgent ? Matter.of(purpose).urgent() : Matter.of(purpose);

        assertThat(yielding.to(matter)).isEqualTo(yields);
    }

    @Test
    void a_hold_stops_its_purposes_only_and_lasts_as_the_law_says() {
        var rule = new HoldRule(ORIGIN, HoldType.MORATORIUM, Set.of(Purpose.COLLECTION), Set.of(), Optional.of(60));
        var repair = new Contact(CALL.at(), Matter.of(Purpose.REPAIR), CALL.sender(), CALL.destination());

        assertThat(rule.stops(CALL)).isTrue();
        assertThat(rule.stops(repair)).isFalse();
        assertThat(rule.begin(LocalDate.of(2026, 6, 1)).period()).hasToString("2026-06-01 .. 2026-07-31");
        assertThat(rule.begin(LocalDate.of(2026, 6, 1)).type()).isEqualTo(HoldType.MORATORIUM);
        assertThat(rule.begin(LocalDate.of(2026, 6, 1)).debts()).isEmpty();
    }

    @Test
    void the_smallest_numbers_that_mean_something_are_taken() {
        assertThat(new FreshnessRule(ORIGIN, Set.of(), 0).maxAgeDays()).isZero();
        assertThat(freshness(0, Severity.BLOCK, Severity.FLAG).maxAgeDays()).isZero();
        assertThat(new ValidationRule(ORIGIN, 0, 1, Optional.of(5)).periodDays())
                .isEqualTo(1);
        assertThat(new LocationRule(ORIGIN, Set.of(), 0, Optional.empty(), Set.of()).limit())
                .isZero();
        assertThat(new OptOutRule(ORIGIN, Set.of(), 0, 0).replies()).isZero();
        assertThat(new HoldRule(ORIGIN, HoldType.DISPUTE, Set.of(), Set.of(), Optional.of(1)).days())
                .contains(1);
    }

    @Test
    void numbers_below_them_are_named_and_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> freshness(-1, Severity.BLOCK, Severity.FLAG))
                .withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FreshnessRule(ORIGIN, Set.of(), -1))
                .withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ValidationRule(ORIGIN, -1, 30, Optional.empty()))
                .withMessageContaining("-1, 30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ValidationRule(ORIGIN, 5, 0, Optional.empty()))
                .withMessageContaining("5, 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OptOutRule(ORIGIN, Set.of(), 1, -1))
                .withMessageContaining("replies must not be negative: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HoldRule(ORIGIN, HoldType.DISPUTE, Set.of(), Set.of(), Optional.of(0)))
                .withMessageContaining("not 0");
    }

    @Test
    void an_objection_that_does_not_pass_with_time_does_not_wait() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> freshness(60, Severity.DEFER, Severity.FLAG))
                .withMessageContaining("waiting does not help");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> freshness(60, Severity.BLOCK, Severity.DEFER))
                .withMessageContaining("waiting does not help");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkplaceRule(ORIGIN, Applies.TO_ALL, Set.of(), Set.of(), Severity.DEFER))
                .withMessageContaining("waiting does not help");
    }

    private static AddressFreshnessRule freshness(int days, Severity severity, Severity withoutRecord) {
        return new AddressFreshnessRule(ORIGIN, Applies.TO_ALL, days, severity, withoutRecord);
    }

    @Test
    void a_count_of_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Counting(Set.of(), Set.of(), new Window.Days(1), 1))
                .withMessageContaining("names what it counts");
    }

    @Test
    void a_rule_does_not_change_when_what_it_was_made_of_does() {
        var purposes = new HashSet<>(Set.of(Purpose.COLLECTION));
        var places = new HashSet<>(Set.of(Place.WORK));
        var rules = new ArrayList<Rule>(List.of(
                new FreshnessRule(ORIGIN, purposes, 1),
                new BasisRule(ORIGIN, purposes, Set.of(BasisKind.CONSENT)),
                new HoldRule(ORIGIN, HoldType.DISPUTE, purposes, Set.of(), Optional.empty()),
                new OptOutRule(ORIGIN, purposes, 1, 1),
                new WorkplaceRule(ORIGIN, Applies.TO_ALL, places, Set.of(Warrant.USE), Severity.BLOCK)));
        var before = List.copyOf(rules);
        var written = before.toString();

        purposes.add(Purpose.REPAIR);
        places.add(Place.PERSONAL);

        assertThat(before.toString())
                .isEqualTo(written)
                .doesNotContain("PERSONAL", "[COLLECTION, REPAIR]", "[REPAIR, COLLECTION]");
    }

    @Test
    void every_kind_of_rule_has_the_id_of_its_origin() {
        var night = QuietHours.daily(LocalTime.of(22, 0), LocalTime.of(8, 0));
        List<Rule> rules = List.of(
                freshness(1, Severity.BLOCK, Severity.BLOCK),
                new BasisRule(ORIGIN, Set.of(), Set.of()),
                new ContactRule(ORIGIN, Applies.TO_ALL, counting(CountedKind.MESSAGE), Severity.BLOCK, Exclusions.NONE),
                new FreshnessRule(ORIGIN, Set.of(), 1),
                new HoldRule(ORIGIN, HoldType.DISPUTE, Set.of(), Set.of(), Optional.empty()),
                new HoursRule(
                        ORIGIN, Applies.TO_ALL, night, Severity.DEFER, new HoursRule.Yielding(false, Set.of(), false)),
                new LocationRule(ORIGIN, Set.of(), 1, Optional.empty(), Set.of()),
                new OptOutRule(ORIGIN, Set.of(), 1, 0),
                new RecipientRule(ORIGIN, Set.of(RecipientRole.SPOUSE), Set.of()),
                new ValidationRule(ORIGIN, 5, 30, Optional.of(5)),
                new WorkplaceRule(ORIGIN, Applies.TO_ALL, Set.of(), Set.of(), Severity.FLAG));

        assertThat(rules).hasSize(Rule.class.getPermittedSubclasses().length);
        assertThat(rules).extracting(rule -> rule.id().stamp()).containsOnly("own.rule/2");
    }

    @ParameterizedTest
    @EnumSource(Confidence.class)
    void how_sure_we_are_stands_in_the_origin(Confidence confidence) {
        var origin = new RuleOrigin(ORIGIN.id(), "US", "a law", ORIGIN.inForce(), confidence);

        assertThat(origin.confidence()).isEqualTo(confidence);
        assertThat(origin.authority()).isEqualTo("a law");
    }

    @ParameterizedTest(name = "{0} is refused: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0 minutes | at least 1",
                "-5 minutes | at least 1",
                "3661 days | at most 3660 days",
                "87841 hours | at most 3660 days",
                "2147483647 hours | at most 3660 days",
                "2147483647 days | at most 3660 days",
                "2147483648 days | For input string",
                "7 days long | not a window",
                "days | not a window",
                "7 weeks | not of weeks"
            })
    void a_window_that_nothing_can_be_counted_in_is_refused(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Window.parse(text))
                .withMessageContaining(reason);
    }

    @Test
    void the_longest_windows_are_taken() {
        assertThat(Window.parse("3660 days")).isEqualTo(new Window.Days(3660));
        assertThat(Window.parse("87840 hours").longest()).isEqualTo(Window.LONGEST);
        assertThat(Window.parse("1 minute")).hasToString("1 minutes");
        assertThat(Window.parse("1 hour")).hasToString("1 hours");
        assertThat(Window.parse("61 minutes")).hasToString("61 minutes");
    }

    @ParameterizedTest(name = "{0} failures within {1} days")
    @CsvSource({"0, 1", "-1, 1", "1, 0", "1, -1"})
    void a_party_is_lost_after_one_failure_within_one_day_at_the_least(int failures, int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocationRule.Lost(failures, Optional.of(days)))
                .withMessageContaining(failures + ", ");
        assertThat(new LocationRule.Lost(1, Optional.of(1)).failures()).isEqualTo(1);
    }
}
