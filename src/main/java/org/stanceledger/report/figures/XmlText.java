package org.stanceledger.report.figures;

/** Replaces what XML 1.0 forbids in text, and half characters, by the replacement character. */
public final class XmlText {
    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    /** The text, fit for XML and HTML. */
    public static String of(String text) {
        for (int index = 0; index < text.length(); index++) {
            char unit = text.charAt(index);
            if (isControl(unit) || Character.isSurrogate(unit) || unit >= '\uFFFE') {
                return clean(text);
            }
        }
        return text;
    }

    private static boolean isControl(int point) {
        return point < ' ' && point != '\n' && point != '\t';
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            boolean forbidden = half || isControl(point) || point == 0xFFFE || point == 0xFFFF;
            clean.appendCodePoint(forbidden ? REPLACEMENT : point);
        });
        return clean.toString();
    }
}
