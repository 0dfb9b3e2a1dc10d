package org.creditrepair.notification.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.gate.Given.MORNING;
import static org.creditrepair.notification.gate.Given.NOON;
import static org.creditrepair.notification.gate.Given.american;
import static org.creditrepair.notification.gate.Given.british;
import static org.creditrepair.notification.gate.Given.call;
import static org.creditrepair.notification.gate.Given.chinese;
import static org.creditrepair.notification.gate.Given.contact;
import static org.creditrepair.notification.gate.Given.decide;
import static org.creditrepair.notification.gate.Given.headline;
import static org.creditrepair.notification.gate.Given.lists;
import static org.creditrepair.notification.gate.Given.other;
import static org.creditrepair.notification.gate.Given.outcome;
import static org.creditrepair.notification.gate.Given.party;
import static org.creditrepair.notification.gate.Given.to;

import java.time.Instant;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.contact.Destination;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.contact.RecipientRole;
import org.creditrepair.notification.facts.OptOut;
import org.creditrepair.notification.facts.PartyFacts;
import org.creditrepair.notification.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is spoken to, and who has refused to be. */
class RecipientTest {

    @ParameterizedTest(name = "{0}: US {1}, CN {2}, GB {3}")
    @CsvSource({
        "GUARANTOR, true, true, true",
        "SPOUSE, true, false, false",
        "PARENT_OF_MINOR, true, false, false",
        "GUARDIAN, true, true, true",
        "EXECUTOR, true, true, true",
        "SUCCESSOR, true, false, false",
        "ATTORNEY, true, true, true",
        "CREDITOR, true, false, false",
        "REPORTING_AGENCY, true, false, false",
        "COUNSEL, true, false, false",
        "THIRD_PARTY, false, false, false",
        "UNKNOWN, false, false, false"
    })
    void who_counts_as_the_party_is_said_by_the_law(RecipientRole role, boolean us, boolean cn, boolean gb) {
        assertThat(isSent(role, american(), MORNING)).isEqualTo(us);
        assertThat(isSent(role, chinese(), NOON)).isEqualTo(cn);
        assertThat(isSent(role, british(), MORNING)).isEqualTo(gb);
    }

    private static boolean isSent(RecipientRole role, PartyFacts party, String at) {
        return decide(to(other("q", role, Channel.PHONE), call(at)), party) instanceof Verdict.Send;
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void a_third_party_is_told_nothing_whatever_it_is_for(Purpose purpose) {
        var contact = to(other("q", RecipientRole.THIRD_PARTY, Channel.EMAIL), contact(purpose, Channel.EMAIL, NOON));

        assertThat(headline(decide(contact, chinese()))).isEqualTo("suppress cn.recipient");
    }

    @Test
    void the_party_is_the_person_of_the_facts_and_nobody_else() {
        var contact = to(Destination.party("q", Channel.PHONE, "a"), call(MORNING));

        var verdict = decide(contact, american());

        assertThat(headline(verdict)).isEqualTo("suppress us.consumer");
        assertThat(outcome(verdict, "us.consumer").finding().key()).isEqualTo("recipient.mismatch");
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource({
        "SPOUSE, COLLECTION, suppress us.consumer",
        "GUARANTOR, REPAIR, suppress us.consumer",
        "ATTORNEY, COLLECTION, suppress us.consumer",
        "SPOUSE, STATUTORY, send",
        "SPOUSE, SECURITY, send"
    })
    void whoever_refuses_is_not_contacted_for_other_reasons_either(
            RecipientRole role, Purpose purpose, String expected) {
        var contact = to(other("q", role, Channel.EMAIL), contact(purpose, Channel.EMAIL, MORNING));

        var verdict = decide(contact, american().withRefusalOf("q"));

        assertThat(headline(verdict)).isEqualTo(expected);
        assertThat(outcome(verdict, "us.consumer").finding().key())
                .isEqualTo(expected.equals("send") ? "recipient.bound" : "location.refused");
        assertThat(headline(decide(contact, american().withRefusalOf("r")))).isEqualTo("send");
    }

    @Test
    void the_party_itself_does_not_refuse_but_opts_out() {
        assertThat(headline(decide(call(MORNING), american().withRefusalOf("p"))))
                .isEqualTo("send");
    }

    /** 12 CFR 1006.14(h)(1): a medium is not used to communicate with the person who asks so. */
    @ParameterizedTest(name = "US {0}: {1}")
    @CsvSource({
        "ATTORNEY, send",
        "CREDITOR, send",
        "COUNSEL, send",
        "REPORTING_AGENCY, send",
        "SPOUSE, suppress us.opt-out",
        "EXECUTOR, suppress us.opt-out",
        "GUARANTOR, suppress us.opt-out"
    })
    void an_opt_out_is_that_of_the_party_and_of_who_counts_as_it(RecipientRole role, String expected) {
        var optedOut = american().with(OptOut.ofChannel(Channel.PHONE, Instant.EPOCH));

        var verdict = decide(to(other("q", role, Channel.PHONE), call(MORNING)), optedOut);

        assertThat(headline(verdict)).isEqualTo(expected);
        assertThat(lists(verdict, "us.opt-out")).isEqualTo(!expected.equals("send"));
    }
}
