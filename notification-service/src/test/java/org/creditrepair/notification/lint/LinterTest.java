package org.creditrepair.notification.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinterTest {
    private static final LocalDate DAY = LocalDate.parse("2026-06-01");
    private static final List<LintRule> RULES = LintRuleFile.standard().orElseThrow();
    private static final Folding FOLDING = Folding.standard().orElseThrow();
    private static final Linter LINTER = new Linter(RULES, FOLDING);
    private static final Map<String, String> SENDER =
            Map.of("sender", "Credit Repair Office", "contact", "office@example.org");
    private static final String LAWFUL = "This is Credit Repair Office. If you think that this is wrong, write to"
            + " office@example.org. If you no longer want such reminders, tell us at office@example.org.";
    private static final String MINI_MIRANDA = " This is an attempt to collect a debt by a debt collector."
            + " Any information obtained will be used for that purpose.";

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
    void a_text_that_says_all_lacks_nothing() {
        assertThat(missing(LAWFUL, in("CN", "en", "collection"))).isEmpty();
    }

    @ParameterizedTest(name = "without \"{0}\": {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "This is Credit Repair Office. | who-we-are",
                "If you think that this is wrong, write to office@example.org. | how-to-dispute",
                "If you no longer want such reminders, tell us at office@example.org. | how-to-stop"
            })
    void what_is_left_out_is_missing(String sentence, String rule) {
        var notice = LAWFUL.replace(sentence, "");

        assertThat(missing(notice, in("CN", "en", "collection"))).containsExactly(rule);
        var finding = LINTER.lint(NoticeParts.ofBody(notice), in("CN", "en", "collection"))
                .getFirst();
        assertThat(finding.span()).isEmpty();
        assertThat(finding.part()).isEqualTo(Part.BODY);
        assertThat(finding.blocks()).isTrue();
    }

    @Test
    void the_name_of_somebody_else_does_not_say_who_we_are() {
        assertThat(missing(LAWFUL.replace("Credit Repair Office", "Some Office"), in("CN", "en", "collection")))
                .containsExactly("who-we-are");
    }

    @Test
    void a_sender_whose_name_ends_in_a_sign_says_who_it_is() {
        var now = new Circumstances(
                Set.of("CN"), "zh-CN", "security", "sms", "creditor", Occasion.LATER, DAY, Map.of("sender", "信用修复中心."));

        assertThat(missing("我们是信用修复中心.联系您", now)).isEmpty();
        assertThat(missing("我们联系您", now)).containsExactly("who-we-are");
    }

    @Test
    void a_template_says_it_with_placeholders() {
        var template = "{text} This is {sender}. If you think that this is wrong, write to {contact}. If you no longer"
                + " want such reminders, tell us at {contact}.";
        var noValues =
                new Circumstances(Set.of("CN"), "en", "collection", "email", "creditor", Occasion.LATER, DAY, Map.of());

        assertThat(missing(template, noValues)).isEmpty();
        assertThat(missing(template.replace("{sender}", "us"), noValues)).containsExactly("who-we-are");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"如果您不希望再收到这类通知，请发邮件至office@example.org告知我们。", "如不再需要，请点击链接退订。", "拒收请回复R", "退订回T", "回复TD停止接收"})
    void how_to_stop_may_be_said_in_chinese_in_many_ways(String sentence) {
        assertThat(missing(sentence, in("CN", "zh-CN", "collection"))).doesNotContain("how-to-stop");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reply STOP to stop these messages.",
                "Text QUIT and we stop.",
                "To stop these messages, reply END.",
                "If you want to be told in another way, write to office@example.org.",
                "Unsubscribe here.",
                "Click the link to opt out."
            })
    void how_to_stop_may_be_said_in_english_in_many_ways(String sentence) {
        assertThat(missing(sentence, in("CN", "en", "collection"))).doesNotContain("how-to-stop");
    }

    @ParameterizedTest
    @ValueSource(strings = {"You cannot stop these messages.", "To stop, send a letter by post.", "Please read on."})
    void what_offers_no_simple_way_does_not_say_how_to_stop(String sentence) {
        assertThat(missing(sentence, in("CN", "en", "collection"))).contains("how-to-stop");
    }

    @ParameterizedTest
    @ValueSource(strings = {"如果您对以上内容有异议，请发邮件至office@example.org，我们会核实并答复您。", "如您认为金额有误，请与我们联系。", "如有疑问，可致电申诉。"})
    void how_to_dispute_may_be_said_in_chinese(String sentence) {
        assertThat(missing(sentence, in("CN", "zh-CN", "collection"))).doesNotContain("how-to-dispute");
    }

    @Test
    void what_is_required_has_to_be_in_the_language_of_the_text() {
        assertThat(missing(LAWFUL, in("CN", "zh-CN", "collection"))).contains("how-to-stop", "how-to-dispute");
    }

    @Test
    void outside_of_collection_how_to_object_is_a_flag() {
        var notice = "This is Credit Repair Office. If you no longer want such news, tell us at office@example.org.";

        assertThat(LINTER.lint(NoticeParts.ofBody(notice), in("CN", "en", "repair")))
                .extracting(Finding::ruleId, Finding::severity)
                .containsExactly(tuple("how-to-object", Severity.FLAG));
    }

    @Test
    void a_security_notice_only_says_who_writes() {
        assertThat(missing("Hello", in("CN", "en", "security"))).containsExactly("who-we-are");
    }

    @Test
    void the_first_communication_of_a_collector_in_the_united_states_carries_the_whole_warning() {
        var first = us("collector", Occasion.FIRST);

        assertThat(missing(LAWFUL + MINI_MIRANDA, first)).isEmpty();
        assertThat(missing(LAWFUL, first))
                .containsExactly("mini-miranda-collector", "mini-miranda-purpose", "mini-miranda-information");
        assertThat(missing(LAWFUL + " We are trying to collect a debt as debt collectors.", first))
                .containsExactly("mini-miranda-information");
    }

    @Test
    void each_later_one_says_that_it_comes_from_a_debt_collector() {
        var later = us("collector", Occasion.LATER);

        assertThat(missing(LAWFUL + " This communication is from a debt collector.", later))
                .isEmpty();
        assertThat(missing(LAWFUL, later)).containsExactly("mini-miranda-collector");
    }

    @Test
    void the_warning_is_not_asked_of_creditors_nor_elsewhere() {
        assertThat(missing(LAWFUL, us("creditor", Occasion.FIRST))).isEmpty();
        assertThat(missing(
                        LAWFUL,
                        new Circumstances(
                                Set.of("CN"), "en", "collection", "email", "collector", Occasion.FIRST, DAY, SENDER)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"US-MA, true", "US-NY-NYC, true", "USA, false", "SG, false"})
    void a_rule_of_a_country_applies_in_each_part_of_it(String jurisdiction, boolean applies) {
        var now = new Circumstances(
                Set.of("CN", jurisdiction), "en", "collection", "email", "collector", Occasion.LATER, DAY, SENDER);

        assertThat(missing(LAWFUL, now).contains("mini-miranda-collector")).isEqualTo(applies);
    }

    @Test
    void the_warning_may_be_given_in_chinese() {
        var text = "本函由债务催收机构发出，旨在收取债务，所获取的任何信息将用于该目的。";
        var first = new Circumstances(
                Set.of("US"), "zh-CN", "collection", "email", "collector", Occasion.FIRST, DAY, SENDER);

        assertThat(missing(text, first)).noneMatch(rule -> rule.startsWith("mini-miranda"));
    }

    @Test
    void an_envelope_in_the_united_kingdom_is_private_and_confidential() {
        var letter =
                new Circumstances(Set.of("GB"), "en", "collection", "letter", "creditor", Occasion.LATER, DAY, SENDER);
        var marked = new NoticeParts(Optional.empty(), Optional.of("Private and Confidential"), LAWFUL);

        assertThat(LINTER.lint(marked, letter)).isEmpty();
        assertThat(LINTER.lint(NoticeParts.ofBody(LAWFUL), letter))
                .extracting(Finding::ruleId, Finding::part)
                .containsExactly(tuple("private-and-confidential", Part.PREVIEW));
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

    private static Circumstances in(String jurisdiction, String language, String purpose) {
        return new Circumstances(
                Set.of(jurisdiction), language, purpose, "email", "creditor", Occasion.LATER, DAY, SENDER);
    }

    private static Circumstances us(String actor, Occasion occasion) {
        return new Circumstances(Set.of("US"), "en", "collection", "email", actor, occasion, DAY, SENDER);
    }

    private static List<Finding> findings(String rule, NoticeParts notice) {
        return LINTER.lint(notice, in("CN", "en", "collection")).stream()
                .filter(finding -> finding.ruleId().equals(rule))
                .toList();
    }

    private static List<String> forbidden(NoticeParts notice, Circumstances now) {
        return ids(Kind.FORBIDDEN, notice, now);
    }

    private static List<String> missing(String body, Circumstances now) {
        return ids(Kind.REQUIRED, NoticeParts.ofBody(body), now);
    }

    private static List<String> ids(Kind kind, NoticeParts notice, Circumstances now) {
        return LINTER.lint(notice, now).stream()
                .filter(finding -> finding.rule().kind() == kind)
                .map(Finding::ruleId)
                .distinct()
                .toList();
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
