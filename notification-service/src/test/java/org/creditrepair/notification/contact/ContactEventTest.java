package org.creditrepair.notification.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactEventTest {
    private static final Instant AT = Instant.parse("2026-06-10T04:00:00Z");

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource({
        "BUSY, PHONE, ''",
        "NOT_IN_SERVICE, PHONE, ''",
        "RANG_OUT, PHONE, attempt unanswered",
        "VOICEMAIL, PHONE, attempt unanswered",
        "DROPPED, PHONE, attempt connected",
        "CONNECTED, PHONE, attempt connected",
        "CONVERSATION, VISIT, attempt connected conversation",
        "PENDING, PHONE, attempt unanswered connected",
        "PENDING, SMS, message",
        "SENT, EMAIL, message",
        "DELIVERED, LETTER, message",
        "UNDELIVERED, SMS, ''"
    })
    void what_went_out_counts_as(Outcome outcome, Channel channel, String kinds) {
        assertThat(kinds(ContactEvent.outbound(contact("p", channel), outcome))).isEqualTo(kinds);
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource({
        "CONVERSATION, PHONE, conversation",
        "CONNECTED, PHONE, ''",
        "VOICEMAIL, PHONE, ''",
        "DELIVERED, SMS, ''"
    })
    void what_came_in_counts_as(Outcome outcome, Channel channel, String kinds) {
        assertThat(kinds(ContactEvent.inbound(contact("p", channel), outcome))).isEqualTo(kinds);
    }

    private static String kinds(ContactEvent event) {
        return Arrays.stream(CountedKind.values())
                .filter(event::countsAs)
                .map(Words::write)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({"SENT, PHONE", "DELIVERED, VISIT", "BUSY, SMS", "CONVERSATION, LETTER"})
    void an_outcome_that_a_channel_does_not_have_is_refused(Outcome outcome, Channel channel) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContactEvent.outbound(contact("p", channel), outcome))
                .withMessageContaining(outcome.name());
    }

    @Test
    void a_history_is_in_order_and_puts_together_what_differs_in_its_time_only() {
        var early = ContactEvent.outbound(contact("p", Channel.SMS).at(AT.minusSeconds(10)), Outcome.SENT);
        var middle = ContactEvent.outbound(contact("p", Channel.SMS), Outcome.SENT);
        var late = ContactEvent.outbound(contact("p", Channel.SMS).at(AT.plusSeconds(10)), Outcome.SENT);
        var other = ContactEvent.outbound(contact("q", Channel.SMS), Outcome.SENT);
        var failed = ContactEvent.outbound(contact("p", Channel.SMS), Outcome.UNDELIVERED);

        var history = ContactHistory.of(late, early, other).with(middle, failed);

        assertThat(history.events()).containsExactly(early, other, middle, failed, late);
        assertThat(history.series())
                .extracting(ContactSeries::times)
                .containsExactly(List.of(AT.minusSeconds(10), AT, AT.plusSeconds(10)), List.of(AT), List.of(AT));
        assertThat(history.series()).extracting(series -> series.like().at(AT)).containsExactly(middle, other, failed);
        assertThat(ContactHistory.NONE.series()).isEmpty();
    }

    @Test
    void histories_of_the_same_contacts_are_equal() {
        var one = ContactEvent.outbound(contact("p", Channel.SMS), Outcome.SENT);
        var other = ContactEvent.outbound(contact("q", Channel.SMS).at(AT.plusSeconds(1)), Outcome.SENT);

        assertThat(ContactHistory.of(other, one))
                .isEqualTo(ContactHistory.of(one, other))
                .hasSameHashCodeAs(ContactHistory.of(one, other))
                .isNotEqualTo(ContactHistory.of(one))
                .isNotEqualTo(one)
                .hasToString("ContactHistory[" + one + ", " + other + "]");
    }

    @ParameterizedTest(name = "since {0} seconds: {1}")
    @CsvSource({"-11, 4", "-10, 4", "-9, 3", "0, 3", "1, 1", "10, 1", "11, 0"})
    void a_series_knows_how_many_came_since(int seconds, int count) {
        var times = List.of(AT.minusSeconds(10), AT, AT, AT.plusSeconds(10));
        var series = new ContactSeries(ContactEvent.outbound(contact("p", Channel.SMS), Outcome.SENT), times);

        assertThat(series.countSince(AT.plusSeconds(seconds))).isEqualTo(count);
        assertThat(series.since(AT.plusSeconds(seconds))).isEqualTo(times.subList(4 - count, 4));
    }

    @Test
    void a_series_without_some_has_the_others() {
        var series = new ContactSeries(
                ContactEvent.outbound(contact("p", Channel.SMS), Outcome.SENT),
                List.of(AT.minusSeconds(10), AT, AT.plusSeconds(10)));

        assertThat(series.without(AT::equals).times()).containsExactly(AT.minusSeconds(10), AT.plusSeconds(10));
        assertThat(series.without(at -> true).times()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: same {1}, another {2}")
    @CsvSource({
        "LENDER_GROUP, true, false",
        "COLLECTOR, true, false",
        "PERSON, true, false",
        "DEBT, true, false",
        "CHANNEL, true, false",
        "ADDRESS, true, false"
    })
    void contacts_agree_in_a_dimension(Dimension dimension, boolean same, boolean another) {
        var contact = contact("p", Channel.PHONE);
        var other = new Contact(
                AT,
                Matter.of(Purpose.COLLECTION, "e"),
                new Sender("other", "other", Actor.COLLECTOR),
                Destination.party("q", Channel.SMS, "b"));

        assertThat(dimension.agree(contact, contact)).isEqualTo(same);
        assertThat(dimension.agree(contact, other)).isEqualTo(another);
    }

    @Test
    void what_is_not_known_agrees_with_all() {
        var contact = contact("p", Channel.PHONE);
        var vague = new Contact(
                AT,
                Matter.of(Purpose.COLLECTION),
                contact.sender(),
                new Destination("p", RecipientRole.PARTY, Channel.PHONE, Optional.empty()));

        for (var dimension : new Dimension[] {Dimension.DEBT, Dimension.ADDRESS}) {
            assertThat(dimension.agree(contact, vague)).isTrue();
            assertThat(dimension.agree(vague, contact)).isTrue();
        }
        var otherChannel = new Contact(
                AT,
                contact.matter(),
                contact.sender(),
                new Destination("p", RecipientRole.PARTY, Channel.SMS, Optional.empty()));
        assertThat(Dimension.ADDRESS.agree(contact, otherChannel))
                .as("a number for calls is not one for texts")
                .isFalse();
    }

    @Test
    void words_lead_back_to_constants() {
        assertThat(Arrays.stream(Channel.values()).map(Channel::id).map(Channel::of))
                .containsExactly(Channel.values());
        assertThat(Arrays.stream(Purpose.values()).map(Purpose::id).map(Purpose::of))
                .containsExactly(Purpose.values());
        assertThat(Channel.IN_APP.id()).isEqualTo("in-app");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Channel.of("pigeon"))
                .withMessageContaining("pigeon");
    }

    @ParameterizedTest(name = "{0} reached nobody: {1}")
    @CsvSource({
        "BUSY, true",
        "NOT_IN_SERVICE, true",
        "RANG_OUT, true",
        "VOICEMAIL, true",
        "UNDELIVERED, true",
        "DROPPED, false",
        "CONNECTED, false",
        "CONVERSATION, false",
        "SENT, false",
        "DELIVERED, false",
        "PENDING, false"
    })
    void an_outcome_is_a_failure_or_not(Outcome outcome, boolean isFailure) {
        assertThat(outcome.isFailure()).isEqualTo(isFailure);
    }

    @ParameterizedTest(name = "{0} is spoken: {1}")
    @CsvSource({
        "PHONE, true",
        "VISIT, true",
        "SMS, false",
        "EMAIL, false",
        "INSTANT_MESSAGE, false",
        "IN_APP, false",
        "LETTER, false"
    })
    void people_talk_on_some_channels_and_write_on_others(Channel channel, boolean isSpoken) {
        assertThat(channel.isSpoken()).isEqualTo(isSpoken);
        for (var kind : CountedKind.values()) {
            assertThat(contact("p", channel).mayBe(kind)).isEqualTo(isSpoken != (kind == CountedKind.MESSAGE));
        }
    }

    @Test
    void a_matter_may_become_urgent_or_of_another_nature_and_keeps_the_rest() {
        var matter = Matter.of(Purpose.COLLECTION, "d", "e");

        assertThat(matter).isEqualTo(new Matter(Purpose.COLLECTION, Set.of("d", "e"), Nature.ORDINARY, false));
        assertThat(Matter.of(Purpose.COLLECTION, "d", "e", "d")).isEqualTo(matter);
        assertThat(matter.urgent()).isEqualTo(new Matter(Purpose.COLLECTION, Set.of("d", "e"), Nature.ORDINARY, true));
        assertThat(matter.urgent().as(Nature.REPLY))
                .isEqualTo(new Matter(Purpose.COLLECTION, Set.of("d", "e"), Nature.REPLY, true));
    }

    @ParameterizedTest(name = "debts {0} and {1} agree: {2}")
    @CsvSource({
        "d, d, true",
        "d, e, false",
        "d e, e f, true",
        "'', d, true",
        "d, '', true",
        "'', '', true",
        "d e, f g, false"
    })
    void matters_that_share_a_debt_agree(String one, String other, boolean agree) {
        assertThat(Dimension.DEBT.agree(about(one), about(other))).isEqualTo(agree);
    }

    private static Contact about(String debts) {
        var contact = contact("p", Channel.PHONE);
        var matter = debts.isEmpty() ? Matter.of(Purpose.COLLECTION) : Matter.of(Purpose.COLLECTION, debts.split(" "));
        return new Contact(AT, matter, contact.sender(), contact.destination());
    }

    @Test
    void a_contact_at_another_time_is_the_same_else() {
        var event = ContactEvent.inbound(contact("p", Channel.SMS), Outcome.DELIVERED);
        var later = event.at(AT.plusSeconds(5));

        assertThat(later.contact().at()).isEqualTo(AT.plusSeconds(5));
        assertThat(later.at(AT)).isEqualTo(event);
        assertThat(later.direction()).isEqualTo(Direction.INBOUND);
        assertThat(later.outcome()).isEqualTo(Outcome.DELIVERED);
    }

    @Test
    void words_are_small_and_hyphenated_and_read_strictly() {
        assertThat(Words.write(Outcome.NOT_IN_SERVICE)).isEqualTo("not-in-service");
        assertThat(Words.read(Outcome.class, "not-in-service")).isEqualTo(Outcome.NOT_IN_SERVICE);
        for (var word : List.of("NOT_IN_SERVICE", "not_in_service", "Not-In-Service", "", " busy")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Words.read(Outcome.class, word))
                    .withMessage("no such outcome: " + word);
        }
    }

    @Test
    void a_set_of_words_cannot_be_changed() {
        var set = Words.set(Channel.class, List.of(Channel.SMS, Channel.PHONE, Channel.SMS));

        assertThat(set).containsExactly(Channel.PHONE, Channel.SMS);
        assertThat(Words.set(Channel.class, List.of())).isEmpty();
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> set.add(Channel.EMAIL));
    }

    private static Contact contact(String person, Channel channel) {
        return new Contact(
                AT,
                Matter.of(Purpose.COLLECTION, "d"),
                new Sender("agency", "lender", Actor.COLLECTOR),
                Destination.party(person, channel, "a"));
    }
}
