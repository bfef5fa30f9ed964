package org.stanceledger.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a day in a short text such as an outlet line or a CSV cell. */
final class PublicationDate {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?";
    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s*(?:of\\s+)?" + MONTH + "\\.?,?\\s*[’'`]?((?:19|20)?\\d\\d)(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_DAY = Pattern.compile(
            "\\b" + MONTH + "\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+((?:19|20)\\d\\d)(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMERIC =
            Pattern.compile("(?<!\\d)(\\d{1,2})[-/.](\\d{1,2})[-/.]((?:19|20)\\d\\d)(?!\\d)");

    private PublicationDate() {}

    /** The first day named in a text, null if there is none. Of 06/12/2018 the day comes first, unless it cannot. */
    static @Nullable LocalDate find(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher dayMonth = DAY_MONTH.matcher(text);
        if (dayMonth.find()) {
            return day(century(dayMonth.group(3)), month(dayMonth.group(2)), dayMonth.group(1));
        }
        Matcher monthDay = MONTH_DAY.matcher(text);
        if (monthDay.find()) {
            return day(monthDay.group(3), month(monthDay.group(1)), monthDay.group(2));
        }
        Matcher numeric = NUMERIC.matcher(text);
        if (numeric.find()) {
            LocalDate dayFirst = day(numeric.group(3), numeric.group(2), numeric.group(1));
            return dayFirst != null ? dayFirst : day(numeric.group(3), numeric.group(1), numeric.group(2));
        }
        return null;
    }

    private static String century(String year) {
        return year.length() == 4 ? year : (Integer.parseInt(year) > 60 ? "19" : "20") + year;
    }

    private static String month(String name) {
        return String.valueOf(MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1);
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
