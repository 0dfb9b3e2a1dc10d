package org.creditrepair.notification.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditrepair.notification.calendar.EffectivePeriod;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.contact.Destination;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.contact.RecipientRole;
import org.creditrepair.notification.facts.AddressRecord.Place;
import org.creditrepair.notification.facts.AddressRecord.Warrant;
import org.creditrepair.notification.facts.AddressRecord.Warrants;
import org.creditrepair.notification.hold.Hold;
import org.creditrepair.notification.hold.HoldType;
import org.creditrepair.notification.hold.Holds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartyFactsTest {
    private static final EffectivePeriod ALWAYS = EffectivePeriod.since(LocalDate.EPOCH);
    private static final Instant AT = Instant.parse("2026-06-10T04:00:00Z");

    @Test
    void one_zone_that_means_nothing_leaves_all_of_them_in_doubt() {
        assertThat(Profile.zones(List.of("Asia/Shanghai", "Asia/Kathmandu")))
                .containsExactly(ZoneId.of("Asia/Shanghai"), ZoneId.of("Asia/Kathmandu"));
        assertThat(Profile.zones(List.of("Asia/Shanghai", "Mars/Olympus"))).isEmpty();
        assertThat(Profile.of("p", "CN", "zh-CN", "Asia/Shanghai").isKnown()).isTrue();
        assertThat(Profile.of("p", "CN", "zh-CN", "Mars/Olympus").isKnown()).isFalse();
        assertThat(Profile.unknown("p").isKnown()).isFalse();
    }

    @Test
    void facts_are_added_one_by_one_and_none_is_lost() {
        var basis = new LegalBasis(Purpose.REPAIR, BasisKind.CONSENT, ALWAYS);
        var consent = new CallConsent("p", "agency", Set.of(), AT, Optional.empty());
        var optOut = OptOut.ofChannel(Channel.SMS, AT);
        var waiver = new Agreement.Waiver("cn.unanswered-daily-limit", ALWAYS);
        var hold = Hold.ofAll(HoldType.DISPUTE, ALWAYS);

        var facts = PartyFacts.of(Profile.of("p", "CN", "zh-CN", "Asia/Shanghai"))
                .with(basis)
                .with(consent)
                .with(optOut)
                .with(waiver)
                .withRefusalOf("q")
                .withRefusalOf("r")
                .with(hold);

        assertThat(facts.permissions())
                .isEqualTo(new Permissions(
                        List.of(basis), List.of(consent), List.of(optOut), List.of(waiver), Set.of("q", "r")));
        assertThat(facts.holds().holds()).containsExactly(hold);
    }

    @Test
    void an_address_without_a_channel_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OptOut(Optional.empty(), Optional.of("a"), AT))
                .withMessageContaining("channel");
    }

    @Test
    void a_consent_covers_the_debts_that_it_names_and_none_that_is_not_known() {
        var ofTwo = new CallConsent("p", "agency", Set.of("d", "e"), AT, Optional.empty());
        var ofAll = new CallConsent("p", "agency", Set.of(), AT, Optional.empty());

        assertThat(ofTwo.coversDebts(Set.of("d"))).isTrue();
        assertThat(ofTwo.coversDebts(Set.of("d", "f"))).isFalse();
        assertThat(ofTwo.coversDebts(Set.of())).isFalse();
        assertThat(ofAll.coversDebts(Set.of())).isTrue();
    }

    @ParameterizedTest(name = "without {0}")
    @ValueSource(strings = {"jurisdiction", "zone", "language"})
    void a_profile_that_lacks_anything_is_not_known(String missing) {
        var profile = new Profile(
                "p",
                missing.equals("jurisdiction") ? Set.of() : Set.of("CN"),
                missing.equals("zone") ? List.of() : Profile.zones(List.of("Asia/Shanghai")),
                Optional.of("zh-CN").filter(language -> !missing.equals("language")));

        assertThat(profile.isKnown()).isFalse();
    }

    @Test
    void the_same_zone_is_kept_once() {
        assertThat(Profile.of("p", "CN", "zh-CN", "Asia/Shanghai", "Asia/Shanghai", "Asia/Urumqi")
                        .zones())
                .containsExactly(ZoneId.of("Asia/Shanghai"), ZoneId.of("Asia/Urumqi"));
    }

    @ParameterizedTest(name = "an opt-out of {0} {1} stops {2} {3}: {4}")
    @CsvSource({
        "'', '', SMS, a, true",
        "SMS, '', SMS, a, true",
        "SMS, '', SMS, '', true",
        "SMS, '', EMAIL, a, false",
        "SMS, a, SMS, a, true",
        "SMS, a, SMS, b, false",
        "SMS, a, SMS, '', true",
        "SMS, a, EMAIL, a, false"
    })
    void an_opt_out_stops_its_channel_and_its_address(
            String channel, String address, Channel to, String at, boolean stops) {
        var optOut = new OptOut(known(channel).map(Channel::valueOf), known(address), AT);

        assertThat(optOut.stops(new Destination("p", RecipientRole.PARTY, to, known(at))))
                .isEqualTo(stops);
    }

    private static Optional<String> known(String text) {
        return Optional.of(text).filter(word -> !word.isEmpty());
    }

    @Test
    void a_record_of_an_address_takes_the_place_of_an_older_one() {
        var personal = AddressRecord.of(Channel.SMS, "a", Place.PERSONAL);
        var ofMail = AddressRecord.of(Channel.EMAIL, "a", Place.PERSONAL);
        var other = AddressRecord.of(Channel.SMS, "b", Place.PERSONAL);
        var facts =
                PartyFacts.of(Profile.unknown("p")).with(personal).with(ofMail).with(other);

        assertThat(facts.addresses()).containsExactly(personal, ofMail, other);
        assertThat(facts.with(personal.usedAt(AT)).addresses()).containsExactly(ofMail, other, personal.usedAt(AT));
        assertThat(facts.addressesOf(Destination.party("p", Channel.SMS, "a"))).containsExactly(personal);
        assertThat(facts.addressesOf(new Destination("p", RecipientRole.PARTY, Channel.SMS, Optional.empty())))
                .containsExactly(personal, other);
        assertThat(PartyFacts.of(Profile.unknown("p")).addressesOf(Destination.party("p", Channel.SMS, "a")))
                .isEmpty();
    }

    @Test
    void two_records_of_one_address_are_refused_without_naming_it() {
        var record = AddressRecord.of(Channel.SMS, "secret", Place.PERSONAL);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartyFacts(
                        Profile.unknown("p"), Permissions.NONE, Holds.NONE, List.of(record, record.usedAt(AT))))
                .withMessage("two records of one address of channel sms");
    }

    @Test
    void what_is_replaced_altogether_leaves_the_rest() {
        var address = AddressRecord.of(Channel.SMS, "a", Place.PERSONAL);
        var hold = Hold.ofAll(HoldType.DISPUTE, ALWAYS);
        var facts = PartyFacts.of(Profile.unknown("p")).with(address).with(hold).withRefusalOf("q");

        assertThat(facts.with(Holds.NONE).holds()).isEqualTo(Holds.NONE);
        assertThat(facts.with(Holds.NONE).addresses()).containsExactly(address);
        assertThat(facts.with(Holds.NONE).permissions().refusals()).containsExactly("q");
        assertThat(facts.with(Permissions.NONE).permissions()).isEqualTo(Permissions.NONE);
        assertThat(facts.with(Permissions.NONE).addresses()).containsExactly(address);
        assertThat(facts.with(Permissions.NONE).holds().holds()).containsExactly(hold);
        assertThat(new PartyFacts(facts.profile(), facts.permissions(), facts.holds()).addresses())
                .isEmpty();
    }

    @ParameterizedTest(name = "used {0}, consented {1}, asked for {2}: {3}")
    @CsvSource({
        "2026-06-01T00:00:00Z, 2026-06-02T00:00:00Z, USE CONSENT, 2026-06-02T00:00:00Z",
        "2026-06-03T00:00:00Z, 2026-06-02T00:00:00Z, USE CONSENT, 2026-06-03T00:00:00Z",
        "2026-06-03T00:00:00Z, 2026-06-02T00:00:00Z, CONSENT, 2026-06-02T00:00:00Z",
        "2026-06-03T00:00:00Z, 2026-06-02T00:00:00Z, USE, 2026-06-03T00:00:00Z",
        "2026-06-03T00:00:00Z, , CONSENT, ",
        ", 2026-06-02T00:00:00Z, USE, ",
        ", , USE CONSENT, ",
        "2026-06-10T04:00:00Z, , USE, 2026-06-10T04:00:00Z",
        "2026-06-10T04:00:01Z, , USE, ",
        "2026-06-10T04:00:01Z, 2026-06-02T00:00:00Z, USE CONSENT, 2026-06-02T00:00:00Z"
    })
    void the_newest_warrant_up_to_a_moment_counts(Instant used, Instant consented, String asked, Instant expected) {
        var warrants = new Warrants(Optional.ofNullable(used), Optional.ofNullable(consented));
        var kinds = Arrays.stream(asked.split(" ")).map(Warrant::valueOf).collect(Collectors.toSet());

        assertThat(warrants.latest(kinds, AT)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void what_is_learnt_of_an_address_adds_to_what_is_known() {
        var record = AddressRecord.of(Channel.SMS, "a", Place.WORK)
                .usedAt(AT)
                .consentedAt(AT.plusSeconds(1))
                .confirmedAt(AT.plusSeconds(2));

        assertThat(record)
                .isEqualTo(new AddressRecord(
                        Channel.SMS,
                        "a",
                        Place.WORK,
                        new Warrants(Optional.of(AT), Optional.of(AT.plusSeconds(1))),
                        Optional.of(AT.plusSeconds(2))));
        assertThat(AddressRecord.of(Channel.SMS, "a", Place.WORK)
                        .consentedAt(AT)
                        .usedAt(AT.plusSeconds(1))
                        .warrants())
                .isEqualTo(new Warrants(Optional.of(AT.plusSeconds(1)), Optional.of(AT)));
    }

    @Test
    void a_language_without_letters_and_a_zone_without_a_name_are_not_known() {
        assertThat(Profile.of("p", "CN", "", "Asia/Shanghai").isKnown()).isFalse();
        assertThat(Profile.of("p", "CN", " ", "Asia/Shanghai").language()).isEmpty();
        assertThat(Profile.zones(Arrays.asList("Asia/Shanghai", null))).isEmpty();
        assertThat(Profile.zones(List.of("Asia/Shanghai", ""))).isEmpty();
    }
}
