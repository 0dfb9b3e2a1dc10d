package org.creditrepair.privacy.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.creditrepair.chassis.datatable.DataTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mask that the shipped policy can decide on, at every length from 0 to 40, over values of every script. */
class ShippedMasksTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final List<String> ALPHABETS = List.of(
            "0123456789",
            "段某测试甲乙丙",
            "aB-@. ",
            " |1",
            "段|\u3000|\u3000",
            "１２３４",
            "e\u0301|n\u0303",
            "👨‍👩‍👧|🇨🇳|𠮷",
            "🇭🇰|🇲🇴",
            "👩🏽‍🚀|👨‍👩‍👧‍👦",
            "\u1100\u1161\u11A8|\u1112\u1175",
            "हि|न्दी|क",
            "กำ|ที่",
            "א|ب");
    /** Nothing of these has to be shown: what masks, what nobody sees, what is no whole character. */
    private static final List<String> HOSTILE_ALPHABETS = List.of(
            "*", "*|1", "1|*", "1|*|*|*|2", "\u202E|1", "\u0000|1", "\uD800|1", "\u200D|👨", "1️⃣|*️⃣", "\u0600|1");

    private static final Pattern CLUSTER = Pattern.compile("\\X");

    record Case(MaskDecision decision, int length, List<String> characters) {

        String value() {
            return String.join("", characters);
        }

        /** Blanks make a value no longer. */
        int seen() {
            return (int) characters.stream()
                    .filter(character -> !character.isBlank())
                    .count();
        }
    }

    /** One for each class of fields and row: for whom a row decides makes no difference to what it shows. */
    static Stream<MaskDecision> decisions() {
        var rows = new HashSet<List<Object>>();
        return Stream.of(
                        new Viewer("platform", "subject-view", "customer", "api"),
                        new Viewer("case-officer", "case", "assigned", "web"),
                        new Viewer("case-officer", "case", "none", "web"),
                        new Viewer("auditor", "audit", "none", "export"),
                        new Viewer("service", "notice-delivery", "none", "text-message"))
                .flatMap(viewer -> MaskPolicy.shipped().preview(viewer, DAY).stream())
                .filter(decision -> rows.add(List.of(decision.field(), decision.rowId())));
    }

    @Test
    void the_views_looked_at_reach_every_row_of_the_policy() {
        assertThat(decisions().flatMap(decision -> decision.rowId().stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(shipped()
                        .table()
                        .rows(MaskRow.COLUMNS, row -> row.text("id"))
                        .orThrow());
    }

    /** Whoever changes rows gives them a new version, and writes the sum of the new rows down here. */
    @Test
    void the_rows_are_those_of_their_version() {
        var rows = new CRC32();
        shipped()
                .table()
                .text()
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .forEach(line -> rows.update((line + "\n").getBytes(StandardCharsets.UTF_8)));

        assertThat(shipped().version() + " " + Long.toHexString(rows.getValue()))
                .isEqualTo("2026-11-24 3173b8ae");
    }

    private static PolicyText shipped() {
        return PolicyText.of(
                        "cn",
                        DataTable.shipped(ShippedMasksTest.class, "/mask/cn.masks")
                                .text())
                .orElseThrow();
    }

    private static Stream<Case> cases(MaskDecision decision) {
        return cases(decision, ALPHABETS);
    }

    private static Stream<Case> cases(MaskDecision decision, List<String> alphabets) {
        return alphabets.stream()
                .flatMap(alphabet -> IntStream.rangeClosed(0, 40)
                        .mapToObj(length -> new Case(decision, length, characters(alphabet, length))));
    }

    private static List<String> characters(String alphabet, int length) {
        var characters = alphabet.contains("|") ? List.of(alphabet.split("\\|")) : List.of(alphabet.split(""));
        return IntStream.range(0, length)
                .mapToObj(i -> characters.get(i % characters.size()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void no_more_is_visible_than_the_mask_says_and_of_a_short_value_half_at_most(MaskDecision decision) {
        var mask = decision.mask();
        cases(decision).forEach(one -> {
            var visible = visible(one);

            assertThat(visible).isLessThanOrEqualTo(mask.head() + mask.tail());
            if (one.seen() < mask.wholeFrom()) {
                assertThat(visible).isLessThanOrEqualTo(one.seen() / 2);
            } else {
                assertThat(visible).isEqualTo(isBeginningShown(one) ? mask.head() + mask.tail() : 0);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void what_is_visible_are_the_head_and_the_tail_of_the_value(MaskDecision decision) {
        cases(decision).forEach(one -> {
            var masked = decision.apply(one.value());

            assertThat(one.value()).startsWith(masked.substring(0, masked.indexOf('*')));
            assertThat(one.value()).endsWith(masked.substring(masked.lastIndexOf('*') + 1));
            assertThat(masked.substring(masked.indexOf('*'), masked.lastIndexOf('*') + 1))
                    .matches("\\*{4,}");
        });
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void masking_a_masked_value_changes_nothing(MaskDecision decision) {
        cases(decision).forEach(one -> {
            var once = decision.apply(one.value());

            assertThat(decision.apply(once)).isEqualTo(once);
        });
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void of_what_nobody_should_be_shown_no_more_is_visible_either_and_masking_it_twice_is_masking_it_once(
            MaskDecision decision) {
        cases(decision, HOSTILE_ALPHABETS).forEach(one -> {
            var once = decision.apply(one.value());

            assertThat(seen(once).filter(cluster -> !cluster.equals("*")).count())
                    .isLessThanOrEqualTo(
                            decision.mask().visible((int) seen(one.value()).count()));
            assertThat(once).contains("****");
            assertThat(decision.apply(once)).isEqualTo(once);
        });
    }

    /** A list is masked for one viewer and passed on to another. */
    @ParameterizedTest
    @MethodSource("decisions")
    void what_was_masked_for_another_viewer_shows_no_more_than_either_may_see(MaskDecision decision) {
        var others =
                decisions().filter(other -> other.field() == decision.field()).toList();
        cases(decision, List.of("0123456789"))
                .forEach(one -> others.forEach(other -> {
                    var passedOn = decision.apply(other.apply(one.value()));

                    assertThat(seen(passedOn)
                                    .filter(cluster -> !cluster.equals("*"))
                                    .count())
                            .isLessThanOrEqualTo(Math.min(widest(decision), widest(other)));
                    assertThat(decision.apply(passedOn)).isEqualTo(passedOn);
                }));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void where_the_length_is_not_shown_values_of_all_lengths_hide_alike(MaskDecision decision) {
        var mask = decision.mask();

        var hidden = cases(decision)
                .filter(one -> !mask.shownLengths().includes(one.length()))
                .map(one -> decision.apply(one.value())
                        .chars()
                        .filter(character -> character == '*')
                        .count())
                .distinct();

        assertThat(hidden).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void widths_that_a_source_names_are_those_of_the_row(MaskDecision decision) {
        var widths = Pattern.compile("([0-9]+) and (?:last )?([0-9]+)");
        var mask = decision.mask();

        decision.row()
                .map(row -> widths.matcher(row.origin().source()))
                .filter(Matcher::find)
                .ifPresent(named -> assertThat(named.group(1) + " and " + named.group(2))
                        .isEqualTo(mask.head() + " and " + mask.tail()));
        decision.row()
                .map(row -> Pattern.compile("前 ([0-9]+) 后 ([0-9]+)")
                        .matcher(row.origin().sourceInChinese()))
                .filter(Matcher::find)
                .ifPresent(named -> assertThat(named.group(1) + " and " + named.group(2))
                        .isEqualTo(mask.head() + " and " + mask.tail()));
    }

    /** Of dates and addresses, which these values are not, the beginning is not shown, nor where no @ follows. */
    private static boolean isBeginningShown(Case one) {
        return switch (one.decision().field()) {
            case DATE_OF_BIRTH, ADDRESS -> false;
            case EMAIL -> one.value().contains("@");
            default -> true;
        };
    }

    private static int widest(MaskDecision decision) {
        return decision.mask().head() + decision.mask().tail();
    }

    /**
     * Grapheme clusters as the regular expressions of the JDK have them: counted otherwise than by the code under test.
     */
    private static Stream<String> seen(String text) {
        return CLUSTER.matcher(text).results().map(MatchResult::group);
    }

    private static int visible(Case one) {
        var masked = one.decision().apply(one.value());
        return Clusters.of(masked).count()
                - (int) masked.chars().filter(character -> character == '*').count();
    }
}
