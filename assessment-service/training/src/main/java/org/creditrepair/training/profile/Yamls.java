package org.creditrepair.training.profile;

import java.io.StringReader;
import java.util.function.Function;
import org.creditrepair.assessment.checked.Checked;
import org.creditrepair.assessment.checked.Defects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads documents of YAML. Whatever the text is, the answer is a value or its defects with line and column. */
final class Yamls {
    private static final String START = "line 1, column 1";

    private Yamls() {}

    static <T> Checked<T> read(String yaml, Function<YamlCursor, T> reader) {
        try {
            return compose(yaml).then(node -> read(node, reader));
        } catch (MarkedYAMLException unreadable) {
            var mark = unreadable.getProblemMark();
            return Checked.refused(mark == null ? START : YamlCursor.place(mark), unreadable.getProblem());
        } catch (YAMLException unreadable) {
            return Checked.refused(START, "is no YAML: " + unreadable.getMessage());
        }
    }

    /** A tag with a space in it is no YAML either, and is told by the library as an argument of its own. */
    private static Checked<Node> compose(String yaml) {
        try {
            var node = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
            return node == null ? Checked.refused(START, "the document is empty") : Checked.of(node);
        } catch (IllegalArgumentException unreadable) {
            return Checked.refused(START, "is no YAML: " + unreadable.getMessage());
        }
    }

    private static <T> Checked<T> read(Node node, Function<YamlCursor, T> reader) {
        var defects = new Defects();
        var value = reader.apply(new YamlCursor(node, defects));
        return defects.isEmpty() ? Checked.of(value) : new Checked.Refused<>(defects.found());
    }
}
