package org.stanceledger.text;

/**
 * A character that may be a quotation mark, with what its shape and its neighbours say of it.
 *
 * @param index where it stands
 * @param length how many characters it takes
 * @param vote positive if it looks like an opening mark, negative like a closing one, 0 undecided
 * @param opens whether its neighbours allow nothing but an opening mark
 */
record QuotationMark(int index, int length, int vote, boolean opens) {
    int end() {
        return index + length;
    }

    /**
     * Reads the mark at an index.
     *
     * @param shape 1 for a character that usually opens, -1 for one that usually closes, 0 for a neutral one
     */
    static QuotationMark read(String text, Span paragraph, int index, int length, int shape) {
        char before = index > paragraph.begin() ? text.charAt(index - 1) : ' ';
        char after = index + length < paragraph.end() ? text.charAt(index + length) : ' ';
        boolean spaceBefore = Characters.isSpace(before) || "([{—–-/".indexOf(before) >= 0;
        boolean spaceAfter = Characters.isSpace(after) || ".,;:!?)]}—–-/".indexOf(after) >= 0;
        if (Marks.isDouble(before) || Marks.isSingle(before)) {
            spaceBefore = index - 1 == paragraph.begin() || Characters.isSpace(text.charAt(index - 2));
        }
        if (Marks.isDouble(after) || Marks.isSingle(after)) {
            spaceAfter = index + length + 1 >= paragraph.end() || !Characters.isWord(text.charAt(index + length + 1));
        }
        int place = spaceBefore && !spaceAfter ? 1 : spaceAfter && !spaceBefore ? -1 : 0;
        return new QuotationMark(index, length, place + shape, place > 0 && shape >= 0);
    }

    static int shape(char c) {
        return switch (c) {
            case '“', '„', '«', '‟', '‘', '‚', '‛', '‹' -> 1;
            case '”', '»', '’', '›' -> -1;
            default -> 0;
        };
    }
}
