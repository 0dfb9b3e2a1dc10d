package org.creditrepair.notification.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.creditrepair.notification.lint.Linting.DAY;
import static org.creditrepair.notification.lint.Linting.LINTER;
import static org.creditrepair.notification.lint.Linting.SENDER;
import static org.creditrepair.notification.lint.Linting.ids;
import static org.creditrepair.notification.lint.Linting.in;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text has to say. */
class RequiredContentTest {
    private static final String LAWFUL = "This is Credit Repair Office. If you think that this is wrong, write to"
            + " office@example.org. If you no longer want such reminders, tell us at office@example.org.";

    private static final String MINI_MIRANDA = " This is an attempt to collect a debt by a debt collector."
            + " Any information obtained will be used for that purpose.";

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

    private static Circumstances us(String actor, Occasion occasion) {
        return new Circumstances(Set.of("US"), "en", "collection", "email", actor, occasion, DAY, SENDER);
    }

    private static List<String> missing(String body, Circumstances now) {
        return ids(Kind.REQUIRED, NoticeParts.ofBody(body), now);
    }
}
