package org.creditrepair.privacy.identifierscan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.creditrepair.privacy.finding.DigitGroups;
import org.creditrepair.privacy.finding.Numerals;
import org.creditrepair.privacy.folding.FoldedText;
import org.creditrepair.privacy.identifier.CheckCharacters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of a text are told as first-last, counted in groups of digits. */
class SpelledNumbersTest {
    private static final Numerals NUMERALS = Numerals.shipped();
    private static final String MOBILE = "1 3 9 0 0 0 0 1 2 3 4 ";
    private static final String OTHER_MOBILE = "1 8 6 0 0 0 0 5 6 7 8 ";

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`1 3 9 0 0 0 0 1 2 3 4`, 0-10",
                "`1-3-9-0-0-0-0-1-2-3-4`, 0-10",
                "`1.3.9.0.0.0.0.1.2.3.4`, 0-10",
                "`一 三 九 〇 〇 〇 〇 一 二 三 四`, 0-10",
                "`1   3 9 0 0 0 0 1 2 3    4`, 0-10",
                "`10 1 3 9 0 0 0 0 1 2 3 4`, 1-11",
                "`1 3 9 0 0 0 0 1 2 3 4 10`, 0-10",
                "`1-1 3 9 0 0 0 0 1 2 3 4`, ``",
                "`1 3 9 0 0 0 0 1 2 3 4-1`, 0-10",
                "`1,1 3 9 0 0 0 0 1 2 3 4`, 1-11",
                "`1 3 9 0 0 0 0 1 2 3`, ``",
                "`1 3 9 0 0 0 0 1 2 3 4 5`, ``",
                "`1 2 9 0 0 0 0 1 2 3 4`, ``",
                "`2 3 9 0 0 0 0 1 2 3 4`, ``",
                "`1 3 9 0 0 0-0 1 2 3 4`, ``",
                "`1 39 0 0 0 0 1 2 3 4`, ``",
                "`1 3 9 0 0 0 0 1 2 3 45`, ``",
                "`13900001234`, ``",
                "``, ``"
            })
    void a_number_is_a_whole_series_of_single_digits_with_the_same_sign_between(String text, String numbers) {
        assertThat(String.join(" ", numbers(text))).isEqualTo(numbers);
    }

    @Test
    void a_series_divides_into_mobiles() {
        assertThat(numbers(MOBILE + OTHER_MOBILE + MOBILE)).containsExactly("0-10", "11-21", "22-32");
    }

    @Test
    void numbers_of_persons_and_mobiles_stand_beside_one_another() {
        var person = spelled(person());

        assertThat(numbers(person)).containsExactly("0-17");
        assertThat(numbers(MOBILE + person)).containsExactly("0-10", "11-28");
        assertThat(numbers(person + MOBILE)).containsExactly("0-17", "18-28");
        assertThat(numbers(person + person)).containsExactly("0-17", "18-35");
    }

    @Test
    void a_wrong_check_digit_leaves_no_number() {
        var body = person().substring(0, 17);
        var wrong = person().charAt(17) == '0' ? '1' : '0';

        assertThat(numbers(spelled(body + wrong))).isEmpty();
        assertThat(numbers(MOBILE + spelled(body + wrong))).isEmpty();
    }

    @Test
    void a_rest_before_between_or_behind_leaves_all_in_doubt() {
        assertThat(numbers("5 " + MOBILE + MOBILE)).isEmpty();
        assertThat(numbers(MOBILE + "5 " + MOBILE)).isEmpty();
        assertThat(numbers(MOBILE + MOBILE + "5 ")).isEmpty();
    }

    @Test
    void each_series_is_divided_for_itself() {
        assertThat(numbers(MOBILE + ",5 " + MOBILE + "," + OTHER_MOBILE)).containsExactly("0-10", "23-33");
    }

    private static String person() {
        for (var sequence = 100; ; sequence++) {
            var body = "11010119900307" + sequence;
            if (CheckCharacters.ofNationalId(body) != 'X') {
                return body + CheckCharacters.ofNationalId(body);
            }
        }
    }

    private static String spelled(String digits) {
        return String.join(" ", digits.split("")) + " ";
    }

    private static List<String> numbers(String text) {
        var groups = DigitGroups.of(FoldedText.of(text), NUMERALS);
        var numbers = SpelledNumbers.of(groups);
        var found = new ArrayList<String>();
        for (var first = 0; first < groups.count(); first++) {
            for (var last = first; last < groups.count(); last++) {
                if (numbers.isNumber(first, last)) {
                    found.add(first + "-" + last);
                }
            }
        }
        return found;
    }
}
