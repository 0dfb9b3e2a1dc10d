package org.creditrepair.notification.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.contact.Outcome.RANG_OUT;
import static org.creditrepair.notification.gate.Given.call;
import static org.creditrepair.notification.gate.Given.decide;
import static org.creditrepair.notification.gate.Given.headline;
import static org.creditrepair.notification.gate.Given.lists;
import static org.creditrepair.notification.gate.Given.made;
import static org.creditrepair.notification.gate.Given.party;
import static org.creditrepair.notification.gate.Given.to;

import java.time.Duration;
import java.time.Instant;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.contact.Contact;
import org.creditrepair.notification.contact.ContactEvent;
import org.creditrepair.notification.contact.ContactHistory;
import org.creditrepair.notification.contact.Destination;
import org.creditrepair.notification.facts.AddressRecord;
import org.creditrepair.notification.facts.AddressRecord.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Caps on contacts that reach the party at certain places. */
class PlacesTest {

    /** 940 CMR 7.04(1)(f): two in 7 days at personal numbers, two in 30 days elsewhere. */
    @ParameterizedTest(name = "to {0}, after {1} calls to a and {2} to b: {3}")
    @CsvSource({
        "a, 2, 0, suppress us.ma-weekly-limit",
        "a, 1, 5, send",
        "b, 5, 1, send",
        "b, 0, 2, suppress us.ma-monthly-limit",
        "c, 1, 5, send",
        "c, 2, 0, suppress us.ma-weekly-limit"
    })
    void in_massachusetts_calls_at_work_are_counted_apart(String address, int toA, int toB, String expected) {
        var party = party("US-MA", "America/New_York")
                .with(AddressRecord.of(Channel.PHONE, "a", Place.PERSONAL))
                .with(AddressRecord.of(Channel.PHONE, "b", Place.WORK));
        var history = ContactHistory.NONE;
        for (var call = 0; call < toA; call++) {
            history = history.with(ContactEvent.outbound(callTo("a", "2026-09-08T14:0" + call + ":00Z"), RANG_OUT));
        }
        for (var call = 0; call < toB; call++) {
            history = history.with(ContactEvent.outbound(callTo("b", "2026-09-08T15:0" + call + ":00Z"), RANG_OUT));
        }

        var verdict = decide(Given.by(Given.LENDER, callTo(address, "2026-09-09T14:00:00Z")), party, byLender(history));

        assertThat(headline(verdict)).isEqualTo(expected);
        assertThat(lists(verdict, "us.ma-weekly-limit")).isEqualTo(!address.equals("b"));
        assertThat(lists(verdict, "us.ma-monthly-limit")).isEqualTo(address.equals("b"));
    }

    @ParameterizedTest(name = "{0} days later: {1}")
    @CsvSource({"29, suppress us.ma-monthly-limit", "30, send"})
    void what_was_at_work_is_counted_for_thirty_days(int days, String expected) {
        var party = party("US-MA", "America/New_York").with(AddressRecord.of(Channel.PHONE, "b", Place.WORK));
        var first = callTo("b", "2026-09-08T14:00:00Z");
        var history = made(RANG_OUT, first, first.at(Instant.parse("2026-09-08T15:00:00Z")));

        assertThat(headline(decide(first.at(first.at().plus(Duration.ofDays(days))), party, history)))
                .isEqualTo(expected);
    }

    private static ContactHistory byLender(ContactHistory history) {
        return new ContactHistory(history.events().stream()
                .map(event -> ContactEvent.outbound(Given.by(Given.LENDER, event.contact()), event.outcome()))
                .toList());
    }

    private static Contact callTo(String address, String at) {
        return to(Destination.party("p", Channel.PHONE, address), call(at));
    }
}
