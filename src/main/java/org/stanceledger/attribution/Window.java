package org.stanceledger.attribution;

/**
 * The tokens among which source and content of a cue are looked for: its paragraph, and what a colon introduces.
 *
 * @param begin index of the first token
 * @param end index after the last token
 */
record Window(int begin, int end) {
    private static final int REACH = 150;
    private static final int LISTED = 12;

    static Window around(TokenTable table, Cue cue) {
        int paragraph = table.paragraph[cue.begin()];
        int begin = table.firstToken(paragraph);
        int end = table.endToken(paragraph);
        int last = paragraph;
        int count = table.text.paragraphs().size();
        while (last + 1 < count && last - paragraph < LISTED && introduces(table, paragraph, last)) {
            last++;
            end = table.endToken(last);
        }
        return new Window(Math.max(begin, cue.begin() - REACH), Math.min(end, cue.end() + REACH));
    }

    /** Whether a paragraph that ends with a colon introduces the one after {@code last}. */
    private static boolean introduces(TokenTable table, int paragraph, int last) {
        if (table.tag[table.endToken(paragraph) - 1] != TagCode.COLON) {
            return false;
        }
        String form = table.form(table.firstToken(last + 1));
        boolean item = "•-–—*·▪◦".contains(form) || Character.isDigit(form.charAt(0)) && form.length() < 3;
        return last == paragraph || item;
    }

    int length() {
        return end - begin;
    }
}
