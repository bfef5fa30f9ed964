package org.stanceledger.text;

/** Classes of characters that the splitters share. */
final class Characters {
    private Characters() {}

    /** White space of any kind, also no-break and zero-width space. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff' || c == '\u2060';
    }

    /** A character that belongs to a word: letters, digits, marks that combine with them. */
    static boolean isWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.isSurrogate(c)
                || c == '_'
                || c == '\u00ad';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == '`' || c == '´' || c == 'ʼ';
    }
}
