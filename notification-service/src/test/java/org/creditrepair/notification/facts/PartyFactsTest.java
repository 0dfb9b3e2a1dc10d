package org.creditrepair.notification.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditrepair.notification.calendar.EffectivePeriod;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.hold.Hold;
import org.creditrepair.notification.hold.HoldType;
import org.junit.jupiter.api.Test;

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
}
