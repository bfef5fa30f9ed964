package org.stanceledger.stance;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.stanceledger.learning.FeatureName;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.stance.Sides.Relation;

/** How blocs are called in features: by their part in the conflict as a speaker, a target or a pole sees it, so that what is learned holds for any conflict. */
final class Masks {

    private final Map<String, Mask> bySpeaker = new HashMap<>();
    private final Map<String, Map<String, Mask>> byTarget = new HashMap<>();
    private final Map<String, Mask> byPole = new HashMap<>();

    Masks(Sides sides) {
        for (Bloc speaker : sides.blocs()) {
            String from = speaker.id();
            bySpeaker.put(from, mask(sides, bloc -> seenBySpeaker(sides, from, bloc)));
            Map<String, Mask> targets = new HashMap<>();
            for (Bloc target : sides.blocs()) {
                targets.put(target.id(), mask(sides, bloc -> seenBySpeakerAndTarget(sides, from, target.id(), bloc)));
            }
            byTarget.put(from, targets);
        }
        sides.poles().forEach(pole -> byPole.put(pole, mask(sides, bloc -> "#" + side(sides, bloc, pole))));
    }

    /** What a speaker's bloc sees in other blocs. */
    Mask of(String speaker) {
        return known(bySpeaker.get(speaker), speaker);
    }

    /** What a speaker's bloc sees in other blocs when asked about a target. */
    Mask of(String speaker, String target) {
        Map<String, Mask> targets = byTarget.get(speaker);
        return known(targets == null ? null : targets.get(target), target);
    }

    /** What a pole sees in blocs: its side, the opposite side, or neither. */
    Mask ofPole(String pole) {
        return known(byPole.get(pole), pole);
    }

    private static Mask known(@Nullable Mask mask, String id) {
        if (mask == null) {
            throw new IllegalArgumentException("no such bloc or pole: " + id);
        }
        return mask;
    }

    private static Mask mask(Sides sides, UnaryOperator<String> label) {
        Map<String, FeatureName> labels = new HashMap<>();
        sides.blocs().forEach(bloc -> labels.put(bloc.id(), FeatureName.of(label.apply(bloc.id()))));
        return new Mask(labels);
    }

    private static String seenBySpeaker(Sides sides, String speaker, String bloc) {
        Relation relation = sides.relation(speaker, bloc);
        return relation == Relation.OUTSIDER ? "#out-" + sides.role(bloc) : "#" + relation.label();
    }

    private static String seenBySpeakerAndTarget(Sides sides, String speaker, String target, String bloc) {
        if (bloc.equals(target)) {
            return "#target";
        }
        Relation found = sides.relation(speaker, bloc);
        if (found == Relation.OUTSIDER) {
            Relation toTarget = sides.relation(target, bloc);
            return toTarget == Relation.OUTSIDER ? "#out" : "#out-" + toTarget.label();
        }
        return "#" + found.label();
    }

    /** The side of a bloc seen from a pole. */
    static String side(Sides sides, String bloc, String pole) {
        String own = sides.pole(bloc);
        return own == null ? "out" : own.equals(pole) ? "side" : "sopp";
    }
}
