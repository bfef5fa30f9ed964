package org.stanceledger.attribution;

/** How the content of a statement is rendered. */
public enum StatementType {
    /** A full clause in quotation marks. */
    DIRECT,
    /** A paraphrase. */
    INDIRECT,
    /** A paraphrase with a quoted fragment. */
    MIXED;

    /** The name used in reports and gold sets. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
