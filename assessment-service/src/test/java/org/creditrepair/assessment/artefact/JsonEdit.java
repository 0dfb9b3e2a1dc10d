package org.creditrepair.assessment.artefact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** Sets one place of a JSON document: {@code -} takes it away, {@code [+]} as its end adds to a list. */
public final class JsonEdit {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern STEP = Pattern.compile("\\.([^.\\[\\]]+)|\\[(\\d+|\\+)]");

    private JsonEdit() {}

    public static byte[] of(byte[] document, String path, String value) {
        try {
            var root = MAPPER.readTree(document);
            set(root, path, value);
            return MAPPER.writeValueAsBytes(root);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void set(JsonNode root, String path, String value) throws JsonProcessingException {
        var node = root;
        var steps = STEP.matcher(path);
        var found = steps.find();
        while (found) {
            var name = steps.group(1);
            var index = steps.group(2);
            found = steps.find();
            if (!found) {
                change(node, name, index, value);
            } else {
                node = name != null ? node.path(name) : node.path(Integer.parseInt(index));
            }
        }
    }

    private static void change(JsonNode node, String name, String index, String value) throws JsonProcessingException {
        if (value.equals("-")) {
            if (name != null) {
                ((ObjectNode) node).remove(name);
            } else {
                ((ArrayNode) node).remove(Integer.parseInt(index));
            }
        } else if (name != null) {
            ((ObjectNode) node).set(name, MAPPER.readTree(value));
        } else if (index.equals("+")) {
            ((ArrayNode) node).add(MAPPER.readTree(value));
        } else {
            ((ArrayNode) node).set(Integer.parseInt(index), MAPPER.readTree(value));
        }
    }
}
