package org.stanceledger.speaker;

/**
 * Words in a row that can be a person's name.
 *
 * @param first index of the first word
 * @param end index after the last word
 * @param opening index of the first word of the capitalised words to which it belongs, titles among them
 */
record NameRun(int first, int end, int opening) {
    /** Whether given and family name can be in it. */
    boolean isFull() {
        return end - first >= 2;
    }

    /** Whether titles or other capitalised words lead it. */
    boolean isLed() {
        return opening < first;
    }
}
