package org.creditrepair.training.boosting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Names of features in a document of XGBoost. Its Java part counts the letters of a name as bytes and so cuts names that
 * are not in ASCII, so trees are grown under plain names, in the place of which the document gets the true ones.
 */
final class FeatureNames {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private FeatureNames() {}

    static String[] plain(int count) {
        return IntStream.range(0, count).mapToObj(i -> "f" + i).toArray(String[]::new);
    }

    /** @param document with plain names, as many as there are names */
    static byte[] put(byte[] document, List<String> names) {
        var text = new String(document, StandardCharsets.UTF_8);
        var member = member(Arrays.asList(plain(names.size())));
        var at = text.indexOf(member);
        if (at < 0) {
            throw new IllegalStateException("the document has other names than it was given");
        }
        return (text.substring(0, at) + member(names) + text.substring(at + member.length()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String member(List<String> names) {
        try {
            return "\"feature_names\":" + MAPPER.writeValueAsString(names);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts are JSON", impossible);
        }
    }
}
