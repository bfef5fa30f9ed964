package org.stanceledger.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.BlocRole;
import org.stanceledger.lexicon.Conflict;

/** Reads conflict.yaml, the frame of a conflict: its name, poles, blocs and the shared folders it builds on. */
final class FrameReader {
    static final String FILE = "conflict.yaml";

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
        YamlMapping root = YamlMapping.readRequired(folder, FILE, faults).orElse(null);
        if (root == null) {
            return null;
        }
        String id = folder.toAbsolutePath().normalize().getFileName().toString();
        List<String> poles = root.strings("poles");
        if (poles.size() != 2) {
            root.fault("poles", "'poles' lists the two positions of the conflict, not " + poles.size());
        }
        Conflict conflict = new Conflict(id, root.string("name", id), poles, blocs(root, poles));
        List<String> uses = root.strings("uses");
        root.end();
        return new Frame(conflict, uses);
    }

    private static List<Bloc> blocs(YamlMapping root, List<String> poles) {
        List<Bloc> blocs = new ArrayList<>();
        for (YamlMapping item : root.mappings("blocs")) {
            bloc(item, poles).ifPresent(bloc -> {
                if (blocs.stream().anyMatch(other -> other.id().equals(bloc.id()))) {
                    item.fault("id", "bloc '" + bloc.id() + "' is listed twice");
                } else {
                    blocs.add(bloc);
                }
            });
        }
        if (blocs.isEmpty()) {
            root.fault("blocs", "'blocs' lists the blocs, each with id, name and role");
            return blocs;
        }
        for (BlocRole role : BlocRole.values()) {
            if (blocs.stream().noneMatch(bloc -> bloc.role() == role)) {
                root.fault("blocs", "no bloc has the role " + role.label());
            }
        }
        return blocs;
    }

    private static Optional<Bloc> bloc(YamlMapping item, List<String> poles) {
        String id = item.required("id");
        String roleName = item.required("role");
        String pole = item.string("pole", "");
        String name = item.string("name", id);
        String prefix = item.string("prefix", "");
        List<String> marks = item.strings("marks");
        item.end();
        if (!id.isEmpty() && !id.matches("[a-z][a-z0-9-]*")) {
            item.fault("id", "the bloc id '" + id + "' may hold small letters, digits and hyphens only");
        }
        if (!pole.isEmpty() && !poles.contains(pole)) {
            item.fault("pole", "'" + pole + "' is none of the poles " + poles);
        }
        Optional<BlocRole> role = Arrays.stream(BlocRole.values())
                .filter(value -> value.label().equals(roleName))
                .findFirst();
        if (role.isEmpty() && !roleName.isEmpty()) {
            List<String> known =
                    Arrays.stream(BlocRole.values()).map(BlocRole::label).toList();
            item.fault("role", "unknown role '" + roleName + "'; known are " + known);
        }
        return id.isEmpty()
                ? Optional.empty()
                : role.map(known -> new Bloc(id, name, known, pole.isEmpty() ? null : pole, prefix, marks));
    }
}
