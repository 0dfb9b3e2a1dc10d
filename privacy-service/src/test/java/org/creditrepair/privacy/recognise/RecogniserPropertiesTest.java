package org.creditrepair.privacy.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.creditrepair.privacy.finding.Finding;
import org.creditrepair.privacy.finding.Kind;
import org.creditrepair.privacy.identifier.CheckCharacters;
import org.creditrepair.privacy.identifier.IdentifierKind;
import org.creditrepair.privacy.identifier.Parsed;

class RecogniserPropertiesTest {
    private static final Recogniser RECOGNISER = Recogniser.shipped();

    /** Scraps of which texts near to personal data can be made. */
    private static final List<String> SCRAPS = List.of(
            "13900001234",
            "110101199003071233",
            "6222021234567890128",
            "京A12345",
            "a@b.example",
            "10.0.0.1",
            "::1",
            "姓名：",
            "王小明",
            "先生",
            "李四",
            "/",
            " and ",
            "Mary",
            "民國79年3月7日",
            "email=",
            "電話",
            "1 3 9 0 0 0 0 1 2 3 4 ",
            "乌云其其格",
            "·",
            "甲",
            "借款人",
            "Mr ",
            "John",
            "地址：",
            "北京市",
            "文三路",
            "123号",
            "出生",
            "1990年3月7日",
            "订单号",
            "元",
            "+86",
            "(",
            ")",
            "-",
            ".",
            " ",
            "，",
            "。",
            "\n",
            "1",
            "0",
            "二",
            "X",
            "x",
            "１",
            "😀",
            "\uD83D",
            "\u200B",
            "𠮷",
            "0571",
            "88886666",
            "转",
            "@",
            ":",
            "㏠",
            "⑩",
            "é",
            "e\u0301",
            "\u202E");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(SCRAPS).list().ofMaxSize(30).map(scraps -> String.join("", scraps));
    }

    @Provide
    Arbitrary<String> sentences() {
        return texts().map(text -> text.replace("\uD83D", ""));
    }

    @Property(tries = 3_000)
    void findings_ascend_do_not_overlap_and_index_into_the_original(@ForAll("texts") String text) {
        var end = 0;
        for (var finding : RECOGNISER.find(text)) {
            assertThat(finding.start()).isGreaterThanOrEqualTo(end);
            assertThat(finding.end()).isLessThanOrEqualTo(text.length());
            assertThat(finding.in(text)).isNotEmpty();
            end = finding.end();
        }
    }

    @Property(tries = 3_000)
    void findings_never_split_a_surrogate_pair(@ForAll("texts") String text) {
        for (var finding : RECOGNISER.find(text)) {
            assertThat(isWithinPair(text, finding.start())).isFalse();
            assertThat(isWithinPair(text, finding.end())).isFalse();
        }
    }

    @Property
    void any_text_at_all_can_be_searched_and_gives_the_same_twice(@ForAll String text) {
        assertThat(RECOGNISER.find(text)).isEqualTo(RECOGNISER.find(text));
    }

    @Property
    void scores_reach_their_thresholds(@ForAll("texts") String text) {
        for (var finding : RECOGNISER.find(text)) {
            assertThat(finding.score())
                    .isBetween(RECOGNISER.scoring().kinds().get(finding.kind()).threshold(), 100);
        }
    }

    @Property
    void what_stands_far_away_changes_nothing(@ForAll("sentences") String first, @ForAll("sentences") String second) {
        var apart = "。\n" + "。".repeat(100) + "\n";
        var offset = first.length() + apart.length();

        var together = RECOGNISER.find(first + apart + second);

        assertThat(together.stream().filter(finding -> finding.start() < offset))
                .isEqualTo(RECOGNISER.find(first + apart));
        assertThat(together.stream()
                        .filter(finding -> finding.start() >= offset)
                        .map(finding -> moved(finding, offset)))
                .isEqualTo(RECOGNISER.find(apart + second).stream()
                        .map(finding -> moved(finding, apart.length()))
                        .toList());
    }

    @Property
    void the_order_in_which_findings_come_does_not_matter(
            @ForAll("findings") List<Finding> findings, @ForAll long seed) {
        var shuffled = new ArrayList<>(findings);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Overlaps.resolve(shuffled)).isEqualTo(Overlaps.resolve(findings));
    }

    @Property
    void of_findings_that_overlap_the_first_in_the_stated_order_stays(@ForAll("findings") List<Finding> findings) {
        var staying = Overlaps.resolve(findings);

        for (var finding : findings) {
            assertThat(staying).anyMatch(other -> overlap(finding, other) && !isBefore(finding, other));
        }
    }

    @Property
    void accepted_numbers_are_found_between_any_text_without_digits(
            @ForAll("numbers") String number,
            @ForAll("surroundings") String before,
            @ForAll("surroundings") String after) {
        var text = before + number + after;

        assertThat(RECOGNISER.find(text))
                .anyMatch(finding -> finding.start() <= before.length()
                        && finding.end() >= before.length() + number.length()
                        && isOfNumber(finding, number));
    }

    @Property
    void accepted_numbers_are_not_found_within_longer_runs_of_digits(
            @ForAll("numbers") String number,
            @ForAll @IntRange(max = 9) int before,
            @ForAll @IntRange(max = 9) int after) {
        var text = "9" + before + number.replace('X', '0') + after + "999999999999";

        assertThat(RECOGNISER.find(text)).isEmpty();
    }

    @Provide
    Arbitrary<List<Finding>> findings() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(0, 4))
                .as((kind, start, length, score) -> new Finding(kind, start, start + length, score * 25, List.of()))
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> numbers() {
        var births = Combinators.combine(
                        Arbitraries.integers().between(1900, 2020),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28))
                .as("%04d%02d%02d"::formatted);
        var persons = Combinators.combine(Arbitraries.of("110101", "440305", "330106"), births, digits(3))
                .as((region, birth, sequence) -> region + birth + sequence)
                .map(body -> body + CheckCharacters.ofNationalId(body));
        var cards = digits(11).map(body -> "6222" + body).map(body -> body + CheckCharacters.ofBankCard(body));
        var mobiles = Combinators.combine(Arbitraries.of("13", "15", "17", "18"), digits(9))
                .as(String::concat);
        return Arbitraries.oneOf(persons, cards, mobiles)
                .filter(number ->
                        number.length() != 11 || IdentifierKind.MOBILE.parse(number) instanceof Parsed.Accepted);
    }

    private static Arbitrary<String> digits(int length) {
        return Arbitraries.strings().numeric().ofLength(length);
    }

    /** No digits, and no unit of an amount: 吨, 元 and the like speak against a number by design. */
    @Provide
    Arbitrary<String> surroundings() {
        return Arbitraries.strings()
                .withChars("的我你客户借款人请核实abcxyzM，。；：“”（）【】《》、,;:!?\"'[]{}<>_-+*&^#~|\\\n ①²½㎡😀".toCharArray())
                .ofMaxLength(12);
    }

    private static boolean isOfNumber(Finding finding, String number) {
        return switch (number.length()) {
            case 11 -> finding.kind() == Kind.MOBILE;
            case 16 -> finding.kind() == Kind.BANK_CARD;
            default -> finding.kind() == Kind.NATIONAL_ID;
        };
    }

    private static Finding moved(Finding finding, int by) {
        return new Finding(
                finding.kind(), finding.start() - by, finding.end() - by, finding.score(), finding.evidence());
    }

    private static boolean overlap(Finding one, Finding other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    /** Score, then length, then kind, then position. */
    private static boolean isBefore(Finding one, Finding other) {
        if (one.score() != other.score()) {
            return one.score() > other.score();
        }
        if (one.length() != other.length()) {
            return one.length() > other.length();
        }
        return one.kind() != other.kind() ? one.kind().compareTo(other.kind()) < 0 : one.start() < other.start();
    }

    private static boolean isWithinPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }
}
