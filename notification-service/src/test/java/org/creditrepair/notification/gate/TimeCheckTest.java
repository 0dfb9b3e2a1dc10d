package org.creditrepair.notification.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.gate.Given.chinese;
import static org.creditrepair.notification.gate.Given.contact;
import static org.creditrepair.notification.gate.Given.decide;
import static org.creditrepair.notification.gate.Given.headline;
import static org.creditrepair.notification.gate.Given.lists;
import static org.creditrepair.notification.gate.Given.made;
import static org.creditrepair.notification.gate.Given.party;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.contact.Contact;
import org.creditrepair.notification.contact.Outcome;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.facts.AddressRecord;
import org.creditrepair.notification.facts.CallConsent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeCheckTest {
    private static final Instant NOON = Instant.parse("2026-06-10T04:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1000000000-01-01T00:00:00Z",
                "1899-12-31T23:59:59Z",
                "9998-12-31T00:00:01Z",
                "+1000000000-12-31T23:59:59.999999999Z"
            })
    void a_moment_that_cannot_be_reckoned_with_stops_the_contact_wherever_it_stands(Instant moment) {
        var far = List.of(
                decide(at(moment), chinese()),
                decide(at(NOON), chinese(), made(Outcome.SENT, at(moment), at(NOON))),
                decide(at(NOON), chinese(), made(Outcome.SENT, at(NOON), at(moment))),
                decide(at(NOON), chinese().with(new CallConsent("p", "agency", Set.of(), moment, Optional.empty()))),
                decide(at(NOON), chinese().with(record().usedAt(moment))),
                decide(at(NOON), chinese().with(record().consentedAt(moment))),
                decide(at(NOON), chinese().with(record().confirmedAt(moment))));

        assertThat(far).allSatisfy(verdict -> {
            assertThat(headline(verdict)).isEqualTo("suppress gate.time-known");
            assertThat(verdict.headline().orElseThrow().finding().input("moment"))
                    .contains(moment.toString());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01T00:00:00Z", "9998-12-31T00:00:00Z"})
    void the_first_and_the_last_moment_are_reckoned_with(Instant moment) {
        for (var law : List.of("CN", "US", "GB")) {
            var party = party(law, "Pacific/Kiritimati", "Etc/GMT+12");

            assertThat(lists(decide(at(moment), party), "gate.time-known")).isFalse();
            assertThat(lists(decide(at(NOON), party, made(Outcome.SENT, at(moment))), "gate.time-known"))
                    .isFalse();
        }
    }

    private static Contact at(Instant moment) {
        return contact(Purpose.COLLECTION, Channel.SMS, moment);
    }

    private static AddressRecord record() {
        return AddressRecord.of(Channel.SMS, "a", AddressRecord.Place.PERSONAL);
    }
}
