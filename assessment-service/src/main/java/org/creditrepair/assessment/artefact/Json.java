package org.creditrepair.assessment.artefact;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
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

    private static final ObjectReader READER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNameLength(LONGEST_TEXT)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build()
            .reader()
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private Json() {}

    static Checked<JsonNode> parse(byte[] document) {
        if (document.length > LONGEST) {
            return Checked.refused("$", "is longer than " + LONGEST + " bytes");
        }
        try {
            var node = READER.readTree(document);
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
