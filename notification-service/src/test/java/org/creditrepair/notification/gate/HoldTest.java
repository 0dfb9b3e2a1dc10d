package org.creditrepair.notification.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.gate.Given.ALWAYS;
import static org.creditrepair.notification.gate.Given.NOON;
import static org.creditrepair.notification.gate.Given.american;
import static org.creditrepair.notification.gate.Given.call;
import static org.creditrepair.notification.gate.Given.chinese;
import static org.creditrepair.notification.gate.Given.contact;
import static org.creditrepair.notification.gate.Given.decide;
import static org.creditrepair.notification.gate.Given.headline;
import static org.creditrepair.notification.gate.Given.other;
import static org.creditrepair.notification.gate.Given.outcome;
import static org.creditrepair.notification.gate.Given.party;
import static org.creditrepair.notification.gate.Given.to;

import java.time.LocalDate;
import java.util.Set;
import org.creditrepair.notification.calendar.EffectivePeriod;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.contact.Destination;
import org.creditrepair.notification.contact.Matter;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.contact.RecipientRole;
import org.creditrepair.notification.facts.PartyFacts;
import org.creditrepair.notification.hold.Hold;
import org.creditrepair.notification.hold.HoldType;
import org.creditrepair.notification.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds stop, and for how long. */
class HoldTest {

    @ParameterizedTest(name = "{0} stops collection {1}, repair {2}, statutory {3}, security {4}")
    @CsvSource({
        "INSOLVENCY, true, false, false, false",
        "DECEASED, true, true, true, true",
        "INCAPACITY, true, false, false, false",
        "CEASE_REQUEST, true, false, false, false",
        "ATTORNEY, true, false, false, false",
        "IDENTITY_FRAUD, true, true, false, false",
        "DISPUTE, true, false, false, false",
        "COMPLAINT, true, false, false, false",
        "MORATORIUM, true, false, false, false",
        "CRISIS_MORATORIUM, true, false, false, false",
        "PLAN_AGREED, true, false, false, false"
    })
    void every_hold_says_which_purposes_it_stops(
            HoldType type, boolean collection, boolean repair, boolean statutory, boolean security) {
        for (var jurisdiction : new String[] {"CN", "US", "GB"}) {
            var held = party(jurisdiction, "Asia/Shanghai").with(Hold.ofAll(type, ALWAYS));

            assertThat(isStopped(Purpose.COLLECTION, held)).isEqualTo(collection);
            assertThat(isStopped(Purpose.REPAIR, held)).isEqualTo(repair);
            assertThat(isStopped(Purpose.STATUTORY, held)).isEqualTo(statutory);
            assertThat(isStopped(Purpose.SECURITY, held)).isEqualTo(security);
        }
    }

    private static boolean isStopped(Purpose purpose, PartyFacts party) {
        return decide(contact(purpose, Channel.EMAIL, NOON), party) instanceof Verdict.Suppress;
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({
        "2026-06-09T13:59:59Z, send",
        "2026-06-09T15:59:59Z, suppress cn.dispute",
        "2026-06-10T04:00:00Z, suppress cn.dispute",
        "2026-06-11T13:59:59Z, suppress cn.dispute",
        "2026-06-12T04:00:00Z, send"
    })
    void a_hold_lasts_for_its_days_in_the_zone_of_the_party(String at, String expected) {
        var period = EffectivePeriod.between(LocalDate.of(2026, 6, 10), LocalDate.of(2026, 6, 12));

        assertThat(headline(decide(call(at), chinese().with(Hold.ofAll(HoldType.DISPUTE, period)))))
                .isEqualTo(expected);
    }

    @Test
    void in_doubt_about_the_zone_a_hold_that_may_have_begun_has() {
        var period = EffectivePeriod.between(LocalDate.of(2026, 6, 11), LocalDate.of(2026, 6, 12));
        var held = party("US", "America/New_York", "Asia/Shanghai").with(Hold.ofAll(HoldType.DISPUTE, period));

        assertThat(headline(decide(call("2026-06-11T01:00:00Z"), held))).isEqualTo("suppress us.dispute");
    }

    @Test
    void a_hold_on_one_debt_leaves_the_others() {
        var held = chinese().with(new Hold(HoldType.DISPUTE, ALWAYS, Set.of("d")));
        var otherDebt = Given.about(Matter.of(Purpose.COLLECTION, "e"), call(NOON));
        var bothDebts = Given.about(Matter.of(Purpose.COLLECTION, "e", "d"), call(NOON));
        var unknownDebt = Given.about(Matter.of(Purpose.COLLECTION), call(NOON));

        assertThat(headline(decide(otherDebt, held))).isEqualTo("send");
        assertThat(headline(decide(bothDebts, held))).isEqualTo("suppress cn.dispute");
        assertThat(headline(decide(unknownDebt, held))).isEqualTo("suppress cn.dispute");
    }

    @Test
    void the_attorney_and_the_executor_are_spoken_to_in_the_partys_stead() {
        var represented = american().with(Hold.ofAll(HoldType.ATTORNEY, ALWAYS));
        var deceased = american().with(Hold.ofAll(HoldType.DECEASED, ALWAYS));
        var toAttorney = to(other("q", RecipientRole.ATTORNEY, Channel.PHONE), call("2026-06-10T15:00:00Z"));
        var toExecutor = to(other("q", RecipientRole.EXECUTOR, Channel.PHONE), call("2026-06-10T15:00:00Z"));

        assertThat(headline(decide(toAttorney, represented))).isEqualTo("send");
        assertThat(outcome(decide(toAttorney, represented), "us.attorney")
                        .finding()
                        .key())
                .isEqualTo("hold.spared");
        assertThat(headline(decide(toExecutor, represented))).isEqualTo("suppress us.attorney");
        assertThat(headline(decide(toExecutor, deceased))).isEqualTo("send");
    }

    @Test
    void the_gravest_hold_gives_the_reason() {
        var held = chinese()
                .with(Hold.ofAll(HoldType.PLAN_AGREED, ALWAYS))
                .with(Hold.ofAll(HoldType.DISPUTE, ALWAYS))
                .with(Hold.ofAll(HoldType.INSOLVENCY, ALWAYS));

        var verdict = decide(call(NOON), held);

        assertThat(headline(verdict)).isEqualTo("suppress cn.insolvency");
        assertThat(outcome(verdict, "cn.plan-agreed").finding().input("hold")).contains("plan-agreed");
    }

    @ParameterizedTest(name = "{0} of a deceased party: {1}")
    @CsvSource({
        "PARTY, false",
        "GUARANTOR, true",
        "SPOUSE, true",
        "PARENT_OF_MINOR, false",
        "GUARDIAN, false",
        "EXECUTOR, true",
        "SUCCESSOR, true",
        "ATTORNEY, true",
        "CREDITOR, true",
        "REPORTING_AGENCY, true",
        "COUNSEL, true",
        "THIRD_PARTY, false",
        "UNKNOWN, false"
    })
    void under_regulation_f_those_who_stand_in_for_the_dead_or_owe_as_well_are_spoken_to(
            RecipientRole role, boolean isSpared) {
        var deceased = american().with(Hold.ofAll(HoldType.DECEASED, ALWAYS));
        var destination = role == RecipientRole.PARTY
                ? Destination.party("p", Channel.PHONE, "a")
                : other("q", role, Channel.PHONE);

        var verdict = decide(to(destination, call("2026-06-10T15:00:00Z")), deceased);

        assertThat(verdict instanceof Verdict.Send).isEqualTo(isSpared);
        assertThat(outcome(verdict, "us.deceased").finding().key()).isEqualTo(isSpared ? "hold.spared" : "hold.active");
    }
}
