package org.creditrepair.privacy.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.creditrepair.privacy.finding.Finding;
import org.creditrepair.privacy.identifier.IdentifierKind;
import org.creditrepair.privacy.identifier.Parsed;
import org.creditrepair.privacy.identifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the tables of package {@code identifier} say is accepted is found in a sentence, in brackets and in a word. */
class AcceptedIdentifiersTest {
    private static final Recogniser RECOGNISER = Recogniser.shipped();
    private static final List<List<String>> SURROUNDINGS = List.of(
            List.of("", ""),
            List.of("客户提供", "请核实"),
            List.of("张", "们"),
            List.of("，", "。"),
            List.of("", "。1"),
            List.of("a@b.example。", ""),
            List.of("（", "）"),
            List.of("-", "-"),
            List.of(":", "."));

    private static final List<List<String>> LETTERS =
            List.of(List.of("abc", "xyz"), List.of("A", "B"), List.of("l", "h"));

    @ParameterizedTest
    @EnumSource
    void what_is_accepted_is_found_in_any_surroundings(IdentifierKind kind) {
        var accepted =
                accepted(kind).filter(text -> !isStatedException(kind, text)).toList();

        assertThat(accepted).hasSizeGreaterThan(40);
        for (var text : accepted) {
            for (var around : SURROUNDINGS) {
                assertFound(kind, around.getFirst(), text, around.getLast());
            }
        }
    }

    /** Letters beside an e-mail address are a part of it; an address of version 6 needs three colons among letters. */
    @ParameterizedTest
    @EnumSource
    void what_is_accepted_is_found_between_letters(IdentifierKind kind) {
        var accepted = accepted(kind)
                .filter(text -> !isStatedException(kind, text))
                .filter(text -> kind != IdentifierKind.EMAIL || text.length() < 64)
                .filter(text -> Normalizer.normalize(text, Normalizer.Form.NFKC).split(":", -1).length != 3)
                .toList();

        assertThat(accepted).hasSizeGreaterThan(40);
        for (var text : accepted) {
            for (var around : LETTERS) {
                assertFound(kind, around.getFirst(), text, around.getLast());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"EMAIL", "LICENCE_PLATE", "IP_ADDRESS"})
    void what_is_accepted_is_found_behind_a_percentage(IdentifierKind kind) {
        accepted(kind)
                .filter(text -> !isStatedException(kind, text))
                .forEach(text -> assertFound(kind, "占比50%", text, "。"));
    }

    @ParameterizedTest
    @EnumSource(names = {"MOBILE", "LANDLINE"})
    void no_digits_that_are_dialled_within_the_country_are_taken_for_the_code_of_a_character(IdentifierKind kind) {
        accepted(kind)
                .filter(text -> !isStatedException(kind, text) && !text.startsWith("86"))
                .forEach(text -> assertFound(kind, "D:\\u", text, "\\"));
    }

    @Test
    void stated_exceptions_are_found_after_a_word_that_names_them() {
        Arrays.stream(IdentifierKind.values())
                .filter(kind -> kind != IdentifierKind.IP_ADDRESS && kind != IdentifierKind.EMAIL)
                .forEach(kind -> accepted(kind)
                        .filter(text -> isStatedException(kind, text))
                        .forEach(text -> assertFound(kind, label(kind), text, "，")));
    }

    /**
     * Not everywhere: cards of no known issuer, numbers of fifteen
     * digits from no known region, plates of digits with one character and of the forces, the address of nobody, local
     * parts with ideographs or pictures, or of signs alone.
     */
    private static boolean isStatedException(IdentifierKind kind, String text) {
        if (!(kind.parse(text) instanceof Parsed.Accepted accepted)) {
            return false;
        }
        var warnings = accepted.warnings();
        var value = accepted.value();
        return switch (kind) {
            case BANK_CARD -> warnings.contains(Warning.UNKNOWN_ISSUER) || warnings.contains(Warning.UNUSUAL_LENGTH);
            case NATIONAL_ID -> warnings.contains(Warning.FIFTEEN_DIGITS) && warnings.contains(Warning.UNKNOWN_REGION);
            case LICENCE_PLATE -> value.matches("[A-Z].*|.?[0-9]{5,6}.?");
            case SOCIAL_CREDIT_CODE -> text.length() > 18;
            case IP_ADDRESS -> value.equals("::");
            case EMAIL -> !value.substring(0, value.indexOf('@')).matches("\\p{ASCII}*[A-Za-z0-9]\\p{ASCII}*");
            default -> false;
        };
    }

    private static String label(IdentifierKind kind) {
        return switch (kind) {
            case BANK_CARD -> "卡号";
            case LICENCE_PLATE -> "车牌";
            case SOCIAL_CREDIT_CODE -> "税号";
            default -> "证件号码";
        };
    }

    private static void assertFound(IdentifierKind kind, String before, String text, String after) {
        var whole = before + text + after;
        var findings = RECOGNISER.find(whole);

        assertThat(findings)
                .as(whole)
                .anyMatch(finding -> isOfKind(finding, kind, whole)
                        && covers(finding, before.length() + 1, whole.length() - after.length() - 1));
    }

    /** What two kinds accept may be found as either. */
    private static boolean isOfKind(Finding finding, IdentifierKind kind, String whole) {
        var found = finding.kind().identifier().orElseThrow();
        return found == kind || found.parse(finding.in(whole)) instanceof Parsed.Accepted;
    }

    /** A bracket or a letter at an edge may belong to either side. */
    private static boolean covers(Finding finding, int start, int end) {
        return finding.start() <= start && finding.end() >= end;
    }

    private static Stream<String> accepted(IdentifierKind kind) {
        return MarkedText.lines("/identifier/" + kind.id() + ".txt").stream()
                .filter(line -> line.contains(" | accepted"))
                .map(line -> line.substring(0, line.indexOf(" | accepted")).strip())
                .filter(text -> kind.parse(text) instanceof Parsed.Accepted)
                .filter(text -> text.codePoints().noneMatch(character -> character == '\t'));
    }
}
