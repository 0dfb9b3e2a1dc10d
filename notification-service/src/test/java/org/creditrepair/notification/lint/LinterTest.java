package org.creditrepair.notification.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.lint.Linting.LINTER;
import static org.creditrepair.notification.lint.Linting.RULES;
import static org.creditrepair.notification.lint.Linting.SENDER;
import static org.creditrepair.notification.lint.Linting.ids;
import static org.creditrepair.notification.lint.Linting.in;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a text must not say. */
class LinterTest {

    static Stream<Arguments> sentences() {
        return lines("/lint/sentences.txt");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("sentences")
    void a_sentence_is_forbidden_by_its_rule_or_by_none(String rule, String sentence) {
        var found = forbidden(NoticeParts.ofBody(sentence), in("GB", "en", "collection"));

        if (rule.equals("-")) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).contains(rule);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("subjects")
    void a_subject_or_preview_tells_of_a_debt_or_not(String expected, String text) {
        var inSubject = forbidden(NoticeParts.of(text, "Hello"), in("CN", "zh-CN", "repair"));
        var inPreview =
                forbidden(new NoticeParts(Optional.empty(), Optional.of(text), "Hello"), in("CN", "zh-CN", "repair"));

        assertThat(inSubject.contains("debt-in-subject")).isEqualTo(expected.equals("debt"));
        assertThat(inPreview).isEqualTo(inSubject);
    }

    static Stream<Arguments> subjects() {
        return lines("/lint/subjects.txt");
    }

    @Test
    void a_debt_may_be_told_in_the_body() {
        assertThat(forbidden(NoticeParts.of("Hello", "Your loan is overdue."), in("CN", "en", "collection")))
                .isEmpty();
    }

    @Test
    void a_finding_says_where_it_stands_in_the_text_as_it_was_given() {
        var text = "您好。您将被 拘\u200b 留。";

        assertThat(findings("threat-arrest", NoticeParts.ofBody(text)))
                .extracting(finding -> text.substring(
                        finding.span().orElseThrow().start(),
                        finding.span().orElseThrow().end()))
                .containsExactly("将被 拘\u200b 留");
    }

    @Test
    void every_place_is_found_once() {
        var text = NoticeParts.of("老赖", "你这个老赖，老 赖！");

        assertThat(findings("insult", text))
                .extracting(finding -> finding.part() + " " + finding.span().orElseThrow())
                .containsExactly(
                        "SUBJECT Span[start=0, end=2]", "BODY Span[start=3, end=5]", "BODY Span[start=6, end=9]");
    }

    @Test
    void a_denial_does_not_excuse_the_next_sentence() {
        assertThat(findings("threat-legal-action", NoticeParts.ofBody("We will not sue you today. We will sue you.")))
                .hasSize(1);
        assertThat(findings("threat-legal-action", NoticeParts.ofBody("我们不会起诉您。我们将起诉您。")))
                .hasSize(1);
    }

    @Test
    void a_finding_is_told_in_both_languages_and_repeats_nothing_of_the_text() {
        var finding = findings("threat-arrest", NoticeParts.ofBody("Li, you will be arrested."))
                .getFirst();

        assertThat(finding.reason("zh-CN")).isEqualTo("以拘留、逮捕或刑事责任相威胁");
        assertThat(finding.reason("en")).startsWith("threatens with arrest");
        assertThat(finding.reason("fr")).isEqualTo(finding.reason("en"));
        assertThat(finding.blocks()).isTrue();
        assertThat(finding.rule().origin().authority()).contains("1692e(4)");
        assertThat(finding.toString()).doesNotContain("Li,");
    }

    @Test
    void a_flag_does_not_block() {
        var finding =
                findings("final-notice", NoticeParts.ofBody("Final notice")).getFirst();

        assertThat(finding.severity()).isEqualTo(Severity.FLAG);
        assertThat(finding.blocks()).isFalse();
    }

    @Test
    void a_statutory_notice_may_speak_of_the_court() {
        var text = NoticeParts.ofBody("我们已向法院起诉，法院将依法进行诉讼程序。");

        assertThat(forbidden(text, in("CN", "zh-CN", "statutory"))).isEmpty();
        assertThat(forbidden(text, in("CN", "zh-CN", "collection"))).contains("threat-legal-action");
    }

    @Test
    void before_a_rule_is_in_force_it_finds_nothing() {
        var early = new Circumstances(
                Set.of("CN"),
                "en",
                "collection",
                "email",
                "creditor",
                Occasion.LATER,
                LocalDate.parse("2018-12-31"),
                SENDER);

        assertThat(LINTER.lint(NoticeParts.ofBody("You will be arrested."), early))
                .isEmpty();
    }

    @Test
    void every_rule_that_comes_along_has_a_citation_and_a_text_in_both_languages() {
        assertThat(RULES).hasSizeGreaterThan(15).extracting(LintRule::id).doesNotHaveDuplicates();
        assertThat(RULES).allSatisfy(rule -> {
            assertThat(rule.origin().authority()).isNotBlank();
            assertThat(rule.reason().chinese()).matches(".*\\p{IsHan}.*");
            assertThat(rule.reason().english()).matches("[ -~]+");
            assertThat(rule.chinese().match()).isNotEmpty();
            assertThat(rule.english().match()).isNotEmpty();
        });
        assertThat(LINTER.rules()).isEqualTo(RULES);
    }

    @Test
    void a_notice_shows_none_of_its_text() {
        assertThat(NoticeParts.of("Subject", "Body").toString()).doesNotContain("Subject", "Body");
    }

    private static List<Finding> findings(String rule, NoticeParts notice) {
        return LINTER.lint(notice, in("CN", "en", "collection")).stream()
                .filter(finding -> finding.ruleId().equals(rule))
                .toList();
    }

    private static List<String> forbidden(NoticeParts notice, Circumstances now) {
        return ids(Kind.FORBIDDEN, notice, now);
    }

    private static Stream<Arguments> lines(String file) {
        try (var stream = LinterTest.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> line.split(" \\| ", 2))
                            .map(parts -> Arguments.of(parts[0], parts[1]))
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
