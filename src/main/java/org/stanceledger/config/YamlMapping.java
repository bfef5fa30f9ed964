package org.stanceledger.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping of a YAML file whose every key is asked for by name; what is wrong becomes a fault with its line. */
public final class YamlMapping {
    private final String file;
    private final int line;
    private final Faults faults;
    private final Map<String, Node> entries = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new TreeSet<>();

    private YamlMapping(String file, int line, Faults faults) {
        this.file = file;
        this.line = line;
        this.faults = faults;
    }

    /** Reads a file; one that is missing is an empty mapping. */
    public static YamlMapping read(Path folder, String file, Faults faults) {
        YamlMapping empty = new YamlMapping(file, 0, faults);
        Path path = folder.resolve(file);
        if (!Files.exists(path)) {
            return empty;
        }
        try (Reader reader = Files.newBufferedReader(path)) {
            Node root = new Yaml(new LoaderOptions()).compose(reader);
            return root == null ? empty : of(root, file, faults);
        } catch (MarkedYAMLException e) {
            int at = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            faults.add(file, at, "is not well-formed YAML: " + e.getProblem());
        } catch (IOException e) {
            faults.add(file, 0, "cannot be read: " + e.getMessage());
        }
        return empty;
    }

    /** Reads a file that must be there and hold keys; what is wrong with it as a whole is among the faults. */
    static Optional<YamlMapping> readRequired(Path folder, String file, Faults faults) {
        if (!Files.isRegularFile(folder.resolve(file))) {
            faults.add(file, 0, "cannot be read in " + folder);
            return Optional.empty();
        }
        YamlMapping mapping = read(folder, file, faults);
        if (mapping.entries.isEmpty()) {
            if (faults.isEmpty()) {
                faults.add(file, 0, "holds no keys");
            }
            return Optional.empty();
        }
        return Optional.of(mapping);
    }

    private static YamlMapping of(Node node, String file, Faults faults) {
        YamlMapping mapping = new YamlMapping(file, lineOf(node), faults);
        if (!(node instanceof MappingNode pairs)) {
            faults.add(file, lineOf(node), "keys with values are expected here");
            return mapping;
        }
        for (NodeTuple tuple : pairs.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            mapping.lines.put(key, lineOf(tuple.getKeyNode()));
            if (mapping.entries.put(key, tuple.getValueNode()) != null) {
                faults.add(file, lineOf(tuple.getKeyNode()), "'" + key + "' stands twice");
            }
        }
        return mapping;
    }

    public String string(String key, String otherwise) {
        Node node = node(key);
        if (node == null) {
            return otherwise;
        }
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        faults.add(file, lineOf(node), "'" + key + "' is one value");
        return otherwise;
    }

    /** A value that must be there. */
    public String required(String key) {
        String value = string(key, "");
        if (value.isEmpty()) {
            faults.add(file, line, "'" + key + "' is missing");
        }
        return value;
    }

    public int positive(String key, int otherwise) {
        String value = string(key, String.valueOf(otherwise));
        try {
            int number = Integer.parseInt(value.replace("_", ""));
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        fault(key, "'" + key + "' is a whole number above 0, not '" + value + "'");
        return otherwise;
    }

    /** A number from 0 to 1. */
    public double probability(String key, double otherwise) {
        String value = string(key, String.valueOf(otherwise));
        try {
            double number = Double.parseDouble(value);
            if (number >= 0 && number <= 1) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        fault(key, "'" + key + "' is a number from 0 to 1, not '" + value + "'");
        return otherwise;
    }

    /** A whole number of a range. */
    public int whole(String key, int otherwise, int least, int most) {
        return value(
                key,
                otherwise,
                text -> {
                    int number = Integer.parseInt(text.replace("_", ""));
                    if (number < least || number > most) {
                        throw new IllegalArgumentException("out of range");
                    }
                    return number;
                },
                "a whole number from " + least + " to " + most);
    }

    /**
     * A value that a reader understands; what the reader refuses is a fault. An empty value is one that is not there.
     *
     * @param expected what the reader understands, in words
     */
    public <T> T value(String key, T otherwise, Function<String, T> reader, String expected) {
        String text = string(key, "");
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            return reader.apply(text);
        } catch (RuntimeException refused) {
            fault(key, "'" + key + "' is " + expected + ", not '" + text + "'");
            return otherwise;
        }
    }

    /** The words for yes and no that YAML itself has. */
    public boolean yesOrNo(String key, boolean otherwise) {
        return value(
                key,
                otherwise,
                text -> switch (text) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw new IllegalArgumentException(text);
                },
                "true or false");
    }

    /** A list of single values; none where the key is missing. */
    List<String> strings(String key) {
        List<String> values = new ArrayList<>();
        for (Node item : items(key)) {
            if (item instanceof ScalarNode scalar) {
                values.add(scalar.getValue().strip());
            } else {
                faults.add(file, lineOf(item), "'" + key + "' lists single values");
            }
        }
        return values;
    }

    public YamlMapping mapping(String key) {
        Node node = node(key);
        return node == null ? new YamlMapping(file, line, faults) : of(node, file, faults);
    }

    List<YamlMapping> mappings(String key) {
        return items(key).stream().map(item -> of(item, file, faults)).toList();
    }

    /** The items of a list; none where the key is missing or holds no list. */
    private List<Node> items(String key) {
        Node node = node(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            faults.add(file, lineOf(node), "'" + key + "' is a list");
            return List.of();
        }
        return sequence.getValue();
    }

    void fault(String key, String message) {
        faults.add(file, lines.getOrDefault(key, line), message);
    }

    /** Reports the keys that nobody asked for. */
    public void end() {
        entries.keySet().stream()
                .filter(key -> !asked.contains(key))
                .forEach(key -> fault(key, "unknown key '" + key + "'; known are " + asked));
    }

    private @Nullable Node node(String key) {
        asked.add(key);
        return entries.get(key);
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
