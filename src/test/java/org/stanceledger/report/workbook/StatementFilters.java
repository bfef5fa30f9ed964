package org.stanceledger.report.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stanceledger.report.CsvRow;

/** Applies the filters that the workbook names to the rows of its sheet Statements, as an analyst does who sets them by hand. */
final class StatementFilters {
    private static final Pattern CONDITION =
            Pattern.compile("(?s)(.+?) (=|<>|<|>=|in|from) (.*?)(?: to (\\d{4}-\\d\\d-\\d\\d))?");
    private static final Pattern AND =
            Pattern.compile("; (?=(?:Bloc|Alignment|Type|Date|Copy of|Unresolved|Confidence|First run|Toward [^;]+) )");

    private StatementFilters() {}

    static Predicate<CsvRow> of(String filter) {
        if (filter.equals("all rows")) {
            return row -> true;
        }
        return Arrays.stream(AND.split(filter))
                .map(StatementFilters::condition)
                .reduce(Predicate::and)
                .orElseThrow();
    }

    /** A filter without its first condition. */
    static String afterFirst(String filter) {
        String[] conditions = AND.split(filter, 2);
        return conditions.length == 1 ? "" : conditions[1];
    }

    static long count(List<CsvRow> rows, String... filters) {
        Predicate<CsvRow> all = row -> true;
        for (String filter : filters) {
            all = filter.isEmpty() ? all : all.and(of(filter));
        }
        return rows.stream().filter(all).count();
    }

    private static Predicate<CsvRow> condition(String text) {
        Matcher matcher = CONDITION.matcher(text);
        if (!matcher.matches()) {
            throw new AssertionError("no filter: " + text);
        }
        String column = matcher.group(1);
        String value = matcher.group(3);
        String until = matcher.group(4);
        return switch (matcher.group(2)) {
            case "=" -> row -> row.get(column).equals(shown(column, value));
            case "<>" -> row -> !row.get(column).equals(shown(column, value));
            case "<" -> row -> Double.parseDouble(row.get(column)) < Double.parseDouble(value);
            case ">=" -> row -> Double.parseDouble(row.get(column)) >= Double.parseDouble(value);
            case "in" -> row -> row.get(column).startsWith(value + "-");
            default ->
                row -> !row.get(column).isEmpty()
                        && row.get(column).compareTo(value) >= 0
                        && row.get(column).compareTo(until) <= 0;
        };
    }

    /** The stored value of what a cell shows. */
    private static String shown(String column, String value) {
        if (value.equals("(empty)")) {
            return "";
        }
        return column.startsWith("Toward ") ? value.equals("criticises") ? "-1" : "1" : value;
    }
}
