package org.creditrepair.notification.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.rulepack.PackText.ADDRESSES;
import static org.creditrepair.notification.rulepack.PackText.PACK;
import static org.creditrepair.notification.rulepack.PackText.read;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creditrepair.notification.calendar.EffectivePeriod;
import org.creditrepair.notification.contact.Actor;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.contact.CountedKind;
import org.creditrepair.notification.contact.Dimension;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.contact.RecipientRole;
import org.creditrepair.notification.facts.AddressRecord.Place;
import org.creditrepair.notification.facts.AddressRecord.Warrant;
import org.creditrepair.notification.facts.BasisKind;
import org.creditrepair.notification.hold.HoldType;
import org.creditrepair.notification.rule.AddressFreshnessRule;
import org.creditrepair.notification.rule.BasisRule;
import org.creditrepair.notification.rule.Confidence;
import org.creditrepair.notification.rule.ContactRule;
import org.creditrepair.notification.rule.FreshnessRule;
import org.creditrepair.notification.rule.HoldRule;
import org.creditrepair.notification.rule.HoursRule;
import org.creditrepair.notification.rule.LocationRule;
import org.creditrepair.notification.rule.OptOutRule;
import org.creditrepair.notification.rule.RecipientRule;
import org.creditrepair.notification.rule.Severity;
import org.creditrepair.notification.rule.ValidationRule;
import org.creditrepair.notification.rule.Window;
import org.creditrepair.notification.rule.WorkplaceRule;
import org.junit.jupiter.api.Test;

/** What a pack of rules says. */
class PackFileTest {

    @Test
    void every_field_of_a_rule_that_counts_is_read() {
        var pack = read(PACK).orElseThrow();
        var rule = pack.rules(ContactRule.class).getFirst();

        assertThat(pack.stamp()).isEqualTo("own/3");
        assertThat(pack.coverage().actors()).containsExactly(Actor.COLLECTOR);
        assertThat(rule.id().stamp()).isEqualTo("own.cap/3");
        assertThat(rule.origin().jurisdiction()).isEqualTo("US-MA");
        assertThat(rule.origin().authority()).isEqualTo("a law, section 1");
        assertThat(rule.origin().inForce())
                .isEqualTo(EffectivePeriod.between(LocalDate.of(2021, 11, 30), LocalDate.of(2025, 1, 1)));
        assertThat(rule.origin().confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(rule.applies().channels()).containsExactlyInAnyOrder(Channel.PHONE, Channel.SMS);
        assertThat(rule.applies().purposes()).containsExactly(Purpose.COLLECTION);
        assertThat(rule.applies().actors()).containsExactlyInAnyOrder(Actor.values());
        assertThat(rule.counting().kinds()).containsExactlyInAnyOrder(CountedKind.ATTEMPT, CountedKind.MESSAGE);
        assertThat(rule.counting().scope())
                .containsExactlyInAnyOrder(Dimension.COLLECTOR, Dimension.PERSON, Dimension.DEBT);
        assertThat(rule.counting().window()).isEqualTo(new Window.Rolling(Duration.ofHours(24)));
        assertThat(rule.counting().limit()).isEqualTo(7);
        assertThat(rule.severity()).isEqualTo(Severity.DEFER);
        assertThat(rule.exclusions().consentDays()).contains(7);
        assertThat(rule.exclusions().recipients()).containsExactly(RecipientRole.ATTORNEY);
        assertThat(rule.exclusions().yieldsToAgreement()).isTrue();
        assertThat(rule.exclusions().yieldsToReply()).isFalse();
    }

    @Test
    void the_other_rules_are_read_too() {
        var pack = read(PACK).orElseThrow();
        var hours = pack.rules(HoursRule.class).getFirst();
        var hold = pack.rules(HoldRule.class).getFirst();
        var location = pack.rules(LocationRule.class).getFirst();

        assertThat(hours.hours().hours()).hasToString("00:00-24:00");
        assertThat(hours.hours().calendar().jurisdiction()).isEqualTo("US");
        assertThat(hours.origin().jurisdiction()).as("that of the pack").isEqualTo("US");
        assertThat(hours.yielding().toAgreement()).isFalse();
        assertThat(hours.yielding().toUrgent()).containsExactly(Purpose.SECURITY);
        assertThat(hold.type()).isEqualTo(HoldType.MORATORIUM);
        assertThat(hold.stops()).containsExactlyInAnyOrder(Purpose.COLLECTION, Purpose.REPAIR);
        assertThat(hold.spares()).containsExactly(RecipientRole.EXECUTOR);
        assertThat(hold.begin(LocalDate.of(2026, 6, 1)).period()).hasToString("2026-06-01 .. 2026-07-31");
        assertThat(location.limit()).isEqualTo(2);
        assertThat(location.lost()).contains(new LocationRule.Lost(3, Optional.empty()));
    }

    @Test
    void the_longest_window_tells_how_far_a_history_reaches_back() {
        assertThat(RuleBook.of(BuiltInPacks.all()).orElseThrow().longestWindow())
                .as("thirty days, wherever the party is")
                .isEqualTo(Duration.ofDays(31));
        assertThat(RuleBook.of(List.of(read(PACK).orElseThrow())).orElseThrow().longestWindow())
                .isEqualTo(Duration.ofHours(24));
    }

    @Test
    void rules_on_addresses_and_permissions_are_read() {
        var pack = read(PACK + ADDRESSES).orElseThrow();
        var number = pack.rules(AddressFreshnessRule.class).getFirst();
        var office = pack.rules(WorkplaceRule.class).getFirst();
        var optOut = pack.rules(OptOutRule.class).getFirst();
        var recipient = pack.rules(RecipientRule.class).getFirst();

        assertThat(number.maxAgeDays()).isEqualTo(60);
        assertThat(number.severity()).isEqualTo(Severity.FLAG);
        assertThat(number.withoutRecord()).as("doubt does not send").isEqualTo(Severity.BLOCK);
        assertThat(number.applies().channels()).containsExactly(Channel.SMS);
        assertThat(office.places()).containsExactlyInAnyOrder(Place.WORK, Place.WORK_FORBIDDEN);
        assertThat(office.yieldsTo()).isEmpty();
        assertThat(optOut.confirmations()).isEqualTo(2);
        assertThat(optOut.replies()).isZero();
        assertThat(recipient.countAsParty()).containsExactlyInAnyOrder(RecipientRole.SPOUSE, RecipientRole.GUARANTOR);
        assertThat(recipient.admitted()).isEmpty();
        assertThat(pack.rules(BasisRule.class).getFirst().anyOf())
                .containsExactlyInAnyOrder(BasisKind.CONSENT, BasisKind.CONTRACT);
        assertThat(pack.rules(FreshnessRule.class).getFirst().maxAgeDays()).isEqualTo(45);
        assertThat(pack.rules(ValidationRule.class).getFirst().receiptDays()).isEqualTo(5);
        assertThat(pack.rules(ValidationRule.class).getFirst().periodDays()).isEqualTo(30);
        assertThat(pack.rules(HoursRule.class).getFirst().yielding().toReply()).isFalse();
    }

    @Test
    void what_may_be_absent_may_be_there() {
        var pack = read((PACK + ADDRESSES)
                        .replace("max-age = 60 days", "max-age = 60 days\nwithout-record = flag")
                        .replace("places = work work-forbidden", "places = work\nyields-to = use consent")
                        .replace("confirmations = 2", "confirmations = 2\nreplies = 3")
                        .replace("days = sunday holiday", "days = sunday holiday\nyields-to-reply = yes"))
                .orElseThrow();

        assertThat(pack.rules(AddressFreshnessRule.class).getFirst().withoutRecord())
                .isEqualTo(Severity.FLAG);
        assertThat(pack.rules(WorkplaceRule.class).getFirst().yieldsTo())
                .containsExactlyInAnyOrder(Warrant.USE, Warrant.CONSENT);
        assertThat(pack.rules(OptOutRule.class).getFirst().replies()).isEqualTo(3);
        assertThat(pack.rules(HoursRule.class).getFirst().yielding().toReply()).isTrue();
    }

    @Test
    void zero_days_and_zero_failures_stand_for_nothing() {
        var pack = read(PACK.replace("lasts = 60 days", "lasts = 0 days")
                        .replace("after-failures = 3", "after-failures = 0")
                        .replace("consent-lasts = 7 days", "consent-lasts = 0 days"))
                .orElseThrow();

        assertThat(pack.rules(HoldRule.class).getFirst().days()).isEmpty();
        assertThat(pack.rules(LocationRule.class).getFirst().lost()).isEmpty();
        assertThat(pack.rules(ContactRule.class).getFirst().exclusions().consentDays())
                .isEmpty();
    }

    @Test
    void lists_may_be_any_or_none() {
        var pack = read(PACK.replace("stops = collection repair", "stops = any")
                        .replace("spares = executor", "spares = none"))
                .orElseThrow();

        assertThat(pack.rules(HoldRule.class).getFirst().stops()).containsExactlyInAnyOrder(Purpose.values());
        assertThat(pack.rules(HoldRule.class).getFirst().spares()).isEmpty();
    }

    @Test
    void a_count_may_yield_to_a_reply() {
        var pack = read(PACK.replace("yields-to-agreement = yes", "yields-to-reply = yes"))
                .orElseThrow();

        var exclusions = pack.rules(ContactRule.class).getFirst().exclusions();

        assertThat(exclusions.yieldsToReply()).isTrue();
        assertThat(exclusions.yieldsToAgreement()).isFalse();
    }

    @Test
    void a_count_may_be_of_places() {
        var everywhere = read(PACK).orElseThrow().rules(ContactRule.class).getFirst();
        var atWork = read(PACK.replace("yields-to-agreement = yes", "places = work"))
                .orElseThrow()
                .rules(ContactRule.class)
                .getFirst();

        assertThat(everywhere.counting().isOfPlaces()).isFalse();
        assertThat(atWork.counting().places()).containsExactly(Place.WORK);
        assertThat(atWork.counting().isOfPlaces()).isTrue();
    }

    @Test
    void failures_that_show_a_party_to_be_lost_may_have_to_be_recent() {
        var location = read(PACK.replace("after-failures = 3", "after-failures = 3\nfailures-within = 30 days"))
                .orElseThrow()
                .rules(LocationRule.class)
                .getFirst();

        assertThat(location.lost()).contains(new LocationRule.Lost(3, Optional.of(30)));
    }
}
