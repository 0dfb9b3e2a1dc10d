package org.creditrepair.privacy.identifierscan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.creditrepair.privacy.finding.Candidate;
import org.creditrepair.privacy.finding.DigitGroups;
import org.creditrepair.privacy.finding.LabelIndex;
import org.creditrepair.privacy.finding.Labels;
import org.creditrepair.privacy.finding.Numerals;
import org.creditrepair.privacy.finding.SourceText;
import org.creditrepair.privacy.folding.FoldedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lengths at the limits of RFC 5321; everything else stands in the table of candidates. */
class EmailScannerTest {
    private static final Numerals NUMERALS = Numerals.shipped();
    private static final Labels LABELS = Labels.shipped();

    @ParameterizedTest
    @CsvSource({
        "a, 1, 0",
        "a, 64, 0",
        "a, 65, 1",
        "a, 200, 136",
        "é, 32, 0",
        "é, 33, 1",
        "\u0800, 21, 0",
        "\u0800, 22, 1",
        "张, 21, 0",
        "张, 22, 1"
    })
    void a_local_part_has_64_octets_at_most(String letter, int count, int start) {
        assertThat(found(letter.repeat(count) + "@b.example")).containsExactly(start + "-" + (count + 10));
    }

    @ParameterizedTest
    @CsvSource({"16, 0", "17, 2", "30, 28"})
    void no_pair_is_cut(int pictures, int start) {
        assertThat(found("😀".repeat(pictures) + "@b.example")).containsExactly(start + "-" + (2 * pictures + 10));
    }

    @ParameterizedTest
    @CsvSource({"189, 0", "190, 1", "199, 10", "252, 63"})
    void an_address_has_254_octets_at_most(int domain, int start) {
        assertThat(found("a".repeat(64) + "@" + domain(domain))).containsExactly(start + "-" + (65 + domain));
    }

    @Test
    void a_long_address_ends_before_ideographs_too() {
        assertThat(found("a".repeat(64) + "@" + domain(199) + "已发")).containsExactly("10-264");
        assertThat(found("a".repeat(64) + "@" + domain(199) + "😀")).containsExactly("10-264");
    }

    @ParameterizedTest
    @CsvSource({"189, 0", "190, 2", "245, 28", "249, 30"})
    void no_pair_is_cut_where_the_domain_leaves_little_room(int domain, int start) {
        assertThat(found("😀".repeat(16) + "@" + domain(domain))).containsExactly(start + "-" + (33 + domain));
    }

    @Test
    void a_domain_that_leaves_no_room_for_a_pair_is_none() {
        assertThat(found("😀".repeat(16) + "@" + domain(250))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a@例子.测试\uD840, 0, 7",
        "a@例子.测试\uD840x, 0, 7",
        "a@例子.测试\uDC00x, 0, 7",
        "a@例子.测试\uD83Dx, 0, 7",
        "a@例子.测试\uD840\uDC00\uDC00, 0, 9",
        "x\uD840张@b.example, 2, 13",
        "x\uDC00张@b.example, 2, 13",
        "\uD840\uD840\uDC00@b.example, 1, 13"
    })
    void half_a_character_beside_an_address_is_no_part_of_it(String text, int start, int end) {
        assertThat(found(text)).containsExactly(start + "-" + end);
    }

    @Test
    void a_domain_that_leaves_no_room_is_none() {
        assertThat(found("a@" + domain(252))).containsExactly("0-254");
        assertThat(found("a@" + domain(253))).isEmpty();
        assertThat(found("a@" + domain(300))).isEmpty();
        assertThat(found("a@" + domain(251) + ".1c")).isEmpty();
    }

    @Test
    void no_domain_is_cut() {
        assertThat(found("a@" + domain(252) + ".1c")).isEmpty();
        assertThat(found("a@" + domain(251) + ".12c")).isEmpty();
        assertThat(found("a@b.example" + ".c".repeat(300))).isEmpty();
        assertThat(found("a@b.example" + ".1".repeat(300))).containsExactly("0-11");
        assertThat(found("a@b.example" + "-".repeat(300))).containsExactly("0-11");
    }

    @Test
    void no_dot_is_left_in_front_of_what_was_shortened() {
        var local = "a".repeat(10) + "." + "a".repeat(53);

        assertThat(found(local + "@" + domain(199))).containsExactly("11-264");
    }

    @Test
    void dots_in_front_of_the_sign_are_no_address_however_long() {
        assertThat(found("a".repeat(63) + ".@b.example")).isEmpty();
        assertThat(found("😀.@b.example")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"**, 62, 2", "**, 63, 2", "**, 64, 2", "***, 63, 3", "*, 63, 0", "*, 64, 1"})
    void a_mask_is_no_part_of_a_local_part_however_long(String mask, int letters, int start) {
        assertThat(found(mask + "a".repeat(letters) + "@b.example"))
                .containsExactly(start + "-" + (mask.length() + letters + 10));
    }

    @Test
    void numbers_behind_the_domain_are_left_out_label_by_label() {
        assertThat(found("a@b.example" + ".1".repeat(50))).containsExactly("0-11");
        assertThat(found("a@b.example.123")).containsExactly("0-11");
        assertThat(found("a@b.example.1c")).containsExactly("0-14");
    }

    private static String domain(int length) {
        var domain = new StringBuilder("example");
        while (domain.length() < length) {
            var label = Math.min(63, length - domain.length() - 1);
            domain.insert(0, "b".repeat(Math.max(1, label)) + ".");
        }
        return domain.substring(domain.length() - length);
    }

    private static List<String> found(String original) {
        var text = FoldedText.of(original);
        var source = new SourceText(text, DigitGroups.of(text, NUMERALS), LabelIndex.of(text, LABELS));
        var found = new ArrayList<Candidate>();
        new EmailScanner().scan(source, found::add);
        return found.stream()
                .map(candidate -> candidate.start() + "-" + candidate.end())
                .toList();
    }
}
