package org.creditrepair.privacy.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creditrepair.chassis.datatable.DataTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Hundreds of texts of each kind with what becomes of them; computed by other code than that under test. */
class IdentifierTablesTest {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    private record Case(String text, String expected) {}

    @TestFactory
    Stream<DynamicTest> each_text_becomes_what_its_table_says() {
        return Arrays.stream(IdentifierKind.values())
                .flatMap(kind -> cases(kind).stream()
                        .map(one -> DynamicTest.dynamicTest(
                                kind.id() + " " + one.text(),
                                () -> assertThat(outcome(kind.parse(one.text())))
                                        .isEqualTo(one.expected()))));
    }

    @TestFactory
    Stream<DynamicTest> a_normalised_value_is_its_own_normal_form() {
        return Arrays.stream(IdentifierKind.values())
                .map(kind -> DynamicTest.dynamicTest(
                        kind.id(),
                        () -> cases(kind).stream()
                                .map(one -> kind.parse(one.text()))
                                .forEach(parsed -> {
                                    if (parsed instanceof Parsed.Accepted accepted) {
                                        assertThat(kind.parse(accepted.value()))
                                                .isInstanceOfSatisfying(
                                                        Parsed.Accepted.class,
                                                        again -> assertThat(again.value())
                                                                .isEqualTo(accepted.value()));
                                    }
                                })));
    }

    private static List<Case> cases(IdentifierKind kind) {
        return DataTable.shipped(IdentifierTablesTest.class, "/identifier/" + kind.id() + ".txt")
                .rows(List.of("text", "expected"), row -> new Case(unescaped(row.text("text")), row.text("expected")))
                .orThrow();
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(escape -> {
            var character = String.valueOf((char) Integer.parseInt(escape.group(1), 16));
            return Matcher.quoteReplacement(character);
        });
    }

    private static String outcome(Parsed parsed) {
        return switch (parsed) {
            case Parsed.Refused refused -> "refused " + refused.reason();
            case Parsed.Accepted accepted when accepted.warnings().isEmpty() -> "accepted " + accepted.value();
            case Parsed.Accepted accepted ->
                "accepted " + accepted.value() + " "
                        + String.join(
                                ",",
                                accepted.warnings().stream().map(Warning::name).toList());
        };
    }
}
