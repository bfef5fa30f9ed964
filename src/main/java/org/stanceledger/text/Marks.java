package org.stanceledger.text;

/** Which characters are quotation marks. */
public final class Marks {
    private Marks() {}

    /** Whether a character is a double quotation mark of any kind. */
    public static boolean isDouble(char c) {
        return switch (c) {
            case '"', '“', '”', '„', '‟', '«', '»', '″', '＂' -> true;
            default -> false;
        };
    }

    /** Whether a character is a single quotation mark or an apostrophe. */
    public static boolean isSingle(char c) {
        return switch (c) {
            case '\'', '‘', '’', '‚', '‛', '`', '´', '‹', '›' -> true;
            default -> false;
        };
    }

    /** Whether a token is nothing but a quotation mark. */
    public static boolean isMark(String form) {
        return form.length() == 1
                ? isDouble(form.charAt(0)) || isSingle(form.charAt(0))
                : form.equals("''") || form.equals("``");
    }
}
