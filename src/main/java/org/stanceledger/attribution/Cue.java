package org.stanceledger.attribution;

/**
 * A cue found in a text.
 *
 * @param begin index of its first token
 * @param end index after its last token
 * @param type what kind of cue
 * @param probability how sure the tagger is, 0 to 1
 */
record Cue(int begin, int end, Type type, double probability) {
    /** What kind of cue. */
    enum Type {
        /** Words that signal the act. */
        WORDS,
        /** The opening mark of a quotation that has no cue. */
        QUOTATION,
        /** The colon after the label of a speaker. */
        LABEL
    }

    boolean contains(int token) {
        return begin <= token && token < end;
    }
}
