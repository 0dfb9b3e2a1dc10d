package org.creditrepair.notification.textmessage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextMessagePropertiesTest {

    @Property(tries = 500)
    void segments_together_are_the_text_and_none_is_too_long(@ForAll("texts") String text) {
        var message = TextMessage.of(text);
        var room = message.segments().size() == 1
                ? message.encoding().single()
                : message.encoding().concatenated();

        assertThat(message.segments().stream().map(Segment::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(message.segments()).allMatch(segment -> segment.units() <= room);
        assertThat(message.segments().stream().mapToInt(Segment::units).sum()).isEqualTo(message.units());
    }

    @Property(tries = 500)
    void no_segment_begins_or_ends_within_a_character(@ForAll("texts") String text) {
        for (var segment : TextMessage.of(text).segments()) {
            if (!segment.text().isEmpty()) {
                assertThat(Character.isLowSurrogate(segment.text().charAt(0))).isFalse();
                assertThat(Character.isHighSurrogate(
                                segment.text().charAt(segment.text().length() - 1)))
                        .isFalse();
            }
        }
    }

    /** A segment is closed only because the next character does not fit, so no division needs fewer. */
    @Property(tries = 500)
    void no_segment_but_the_last_has_room_for_the_next_character(@ForAll("texts") String text) {
        var message = TextMessage.of(text);
        for (var i = 0; i + 1 < message.segments().size(); i++) {
            var next = message.segments().get(i + 1).text().codePointAt(0);
            assertThat(message.segments().get(i).units() + message.encoding().units(next))
                    .isGreaterThan(message.encoding().concatenated());
        }
    }

    @Property(tries = 500)
    void ucs_2_is_used_only_where_a_character_forces_it(@ForAll("texts") String text) {
        var message = TextMessage.of(text);

        assertThat(message.encoding() == Encoding.UCS_2)
                .isEqualTo(!message.forcing().isEmpty());
    }

    @Provide
    Arbitrary<String> texts() {
        var plain = Arbitraries.of("a", "€", "[", "é", "\n", "@");
        var any = Arbitraries.of("a", "€", "还", "😀", "’", "\u00e7", "𠮷");
        return Arbitraries.oneOf(
                plain.list().ofMaxSize(400).map(all -> String.join("", all)),
                any.list().ofMaxSize(300).map(all -> String.join("", all)));
    }
}
