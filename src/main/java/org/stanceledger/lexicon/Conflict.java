package org.stanceledger.lexicon;

import java.util.List;

/**
 * The frame of a conflict: its two poles and its blocs.
 *
 * @param id its id, the name of its folder in job-config/conflicts
 * @param name its name for readers
 * @param poles ids of the two positions that a statement can advance
 * @param blocs its blocs in the order of reports
 */
public record Conflict(String id, String name, List<String> poles, List<Bloc> blocs) {
    /** The alignment of a statement that advances neither pole. */
    public static final String NEUTRAL = "neutral";

    public Conflict {
        poles = List.copyOf(poles);
        blocs = List.copyOf(blocs);
    }

    /** The first bloc of a role. */
    public Bloc bloc(BlocRole role) {
        return blocs.stream()
                .filter(bloc -> bloc.role() == role)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no bloc has the role " + role));
    }

    /** The bloc of an id. */
    public Bloc bloc(String id) {
        return blocs.stream()
                .filter(bloc -> bloc.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such bloc: " + id));
    }
}
