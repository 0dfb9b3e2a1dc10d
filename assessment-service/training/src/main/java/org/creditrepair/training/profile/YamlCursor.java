package org.creditrepair.training.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creditrepair.assessment.checked.Defects;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads a mapping of YAML by the names of its members; every defect is told with line and column. */
final class YamlCursor {
    private final Node node;
    private final Defects defects;
    private final Map<String, Node> members = new LinkedHashMap<>();
    private final Set<String> read = new HashSet<>();

    YamlCursor(Node node, Defects defects) {
        this.node = node;
        this.defects = defects;
        if (node instanceof MappingNode mapping) {
            for (var tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    if (members.put(key.getValue(), tuple.getValueNode()) != null) {
                        defect(key, key.getValue() + " comes twice");
                    }
                } else {
                    defect(tuple.getKeyNode(), "a name must be a text");
                }
            }
        } else {
            defect(node, "must be a mapping of names to values");
        }
    }

    private void defect(Node at, String message) {
        defects.add(place(at.getStartMark()), message);
    }

    static String place(Mark mark) {
        return "line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1);
    }

    /** A defect of a member, or of the mapping where there is no such member. */
    void defect(String name, String message) {
        defect(members.getOrDefault(name, node), name + " " + message);
    }

    /** A defect of the mapping as a whole. */
    void wrong(String message) {
        defect(node, message);
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    /** The members in their order, each of them a mapping. */
    <T> List<T> each(Member<T> reader) {
        var values = new ArrayList<T>();
        members.forEach((name, member) -> {
            read.add(name);
            values.add(reader.read(name, new YamlCursor(member, defects)));
        });
        return values;
    }

    interface Member<T> {
        T read(String name, YamlCursor cursor);
    }

    /** A member that has to be there; an empty mapping stands in for one that is not. */
    YamlCursor object(String name) {
        return optionalObject(name).orElseGet(() -> {
            defect(name, "is missing");
            return empty();
        });
    }

    Optional<YamlCursor> optionalObject(String name) {
        return member(name).map(member -> new YamlCursor(member, defects));
    }

    /** Stands where this one does; what it lacks is not told, since that it is missing has been. */
    private YamlCursor empty() {
        return new YamlCursor(
                new MappingNode(
                        node.getTag(),
                        true,
                        List.of(),
                        node.getStartMark(),
                        node.getEndMark(),
                        DumperOptions.FlowStyle.BLOCK),
                new Defects());
    }

    String text(String name) {
        return optionalText(name).orElseGet(() -> {
            defect(name, "is missing");
            return "";
        });
    }

    Optional<String> optionalText(String name) {
        return member(name).map(member -> scalar(member, name));
    }

    double number(String name, double otherwise) {
        return member(name).map(member -> decimal(member, name)).orElse(otherwise);
    }

    double number(String name) {
        if (!has(name)) {
            defect(name, "is missing");
        }
        return number(name, 1);
    }

    int whole(String name, int otherwise) {
        var value = number(name, otherwise);
        if (value != (int) value) {
            defect(name, "must be a whole number");
        }
        return (int) value;
    }

    boolean truth(String name, boolean otherwise) {
        var text = optionalText(name).orElse(Boolean.toString(otherwise));
        if (!text.equals("true") && !text.equals("false")) {
            defect(name, "must be true or false");
        }
        return text.equals("true");
    }

    /** A constant by its name in lower case with hyphens. */
    <E extends Enum<E>> E constant(String name, Class<E> type, E otherwise) {
        var text = optionalText(name);
        var constants = type.getEnumConstants();
        var found = text.flatMap(wanted -> Arrays.stream(constants)
                .filter(constant -> name(constant).equals(wanted))
                .findFirst());
        if (text.isPresent() && found.isEmpty()) {
            defect(
                    name,
                    "must be one of "
                            + Arrays.stream(constants).map(YamlCursor::name).collect(Collectors.joining(", ")));
        }
        return found.orElse(otherwise);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<String> texts(String name) {
        return list(name, member -> scalar(member, name));
    }

    List<Double> numbers(String name) {
        return list(name, member -> decimal(member, name));
    }

    /** A list of numbers, or one number instead of a list of one. */
    List<Double> numbers(String name, List<Double> otherwise) {
        return switch (member(name).orElse(null)) {
            case null -> otherwise;
            case ScalarNode one -> List.of(decimal(one, name));
            case Node several -> elements(several, name, element -> decimal(element, name));
        };
    }

    List<List<String>> textLists(String name) {
        return list(name, member -> elements(member, name, element -> scalar(element, name)));
    }

    List<List<Double>> numberLists(String name) {
        return list(name, member -> elements(member, name, element -> decimal(element, name)));
    }

    <T> List<T> objects(String name, Function<YamlCursor, T> reader) {
        return list(name, member -> reader.apply(new YamlCursor(member, defects)));
    }

    /** Tells every member that nobody has asked for. */
    void done() {
        members.forEach((name, member) -> {
            if (!read.contains(name)) {
                defect(member, name + " is not known here");
            }
        });
    }

    private Optional<Node> member(String name) {
        read.add(name);
        return Optional.ofNullable(members.get(name));
    }

    private <T> List<T> list(String name, Function<Node, T> reader) {
        return member(name).map(member -> elements(member, name, reader)).orElse(List.of());
    }

    private <T> List<T> elements(Node list, String name, Function<Node, T> reader) {
        if (list instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(reader).toList();
        }
        defect(list, name + " must be a list");
        return List.of();
    }

    private String scalar(Node value, String name) {
        if (value instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        defect(value, name + " must be a single value");
        return "";
    }

    private double decimal(Node value, String name) {
        var text = scalar(value, name);
        try {
            var number = new BigDecimal(text).doubleValue();
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException notOne) {
            // told below, together with what is too large
        }
        defect(value, name + " must be a number");
        return 0;
    }
}
