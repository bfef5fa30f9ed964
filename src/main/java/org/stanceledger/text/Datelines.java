package org.stanceledger.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the dateline with which a report begins: place, date and agency before the first sentence. */
final class Datelines {
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
    private static final String DATE = "(?:" + MONTH + "\\s+\\d{1,2}|\\d{1,2}\\s+" + MONTH + ")(?:,?\\s+\\d{4})?";
    private static final String UPPER_PLACE =
            "\\p{Lu}[\\p{Lu}'’.-]+(?:[ /]\\p{Lu}[\\p{Lu}'’.-]+){0,3}(?:, ?\\p{Lu}[\\p{L}.]+(?: \\p{Lu}\\p{L}+)?)?";
    private static final String TITLE_PLACE = "\\p{Lu}\\p{L}+(?:[ -]\\p{Lu}\\p{L}+){0,2}(?:, ?\\p{Lu}[\\p{L}.]+)?";
    private static final String AGENCY = "(?:\\([^)\\n]{2,40}\\)|/[^/\\n]{2,30}/|\\[[^\\]\\n]{2,30}\\])";
    private static final String DASH = "(?:--?|–|—|:)";

    private static final Pattern DATELINE = Pattern.compile(
            // MOSCOW, August 12. /TASS/.   SUKHUM. March 13 (Interfax) -   WASHINGTON, Aug. 30 (UPI) --
            "(?:" + UPPER_PLACE + "[.,]?\\s*(?:" + DATE + "[.,]?\\s*)?" + AGENCY + "\\s*\\.?(?:\\s*" + DASH + ")?"
                    // TBILISI, August 12 -   GORI --
                    + "|" + UPPER_PLACE + "[.,]?\\s*(?:" + DATE + "[.,]?\\s*)?\\s*" + DASH
                    // MOSCOW, August 12.
                    + "|" + UPPER_PLACE + "[.,]\\s*" + DATE + "\\s*[.:]"
                    // Tbilisi, August 12 (Agency) -   Tbilisi (Agency) -
                    + "|" + TITLE_PLACE + "[.,]?\\s*(?:" + DATE + "[.,]?\\s*)?" + AGENCY + "\\s*\\.?\\s*" + DASH
                    // Tbilisi, August 12 -
                    + "|" + TITLE_PLACE + "[.,]\\s*" + DATE + "[.,]?\\s*" + DASH
                    // 12 August 2008, Tbilisi:   (Agency, August 12) -
                    + "|\\([^)\\n]{2,40}\\)\\s*" + DASH
                    + "|" + AGENCY + "\\s*" + DASH + ")(?=\\s)");

    private Datelines() {}

    /** The index after the dateline of a paragraph, or the paragraph's begin if it has none. */
    static int end(String text, Span paragraph) {
        Matcher matcher = DATELINE.matcher(text).region(paragraph.begin(), paragraph.end());
        matcher.useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : paragraph.begin();
    }
}
