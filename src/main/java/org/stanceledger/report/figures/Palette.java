package org.stanceledger.report.figures;

import java.util.List;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.Conflict;

/** Colours as six hexadecimal digits. Blocs follow the palette of Okabe and Ito, which readers with any colour vision tell apart. */
public final class Palette {
    /** Neutral alignment, and whatever has no colour of its own. */
    public static final String GREY = "A6A6A6";
    /** Criticism: purple, the one end of a scale that is safe for colour-blind readers. */
    public static final String CRITICISM = "8E63A6";
    /** Support: green, the other end. */
    public static final String SUPPORT = "4D9A5B";
    /** Headings and text. */
    public static final String INK = "1F2A37";
    /** Secondary text. */
    public static final String SOFT_INK = "5B6675";
    /** Head rows. */
    public static final String HEAD = "E8ECF1";
    /** Lines. */
    public static final String LINE = "C9D1DB";
    /** Cells that a person fills in. */
    public static final String INPUT = "FFF8DC";

    private static final List<String> SPARE = List.of("F0E442", "332288", "882255", "117733");

    private Palette() {}

    /** The colour of a bloc. */
    public static String bloc(Conflict conflict, String id) {
        int spare = 0;
        java.util.Set<String> used = new java.util.HashSet<>();
        for (Bloc bloc : conflict.blocs()) {
            String colour = ofRole(bloc);
            if (!used.add(colour)) {
                colour = SPARE.get(spare++ % SPARE.size());
            }
            if (bloc.id().equals(id)) {
                return colour;
            }
        }
        return GREY;
    }

    /** The colour of an alignment: that of the bloc with the pole's id. */
    public static String alignment(Conflict conflict, String alignment) {
        if (alignment.equals(Conflict.NEUTRAL)) {
            return GREY;
        }
        String colour = bloc(conflict, alignment);
        if (!colour.equals(GREY)) {
            return colour;
        }
        return conflict.poles().indexOf(alignment) == 0 ? "0072B2" : "D55E00";
    }

    private static String ofRole(Bloc bloc) {
        return switch (bloc.role()) {
            case PARENT_STATE -> "0072B2";
            case PATRON -> "D55E00";
            case BREAKAWAY -> "E69F00";
            case INTERGOVERNMENTAL -> "009E73";
            case OUTSIDE_STATE -> "56B4E9";
            case OTHER -> GREY;
        };
    }
}
