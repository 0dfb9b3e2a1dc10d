package org.creditrepair.assessment.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.creditrepair.assessment.checked.Defect;
import org.creditrepair.assessment.checked.Defects;
import org.creditrepair.assessment.scale.Rounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class JsonCursorTest {
    private final Defects defects = new Defects();

    /** Each line reads the member {@code a} of a document in one way; every value that is not there has a stand-in. */
    @ParameterizedTest
    @CsvFileSource(
            resources = "/artefact/json-cursor.csv",
            delimiter = '|',
            quoteCharacter = '`',
            commentCharacter = '#')
    void a_member_is_read_or_is_a_defect(String document, String way, String value, String told) {
        var read = reading(way).apply(cursor(document));

        assertThat(String.valueOf(read)).isEqualTo(value);
        assertThat(defects.found().stream().map(Defect::toString).toList())
                .isEqualTo(told == null ? List.of() : List.of(told.split(" && ")));
    }

    private static Function<JsonCursor, Object> reading(String way) {
        return switch (way) {
            case "text" -> json -> json.text("a");
            case "number" -> json -> json.number("a");
            case "optional-number" -> json -> json.optionalNumber("a");
            case "integer" -> json -> json.integer("a");
            case "count" -> json -> json.count("a");
            case "truth" -> json -> json.truth("a");
            case "constant" -> json -> json.constant("a", Rounding.values());
            case "texts" -> json -> json.texts("a");
            case "numbers" -> json -> json.numbers("a");
            case "integers" -> json -> json.integers("a");
            case "lists" -> json -> json.lists("a");
            case "number-lists" -> json -> json.numberLists("a");
            case "limits" -> json -> json.elements("a", JsonCursor::asLimit);
            case "floats" -> json -> json.elements("a", JsonCursor::asFloat);
            case "flags" -> json -> json.elements("a", JsonCursor::asFlag);
            case "object" -> json -> json.object("a").text("b");
            case "optional" -> json -> json.optional("a", inner -> inner.text("b"));
            case "list" -> json -> json.list("a", inner -> inner.text("b"));
            default -> throw new IllegalArgumentException(way);
        };
    }

    @Test
    void a_place_has_one_defect() {
        var json = cursor("{\"a\":1}");

        json.defect("a", "is odd");
        json.defect("a", "is small");
        json.defect("b", "is new");

        assertThat(defects.found()).containsExactly(new Defect("$.a", "is odd"), new Defect("$.b", "is new"));
    }

    @Test
    void members_that_nobody_asked_for_are_defects() {
        var json = cursor("{\"a\":1,\"b\":2,\"c\":3}");

        json.number("b");
        json.done();

        assertThat(defects.found()).containsExactly(new Defect("$.a", "is unknown"), new Defect("$.c", "is unknown"));
        assertThat(json.has("a")).isTrue();
        assertThat(json.has("d")).isFalse();
        assertThat(json.path()).isEqualTo("$");
        assertThat(json.path("d")).isEqualTo("$.d");
    }

    @Test
    void a_silent_place_tells_nothing() {
        var json = cursor("{\"a\":1}").silent();

        assertThat(json.text("a")).isEmpty();
        json.done();

        assertThat(defects.isEmpty()).isTrue();
    }

    private JsonCursor cursor(String document) {
        var node = Json.parseWithInfinity(document.getBytes(StandardCharsets.UTF_8))
                .orThrow();
        return new JsonCursor(node, "$", defects);
    }
}
