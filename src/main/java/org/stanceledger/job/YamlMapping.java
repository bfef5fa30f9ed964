package org.stanceledger.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** A mapping of a YAML file that must be understood whole: a key that nobody asked for is a problem, with file and line. */
final class YamlMapping {
    private final String file;
    private final String path;
    private final List<String> problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final List<YamlMapping> children = new ArrayList<>();
    private final TreeSet<String> asked = new TreeSet<>();

    YamlMapping(String file, @Nullable Node node, List<String> problems) {
        this(file, "", node, problems);
    }

    private YamlMapping(String file, String path, @Nullable Node node, List<String> problems) {
        this.file = file;
        this.path = path;
        this.problems = problems;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::add);
        } else if (node != null && !isEmpty(node)) {
            problem(node, "expected keys with values");
        }
    }

    private void add(NodeTuple entry) {
        String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        lines.put(key, line(entry.getKeyNode()));
        if (values.put(key, entry.getValueNode()) != null) {
            problem(entry.getKeyNode(), "'" + path + key + "' is given twice");
        }
    }

    /** The mapping under a key; an empty one if the key is not there. */
    YamlMapping child(String key) {
        asked.add(key);
        YamlMapping child = new YamlMapping(file, path + key + ".", values.get(key), problems);
        children.add(child);
        return child;
    }

    String text(String key, String otherwise) {
        return value(key, otherwise, value -> value);
    }

    int whole(String key, int otherwise, int least, int most) {
        return value(key, otherwise, value -> {
            int number = Integer.parseInt(value);
            if (number < least || number > most) {
                throw new IllegalArgumentException("expected " + least + " to " + most);
            }
            return number;
        });
    }

    /** The value under a key as a reader understands it; what the reader throws becomes a problem. */
    <T> T value(String key, T otherwise, Function<String, T> reader) {
        asked.add(key);
        Node node = values.get(key);
        if (node == null || isEmpty(node)) {
            return otherwise;
        }
        if (!(node instanceof ScalarNode scalar)) {
            problem(node, "'" + path + key + "' takes one value");
            return otherwise;
        }
        try {
            return reader.apply(scalar.getValue().strip());
        } catch (RuntimeException unreadable) {
            problem(node, "'" + path + key + "' cannot be '" + scalar.getValue() + "': " + reason(unreadable));
            return otherwise;
        }
    }

    /** Reports every key that nobody asked for. */
    void finish() {
        lines.forEach((key, line) -> {
            if (!asked.contains(key)) {
                problems.add(file + ":" + line + ": unknown key '" + path + key + "'; known here: "
                        + String.join(", ", asked));
            }
        });
        children.forEach(YamlMapping::finish);
    }

    private void problem(Node node, String message) {
        problems.add(file + ":" + line(node) + ": " + message);
    }

    private static String reason(RuntimeException unreadable) {
        return unreadable instanceof NumberFormatException
                ? "not a whole number"
                : String.valueOf(unreadable.getMessage());
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static boolean isEmpty(Node node) {
        return node instanceof ScalarNode scalar && scalar.getValue().isBlank();
    }
}
