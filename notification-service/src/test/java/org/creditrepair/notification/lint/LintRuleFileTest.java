package org.creditrepair.notification.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creditrepair.notification.datafile.DataFile;
import org.creditrepair.notification.datafile.Reading;
import org.creditrepair.notification.datafile.Refusal;
import org.creditrepair.notification.rule.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintRuleFileTest {
    private static final String RULE = """
            [rule no-shouting]
            kind = forbidden
            severity = flag
            from = 2026-01-01
            authority = manners
            source = home
            confidence = low
            zh = 不要喊叫
            en = it shouts
            match-en = hey ; you there
            """;

    @Test
    void what_is_absent_is_any() {
        var rule = read(RULE).orElseThrow().getFirst();

        assertThat(rule.id()).isEqualTo("no-shouting");
        assertThat(rule.kind()).isEqualTo(Kind.FORBIDDEN);
        assertThat(rule.severity()).isEqualTo(Severity.FLAG);
        assertThat(rule.origin()).isEqualTo(new LintRule.Origin("manners", "home", Confidence.LOW));
        assertThat(rule.reason()).isEqualTo(new LintRule.Reason("不要喊叫", "it shouts"));
        assertThat(rule.scope())
                .isEqualTo(new LintRule.Scope(
                        LintRule.ANY,
                        LintRule.ANY,
                        LintRule.ANY,
                        LintRule.ANY,
                        Set.of(Occasion.FIRST, Occasion.LATER),
                        List.of(Part.SUBJECT, Part.PREVIEW, Part.BODY),
                        LocalDate.parse("2026-01-01"),
                        Optional.empty()));
        assertThat(rule.english().match()).extracting(Phrase::toString).containsExactly("hey", "you there");
        assertThat(rule.english().unless()).isEmpty();
        assertThat(rule.chinese().match()).isEmpty();
    }

    @Test
    void every_part_of_the_scope_can_be_narrowed() {
        var rule = read(RULE + """
                        jurisdictions = CN, US
                        purposes = repair
                        channels = sms,email
                        actors = collector
                        occasions = first
                        parts = body, subject
                        until = 2027-01-01
                        """).orElseThrow().getFirst();

        assertThat(rule.scope())
                .isEqualTo(new LintRule.Scope(
                        Set.of("CN", "US"),
                        Set.of("repair"),
                        Set.of("sms", "email"),
                        Set.of("collector"),
                        Set.of(Occasion.FIRST),
                        List.of(Part.BODY, Part.SUBJECT),
                        LocalDate.parse("2026-01-01"),
                        Optional.of(LocalDate.parse("2027-01-01"))));
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} {4} {5}: {6}")
    @CsvSource({
        "CN, repair, sms, collector, FIRST, 2026-01-01, true",
        "CN, repair, sms, collector, FIRST, 2026-12-31, true",
        "CN, repair, sms, collector, FIRST, 2025-12-31, false",
        "CN, repair, sms, collector, FIRST, 2027-01-01, false",
        "GB, repair, sms, collector, FIRST, 2026-01-01, false",
        "CN, collection, sms, collector, FIRST, 2026-01-01, false",
        "CN, repair, letter, collector, FIRST, 2026-01-01, false",
        "CN, repair, sms, creditor, FIRST, 2026-01-01, false",
        "CN, repair, sms, collector, LATER, 2026-01-01, false"
    })
    void a_rule_covers_what_is_in_its_scope(
            String jurisdiction,
            String purpose,
            String channel,
            String actor,
            Occasion occasion,
            LocalDate date,
            boolean covers) {
        var rule = read(RULE + """
                        jurisdictions = CN, US
                        purposes = repair
                        channels = sms, email
                        actors = collector
                        occasions = first
                        until = 2027-01-01
                        """).orElseThrow().getFirst();
        var now = new Circumstances(Set.of(jurisdiction), "en", purpose, channel, actor, occasion, date, Map.of());

        assertThat(rule.scope().covers(now)).isEqualTo(covers);
    }

    @Test
    void what_is_required_is_looked_for_in_the_body() {
        var rule = read(RULE.replace("forbidden", "required")).orElseThrow().getFirst();

        assertThat(rule.scope().parts()).containsExactly(Part.BODY);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "kind = forbidden | kind = odd | 2 | kind: not one of [FORBIDDEN, REQUIRED]: odd",
                "severity = flag | severity = FLAG | 3 | severity: not one of [BLOCK, FLAG]: FLAG",
                "confidence = low | confidence = none | 7 | confidence: not one of [HIGH, MEDIUM, LOW]: none",
                "match-en = hey ; you there | match-en = hey ; (you | 10 | match-en: not a phrase: (you",
                "match-en = hey ; you there | parts = body | 1 | rule no-shouting has neither match-zh nor match-en",
                "authority = manners | # | 1 | missing key authority",
                "source = home | # | 1 | missing key source",
                "zh = 不要喊叫 | # | 1 | missing key zh",
                "[rule no-shouting] | [law no-shouting] | 1 | unknown section [law]",
                "en = it shouts | fr = il crie | 9 | unknown key fr"
            })
    void a_file_with_a_fault_is_refused_with_line_and_reason(String good, String bad, int line, String reason) {
        var reading = read(RULE.replace(good, bad));

        assertThat(reading).isInstanceOf(Reading.Refused.class);
        assertThat(((Reading.Refused<List<LintRule>>) reading).refusals())
                .contains(new Refusal("my.lint", line, reason));
    }

    @Test
    void an_operator_adds_a_rule_without_code() {
        var linter = new Linter(read(RULE).orElseThrow(), Folding.standard().orElseThrow());
        var now = new Circumstances(
                Set.of("CN"),
                "en",
                "repair",
                "sms",
                "creditor",
                Occasion.LATER,
                LocalDate.parse("2026-01-01"),
                Map.of());

        assertThat(linter.lint(NoticeParts.ofBody("HEY"), now))
                .extracting(Finding::ruleId)
                .containsExactly("no-shouting");
    }

    private static Reading<List<LintRule>> read(String text) {
        return DataFile.parse("my.lint", text).then(LintRuleFile::read);
    }
}
