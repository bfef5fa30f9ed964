package org.stanceledger.lexicon;

/** The part a bloc plays in a conflict; what is learned about stance is learned about these, not about names. */
public enum BlocRole {
    /** The state whose territory is contested. */
    PARENT_STATE,
    /** The authorities that broke away from it. */
    BREAKAWAY,
    /** The state that backs the breakaway. */
    PATRON,
    /** Intergovernmental bodies. */
    INTERGOVERNMENTAL,
    /** States that are not parties. */
    OUTSIDE_STATE,
    /** Media, experts, companies, residents. */
    OTHER;

    /** The name used in configuration: {@code parent-state}. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
