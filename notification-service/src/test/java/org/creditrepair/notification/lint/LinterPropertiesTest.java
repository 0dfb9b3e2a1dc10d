package org.creditrepair.notification.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LinterPropertiesTest {
    private static final Linter LINTER =
            new Linter(LintRuleFile.standard().orElseThrow(), Folding.standard().orElseThrow());
    private static final Circumstances NOW = new Circumstances(
            Set.of("CN"),
            "zh-CN",
            "collection",
            "sms",
            "creditor",
            Occasion.LATER,
            LocalDate.parse("2026-06-01"),
            Map.of());
    private static final Set<String> BETWEEN_HAN = Set.of("+", "👍", "\u3164", "\u2800");

    @Property(tries = 300)
    void a_forbidden_sentence_is_found_however_it_is_hidden(
            @ForAll("sentences") String sentence, @ForAll("disguises") List<String> disguises) {
        var hidden = new StringBuilder();
        for (var i = 0; i < sentence.length(); i++) {
            var disguise = disguises.get(i % disguises.size());
            hidden.append(disguise.equals("wide") ? wide(sentence.charAt(i)) : sentence.charAt(i));
            if (!disguise.equals("wide") && fits(disguise, sentence, i)) {
                hidden.append(disguise);
            }
        }

        assertThat(LINTER.lint(NoticeParts.ofBody(hidden.toString()), NOW))
                .as(hidden.toString())
                .anyMatch(finding -> finding.rule().kind() == Kind.FORBIDDEN && finding.blocks());
    }

    @Property(tries = 300)
    void findings_lie_in_the_text_and_no_text_upsets(@ForAll("texts") String text) {
        var notice = new NoticeParts(Optional.of(text), Optional.of(text), text);

        for (var finding : LINTER.lint(notice, NOW)) {
            finding.span().ifPresent(span -> {
                assertThat(span.start()).isGreaterThanOrEqualTo(0).isLessThan(span.end());
                assertThat(span.end()).isLessThanOrEqualTo(text.length());
            });
        }
    }

    @Property(tries = 300)
    void the_same_text_has_the_same_findings(@ForAll("texts") String text) {
        var notice = NoticeParts.ofBody(text);

        assertThat(LINTER.lint(notice, NOW)).isEqualTo(LINTER.lint(notice, NOW));
    }

    @Property(tries = 300)
    void a_folded_text_leads_back_in_order(@ForAll("texts") String text) {
        var folded = Folding.standard().orElseThrow().fold(text);

        assertThat(folded.origins()).hasSize(folded.text().length());
        for (var i = 1; i < folded.origins().size(); i++) {
            assertThat(folded.origins().get(i).start())
                    .isGreaterThanOrEqualTo(folded.origins().get(i - 1).start());
        }
    }

    /** Spaces hide Chinese words only; between Latin letters they would make words of their own. */
    private static boolean fits(String disguise, String sentence, int position) {
        return !disguise.isBlank() && !BETWEEN_HAN.contains(disguise)
                || position + 1 < sentence.length()
                        && sentence.charAt(position) > 0x2e80
                        && sentence.charAt(position + 1) > 0x2e80;
    }

    private static String wide(char character) {
        return character > 0x20 && character < 0x7f ? String.valueOf((char) (character + 0xfee0)) : "" + character;
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of(
                "如不还款您将被拘留",
                "我们将起诉您",
                "我们会通知您的家人",
                "这里是市公安局",
                "你这个老赖",
                "限您二十四小时内还清",
                "You will be arrested",
                "We will take legal action",
                "We will tell your employer",
                "This is the police",
                "You are a deadbeat",
                "Pay within 24 hours");
    }

    @Provide
    Arbitrary<List<String>> disguises() {
        return Arbitraries.of(
                        "", "", "\u200b", "\u00ad", "\u2060", "\u0301", " ", "\u3000", "wide", "+", "👍", "\u3164",
                        "\u2800")
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    @Provide
    Arbitrary<String> texts() {
        var pieces = Arbitraries.of(
                "您",
                "将",
                "起诉",
                "拘留",
                " ",
                "  ",
                "a",
                "we will ",
                "sue you",
                "。",
                ".",
                "\u0301",
                "\u200b",
                "😀",
                "Ｘ",
                "逾期",
                "{amount}",
                "ﬁ",
                "…",
                "\n",
                "不会",
                "拘*",
                "y o u ");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(20).map(all -> all.stream().collect(Collectors.joining())),
                Arbitraries.strings().ofMaxLength(60));
    }
}
