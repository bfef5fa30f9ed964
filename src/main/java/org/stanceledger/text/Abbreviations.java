package org.stanceledger.text;

import java.util.Locale;
import java.util.Set;

/** Words that are written with a full stop which does not end the sentence. */
final class Abbreviations {
    /** Followed by a name or number: the sentence never ends after these. */
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "dr",
            "prof",
            "gen",
            "lt",
            "col",
            "maj",
            "capt",
            "sgt",
            "cpl",
            "pvt",
            "adm",
            "cmdr",
            "brig",
            "sen",
            "rep",
            "reps",
            "sens",
            "gov",
            "hon",
            "rev",
            "fr",
            "st",
            "ste",
            "amb",
            "pres",
            "supt",
            "insp",
            "messrs",
            "mme",
            "mlle",
            "msgr",
            "no",
            "nos",
            "vol",
            "art",
            "arts",
            "para",
            "paras",
            "fig",
            "sec",
            "ch",
            "pp",
            "vs",
            "cf",
            "e.g",
            "i.e",
            "ed",
            "eds",
            "viz",
            "approx",
            "ca",
            "op",
            "rt",
            "ft",
            "mt",
            "deputy.gen",
            "dep",
            "asst",
            "spc");

    private static final Set<String> MONTHS =
            Set.of("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    private static final Set<String> DAYS = Set.of("mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri");

    /** The sentence may end after these. */
    private static final Set<String> OTHERS = Set.of(
            "inc", "ltd", "co", "corp", "llc", "jr", "sr", "bros", "etc", "dept", "est", "km", "sq", "min", "hrs",
            "tel", "ave", "blvd", "rd", "univ", "assn", "govt", "intl", "natl", "oblast.", "reg", "resp", "ph.d", "al",
            "calif", "conn", "mass", "pa", "va", "tex", "fla", "ga", "ill", "mich", "minn", "tenn", "ariz", "colo",
            "ky", "md", "wis", "okla", "ore", "wash");

    /** Words that, after an abbreviation, begin a new sentence rather than go on with a name. */
    private static final Set<String> STARTERS = Set.of(
            "the",
            "a",
            "an",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "you",
            "this",
            "that",
            "these",
            "those",
            "there",
            "in",
            "on",
            "at",
            "but",
            "and",
            "however",
            "meanwhile",
            "earlier",
            "later",
            "according",
            "his",
            "her",
            "its",
            "their",
            "our",
            "my",
            "when",
            "while",
            "after",
            "before",
            "as",
            "if",
            "for",
            "since",
            "by",
            "so",
            "no",
            "not",
            "what",
            "who",
            "how",
            "why",
            "asked",
            "both",
            "some",
            "all",
            "nor",
            "yet",
            "then",
            "also",
            "with",
            "from",
            "under");

    private Abbreviations() {}

    /** Whether a word keeps the full stop that follows it. */
    static boolean keepsStop(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (word.length() == 1) {
            return Character.isUpperCase(word.charAt(0));
        }
        boolean capital = Character.isUpperCase(word.charAt(0));
        if (TITLES.contains(lower)) {
            return capital || !(lower.equals("no") || lower.equals("art") || lower.equals("st"));
        }
        if (MONTHS.contains(lower) || DAYS.contains(lower)) {
            return capital;
        }
        if (OTHERS.contains(lower)) {
            return capital || lower.equals("etc") || lower.equals("al");
        }
        return dotted(word);
    }

    /** Whether a sentence can end after an abbreviation, given the word that follows. */
    static boolean endsSentence(String abbreviation, String next) {
        String word = abbreviation.substring(0, abbreviation.length() - 1).toLowerCase(Locale.ROOT);
        if (TITLES.contains(word) && !word.equals("no")) {
            return false;
        }
        return STARTERS.contains(next.toLowerCase(Locale.ROOT));
    }

    /** Letters with full stops between them: U.S, a.m. */
    private static boolean dotted(String word) {
        if (word.length() < 3) {
            return false;
        }
        for (int i = 1; i < word.length(); i += 2) {
            if (word.charAt(i) != '.' || !Character.isLetter(word.charAt(i - 1))) {
                return word.equalsIgnoreCase("ph.d");
            }
        }
        return word.length() % 2 == 1;
    }
}
