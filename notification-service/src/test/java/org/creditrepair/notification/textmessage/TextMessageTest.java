package org.creditrepair.notification.textmessage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.creditrepair.notification.datafile.DataFile;
import org.creditrepair.notification.datafile.Reading;
import org.creditrepair.notification.datafile.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextMessageTest {
    private static final Replacements TYPOGRAPHY = Replacements.standard().orElseThrow();
    private static final String SMILE = "\uD83D\uDE00";

    @ParameterizedTest(name = "{1} times {0}: {2}, {3} units in {4} segments")
    @CsvSource({
        "a, 0, GSM_7, 0, 1",
        "a, 1, GSM_7, 1, 1",
        "a, 159, GSM_7, 159, 1",
        "a, 160, GSM_7, 160, 1",
        "a, 161, GSM_7, 161, 2",
        "a, 306, GSM_7, 306, 2",
        "a, 307, GSM_7, 307, 3",
        "a, 459, GSM_7, 459, 3",
        "a, 460, GSM_7, 460, 4",
        "€, 80, GSM_7, 160, 1",
        "€, 81, GSM_7, 162, 2",
        "€, 152, GSM_7, 304, 2",
        "€, 153, GSM_7, 306, 3",
        "还, 70, UCS_2, 70, 1",
        "还, 71, UCS_2, 71, 2",
        "还, 134, UCS_2, 134, 2",
        "还, 135, UCS_2, 135, 3",
        "😀, 35, UCS_2, 70, 1",
        "😀, 36, UCS_2, 72, 2",
        "😀, 66, UCS_2, 132, 2",
        "😀, 67, UCS_2, 134, 3"
    })
    void a_text_of_one_character_falls_into_segments(
            String character, int times, Encoding encoding, int units, int segments) {
        var message = TextMessage.of(character.repeat(times));

        assertThat(message.encoding()).isEqualTo(encoding);
        assertThat(message.units()).isEqualTo(units);
        assertThat(message.segments()).hasSize(segments);
    }

    @Test
    void the_alphabet_has_127_characters_and_its_extension_ten() {
        var one = 0;
        var two = 0;
        for (var codePoint = 0; codePoint <= Character.MAX_VALUE; codePoint++) {
            switch (Gsm7.septets(codePoint)) {
                case 1 -> one++;
                case 2 -> two++;
                default -> assertThat(Gsm7.has(codePoint)).isFalse();
            }
        }

        assertThat(one).isEqualTo(127);
        assertThat(two).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@", "£", "¥", "è", "Ç", "\n", "\r", "Δ", "Ω", "Æ", "ß", "¤", "¡", "§", "¿", "à", "'", "_"})
    void characters_of_the_alphabet_take_one_septet(String character) {
        assertThat(TextMessage.of(character))
                .isEqualTo(
                        new TextMessage(character, Encoding.GSM_7, 1, List.of(new Segment(character, 1)), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"^", "{", "}", "\\", "[", "~", "]", "|", "€", "\f"})
    void characters_of_the_extension_take_two(String character) {
        assertThat(TextMessage.of(character).units()).isEqualTo(2);
        assertThat(TextMessage.of(character).encoding()).isEqualTo(Encoding.GSM_7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`", "ç", "á", "’", "“", "—", "…", "\t", "\u00a0", "中", "α", "\u2126", "，", "😀", "\u001b", "\u200b"
            })
    void any_other_character_forces_ucs_2(String character) {
        var message = TextMessage.of("Dear " + character);

        assertThat(message.encoding()).isEqualTo(Encoding.UCS_2);
        assertThat(message.forcing()).containsExactly(new ForcingCharacter(character, 1));
    }

    @Test
    void an_escape_is_not_parted_from_its_character() {
        var message = TextMessage.of("a".repeat(152) + "€" + "b".repeat(10));

        assertThat(message.segments())
                .containsExactly(new Segment("a".repeat(152), 152), new Segment("€" + "b".repeat(10), 12));
        assertThat(message.units()).isEqualTo(164);
    }

    @Test
    void an_escape_that_just_fits_stays() {
        var message = TextMessage.of("a".repeat(151) + "€" + "b".repeat(10));

        assertThat(message.segments())
                .containsExactly(new Segment("a".repeat(151) + "€", 153), new Segment("b".repeat(10), 10));
    }

    @Test
    void a_surrogate_pair_is_not_parted() {
        var message = TextMessage.of("还".repeat(66) + SMILE + "请".repeat(5));

        assertThat(message.segments())
                .containsExactly(new Segment("还".repeat(66), 66), new Segment(SMILE + "请".repeat(5), 7));
    }

    @Test
    void half_a_surrogate_pair_counts_as_one_unit() {
        assertThat(TextMessage.of("\uD83D").units()).isEqualTo(1);
    }

    @Test
    void one_chinese_character_makes_three_segments_of_one() {
        assertThat(TextMessage.of("a".repeat(160)).segments()).hasSize(1);
        assertThat(TextMessage.of("a".repeat(159) + "元").segments()).hasSize(3);
    }

    @Test
    void forcing_characters_are_named_with_their_occurrences() {
        var message = TextMessage.of("We’re here: “you’ll” see 中");

        assertThat(message.forcing())
                .containsExactly(
                        new ForcingCharacter("’", 2),
                        new ForcingCharacter("“", 1),
                        new ForcingCharacter("”", 1),
                        new ForcingCharacter("中", 1));
        assertThat(message.forcing())
                .extracting(ForcingCharacter::codePoint)
                .containsExactly("U+2019", "U+201C", "U+201D", "U+4E2D");
        assertThat(new ForcingCharacter(SMILE, 1).codePoint()).isEqualTo("U+1F600");
    }

    @Test
    void the_room_that_is_left_is_that_of_the_last_segment() {
        assertThat(TextMessage.of("").unitsLeft()).isEqualTo(160);
        assertThat(TextMessage.of("a".repeat(158)).unitsLeft()).isEqualTo(2);
        assertThat(TextMessage.of("a".repeat(161)).unitsLeft()).isEqualTo(145);
        assertThat(TextMessage.of("还".repeat(70)).unitsLeft()).isZero();
        assertThat(TextMessage.of("还".repeat(71)).unitsLeft()).isEqualTo(63);
    }

    @Test
    void a_straight_quote_for_a_curly_one_saves_two_segments_of_three() {
        var saving = TextMessage.of("a".repeat(159) + "’").with(TYPOGRAPHY);

        assertThat(saving.before().segments()).hasSize(3);
        assertThat(saving.after().text()).isEqualTo("a".repeat(159) + "'");
        assertThat(saving.after().encoding()).isEqualTo(Encoding.GSM_7);
        assertThat(saving.segments()).isEqualTo(2);
    }

    @Test
    void nothing_is_saved_where_another_character_still_forces_ucs_2() {
        var saving = TextMessage.of("请“确认”").with(TYPOGRAPHY);

        assertThat(saving.after().text()).isEqualTo("请\"确认\"");
        assertThat(saving.after().forcing())
                .extracting(ForcingCharacter::character)
                .containsExactly("请", "确", "认");
        assertThat(saving.segments()).isZero();
    }

    @Test
    void a_longer_replacement_may_cost_a_segment() {
        assertThat(TextMessage.of("还".repeat(69) + "…").with(TYPOGRAPHY).segments())
                .isEqualTo(-1);
    }

    @Test
    void what_may_stand_for_a_character_is_told() {
        assertThat(TYPOGRAPHY.of(new ForcingCharacter("…", 1))).contains("...");
        assertThat(TYPOGRAPHY.of(new ForcingCharacter("\u00a0", 1))).contains(" ");
        assertThat(TYPOGRAPHY.of(new ForcingCharacter("á", 1))).isEmpty();
    }

    @Test
    void up_to_255_segments_can_be_sent() {
        assertThat(TextMessage.of("a".repeat(153 * 255)).isSendable()).isTrue();
        assertThat(TextMessage.of("a".repeat(153 * 255 + 1)).isSendable()).isFalse();
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[replacement a] | U+2019 | ’ | 3 | text: not a code point such as U+2019: ’",
                "[replacement a] | 2019 | U+0027 | 2 | character: not a code point such as U+2019: 2019",
                "[replacement a] | U+110000 | U+0027 | 2 | character: not a code point such as U+2019: U+110000",
                "[replacement a] | U+2019 | U+0027 U+2018 | 3 | text: not in the alphabet of GSM-7: U+0027 U+2018",
                "[other a] | U+2019 | U+0027 | 1 | unknown section [other]"
            })
    void a_replacement_with_a_fault_is_refused(String head, String character, String text, int line, String reason) {
        var file = "%s\ncharacter = %s\ntext = %s\n".formatted(head, character, text);

        assertThat(DataFile.parse("my.file", file).then(Replacements::read))
                .isEqualTo(new Reading.Refused<>(List.of(new Refusal("my.file", line, reason))));
    }
}
