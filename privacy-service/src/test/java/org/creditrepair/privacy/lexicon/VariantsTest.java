package org.creditrepair.privacy.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariantsTest {

    @ParameterizedTest
    @CsvSource({"A, a", "z, z", "É, é", "電, 电", "电, 电", "劉, 刘", "〇, 〇", "1, 1"})
    void the_shipped_variants_have_one_letter_for_all_writings(char written, char plain) {
        assertThat(Variants.shipped().plain(written)).isEqualTo(plain);
    }

    @Test
    void no_character_stands_for_one_that_stands_for_another() {
        for (var pair : DataFile.shipped("/recognise/variants.txt").words("variants")) {
            assertThat(Variants.shipped().plain(pair.charAt(1))).isEqualTo(pair.charAt(1));
        }
    }

    @Test
    void every_character_has_a_plain_one() {
        assertThat(Variants.shipped().plain('\0')).isEqualTo('\0');
        assertThat(Variants.shipped().plain('\uFFFF')).isEqualTo('\uFFFF');
        assertThat(Variants.shipped().plain('\uD83D')).isEqualTo('\uD83D');
    }

    @ParameterizedTest
    @ValueSource(strings = {"電", "電电電"})
    void what_is_no_pair_is_refused(String word) {
        assertThatThrownBy(() -> Variants.read(DataFile.of("test", "[variants]\n劉刘, " + word)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a pair of characters: " + word);
    }
}
