package org.stanceledger.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.BlocRole;
import org.stanceledger.lexicon.Conflict;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads conflict.yaml, the frame of a conflict: its name, poles, blocs and the shared folders it builds on. */
final class FrameReader {
    static final String FILE = "conflict.yaml";

    private static final Set<String> KEYS = Set.of("name", "uses", "poles", "blocs");
    private static final Set<String> BLOC_KEYS = Set.of("id", "name", "role", "pole", "prefix", "marks");

    private final Faults faults;

    FrameReader(Faults faults) {
        this.faults = faults;
    }

    /**
     * What conflict.yaml says.
     *
     * @param conflict the frame
     * @param uses folders with further lists, relative to the conflict's
     */
    record Frame(Conflict conflict, List<String> uses) {}

    /** The frame, or null where the file is no frame at all; what is wrong is among the faults. */
    @Nullable
    Frame read(Path folder) {
        Path file = folder.resolve(FILE);
        Node root;
        try (Reader reader = Files.newBufferedReader(file)) {
            root = new Yaml(new LoaderOptions()).compose(reader);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            faults.add(FILE, line, "is not well-formed YAML: " + e.getProblem());
            return null;
        } catch (IOException e) {
            faults.add(FILE, 0, "cannot be read in " + folder);
            return null;
        }
        if (!(root instanceof MappingNode mapping)) {
            faults.add(FILE, 1, "holds no keys; expected are " + sorted(KEYS));
            return null;
        }
        Map<String, Node> entries = entries(mapping, KEYS);
        String id = folder.toAbsolutePath().normalize().getFileName().toString();
        List<String> poles = strings(entries.get("poles"), "poles");
        if (poles.size() != 2) {
            faults.add(
                    FILE,
                    line(entries.get("poles")),
                    "'poles' lists the two positions of the conflict, not " + poles.size());
        }
        List<Bloc> blocs = blocs(entries.get("blocs"), poles);
        Node name = entries.get("name");
        return new Frame(
                new Conflict(id, name == null ? id : string(name, "name"), poles, blocs),
                strings(entries.get("uses"), "uses"));
    }

    private List<Bloc> blocs(@Nullable Node node, List<String> poles) {
        if (!(node instanceof SequenceNode sequence) || sequence.getValue().isEmpty()) {
            faults.add(FILE, line(node), "'blocs' lists the blocs, each with id, name and role");
            return List.of();
        }
        List<Bloc> blocs = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            Bloc bloc = bloc(item, poles);
            if (bloc != null && blocs.stream().anyMatch(other -> other.id().equals(bloc.id()))) {
                faults.add(FILE, line(item), "bloc '" + bloc.id() + "' is listed twice");
            } else if (bloc != null) {
                blocs.add(bloc);
            }
        }
        for (BlocRole role : BlocRole.values()) {
            if (blocs.stream().noneMatch(bloc -> bloc.role() == role)) {
                faults.add(FILE, line(node), "no bloc has the role " + role.label());
            }
        }
        return blocs;
    }

    private @Nullable Bloc bloc(Node item, List<String> poles) {
        if (!(item instanceof MappingNode mapping)) {
            faults.add(FILE, line(item), "a bloc has the keys " + sorted(BLOC_KEYS));
            return null;
        }
        Map<String, Node> entries = entries(mapping, BLOC_KEYS);
        String id = string(entries.get("id"), "id");
        String roleName = string(entries.get("role"), "role");
        if (id.isEmpty() || roleName.isEmpty()) {
            faults.add(FILE, line(item), "a bloc needs 'id' and 'role'");
            return null;
        }
        if (!id.matches("[a-z][a-z0-9-]*")) {
            faults.add(FILE, line(item), "the bloc id '" + id + "' may hold small letters, digits and hyphens only");
        }
        BlocRole role = Arrays.stream(BlocRole.values())
                .filter(value -> value.label().equals(roleName))
                .findFirst()
                .orElse(null);
        if (role == null) {
            faults.add(
                    FILE,
                    line(entries.get("role")),
                    "unknown role '" + roleName + "'; known are "
                            + Arrays.stream(BlocRole.values())
                                    .map(BlocRole::label)
                                    .toList());
            return null;
        }
        Node pole = entries.get("pole");
        if (pole != null && !poles.contains(string(pole, "pole"))) {
            faults.add(FILE, line(pole), "'" + string(pole, "pole") + "' is none of the poles " + poles);
        }
        Node name = entries.get("name");
        Node prefix = entries.get("prefix");
        return new Bloc(
                id,
                name == null ? id : string(name, "name"),
                role,
                pole == null ? null : string(pole, "pole"),
                prefix == null ? "" : string(prefix, "prefix"),
                strings(entries.get("marks"), "marks"));
    }

    private Map<String, Node> entries(MappingNode mapping, Set<String> known) {
        Map<String, Node> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = string(tuple.getKeyNode(), "key");
            if (!known.contains(key)) {
                faults.add(FILE, line(tuple.getKeyNode()), "unknown key '" + key + "'; known are " + sorted(known));
            } else if (entries.put(key, tuple.getValueNode()) != null) {
                faults.add(FILE, line(tuple.getKeyNode()), "'" + key + "' stands twice");
            }
        }
        return entries;
    }

    private List<String> strings(@Nullable Node node, String key) {
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            faults.add(FILE, line(node), "'" + key + "' is a list");
            return List.of();
        }
        return sequence.getValue().stream().map(item -> string(item, key)).toList();
    }

    private String string(@Nullable Node node, String key) {
        if (node == null) {
            return "";
        }
        if (!(node instanceof ScalarNode scalar)) {
            faults.add(FILE, line(node), "'" + key + "' is one value");
            return "";
        }
        return scalar.getValue().strip();
    }

    private static List<String> sorted(Set<String> keys) {
        return keys.stream().sorted().toList();
    }

    private static int line(@Nullable Node node) {
        return node == null ? 0 : node.getStartMark().getLine() + 1;
    }
}
