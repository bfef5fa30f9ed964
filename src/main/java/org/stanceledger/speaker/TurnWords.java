package org.stanceledger.speaker;

import java.util.Locale;
import java.util.regex.Pattern;

/** Words for who presides over an organisation of states in turn, or speaks for one: the Finnish chairmanship, speaking for the Union. */
final class TurnWords {
    private static final String PRESIDENCY = any("presidencies");
    private static final Pattern TOLD =
            Pattern.compile(".*\\b(?!(the|a|its|his|her) )[\\p{L}'’]{2,} " + PRESIDENCY + "\\b.*"
                    + "|who " + any("presiding")
                    + "|" + any("speaking-for") + " (the )?" + any("unions") + "\\b.*");
    private static final Pattern FOR = Pattern.compile(any("speaking-for") + " .*");

    private TurnWords() {}

    /** Whether words tell by themselves that somebody presides or speaks for an organisation. */
    static boolean isTold(String words) {
        return TOLD.matcher(words.toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether words open with those after which it is told for whom somebody speaks. */
    static boolean opensFor(String words) {
        return FOR.matcher(words.toLowerCase(Locale.ROOT)).matches();
    }

    private static String any(String list) {
        return "(" + String.join("|", Vocabulary.of(list)) + ")";
    }
}
