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
        WORDS(0),
        /** The opening mark of a quotation that has no cue. */
        QUOTATION(1),
        /** The colon after the label of a speaker. */
        LABEL(2);

        private final int code;

        Type(int code) {
            this.code = code;
        }

        /** Its number in features. */
        int code() {
            return code;
        }
    }

    boolean contains(int token) {
        return begin <= token && token < end;
    }
}
