package org.creditrepair.assessment.artefact;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.creditrepair.assessment.checked.Checked;

/** Parses a document within bounds: no member twice, nothing behind it, nothing too deep or too long. */
final class Json {
    /** Bytes of a document: room for some hundred thousand nodes of trees. */
    static final int LONGEST = 64 << 20;

    private static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 64;
    private static final int LONGEST_TEXT = 10_000;

    private static final ObjectReader READER =
            reader(JsonMapper.builder(factory().build()).build());
    private static final ObjectReader LENIENT = reader(JsonMapper.builder(
                    factory().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build())
            .build());

    private Json() {}

    private static JsonFactoryBuilder factory() {
        return new JsonFactoryBuilder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxStringLength(LONGEST_TEXT)
                        .maxNameLength(LONGEST_TEXT)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
    }

    private static ObjectReader reader(JsonMapper mapper) {
        return mapper.reader()
                .with(
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    static Checked<JsonNode> parse(byte[] document) {
        return parse(document, READER);
    }

    /** As {@link #parse}, and {@code NaN}, {@code Infinity}, {@code -Infinity} are read as doubles. */
    static Checked<JsonNode> parseWithInfinity(byte[] document) {
        return parse(document, LENIENT);
    }

    private static Checked<JsonNode> parse(byte[] document, ObjectReader reader) {
        if (document.length > LONGEST) {
            return Checked.refused("$", "is longer than " + LONGEST + " bytes");
        }
        try {
            var node = reader.readTree(document);
            return node == null || node.isMissingNode() ? Checked.refused("$", "is empty") : Checked.of(node);
        } catch (JsonProcessingException unreadable) {
            var location = unreadable.getLocation();
            var place = location == null ? "" : " at byte " + location.getByteOffset();
            return Checked.refused("$", "is no JSON, names a member twice, or is too deep or too long" + place);
        } catch (IOException | ArithmeticException | NumberFormatException unreadable) {
            return Checked.refused("$", "has an encoding or a number that cannot be read");
        }
    }
}
