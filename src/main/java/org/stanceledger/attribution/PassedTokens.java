package org.stanceledger.attribution;

/** What has been passed on the way from the cue to a token. */
final class PassedTokens {
    private final TokenTable table;
    private final boolean[] isCue;
    private int commas;
    private int marks;
    private int verbs;
    private int relatives;
    private int others;
    private int cues;
    private int phraseCount;
    private int lastPhrase = -1;

    PassedTokens(TokenTable table, boolean[] isCue) {
        this.table = table;
        this.isCue = isCue;
    }

    /** How many cues were passed, 2 at most. */
    int cues() {
        return cues;
    }

    void pass(int i) {
        int p = table.tag[i];
        commas += p == TagCode.COMMA || p == TagCode.DASH ? 1 : 0;
        marks += p == TagCode.MARK ? 1 : 0;
        verbs += p == TagCode.VERB || p == TagCode.AUX ? 1 : 0;
        relatives += p == TagCode.SCONJ || p == TagCode.THAT ? 1 : 0;
        others += p == TagCode.STOP || p == TagCode.SEMICOLON || p == TagCode.COLON ? 1 : 0;
        cues += isCue[i] && cues < 2 ? 1 : 0;
        phrases(i);
    }

    /** How many noun phrases lie before this one. */
    int phrases(int i) {
        int phrase = table.phrase[i];
        if (phrase >= 0 && phrase != lastPhrase) {
            phraseCount++;
            lastPhrase = phrase;
        }
        return Math.min(4, phraseCount) + (phrase >= 0 ? 8 : 0);
    }

    /** How many marks, verbs and conjunctions were passed, in one number. */
    int summary() {
        return Math.min(2, commas)
                + 3 * Math.min(2, marks)
                + 9 * Math.min(1, verbs)
                + 18 * Math.min(1, relatives)
                + 36 * Math.min(1, others);
    }
}
