package org.stanceledger.report.figures;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stanceledger.ledger.StatementRow;

/** Statements by the day of their article. */
public final class Timeline {
    /** More months than these do not fit into a chart. */
    private static final int MOST_MONTHS = 36;

    private final SortedMap<LocalDate, GroupFigures> byDay = new TreeMap<>();
    private final GroupFigures undated = new GroupFigures();

    void add(StatementRow statement, long index) {
        LocalDate day = statement.published();
        (day == null ? undated : byDay.computeIfAbsent(day, absent -> new GroupFigures())).add(statement, index);
    }

    /** The days that have statements. */
    public SortedMap<LocalDate, GroupFigures> byDay() {
        return byDay;
    }

    /** The months that have statements. */
    public SortedMap<YearMonth, GroupFigures> byMonth() {
        SortedMap<YearMonth, GroupFigures> byMonth = new TreeMap<>();
        byDay.forEach((day, figures) -> byMonth.computeIfAbsent(YearMonth.from(day), absent -> new GroupFigures())
                .add(figures));
        return byMonth;
    }

    /** The years that have statements. */
    public SortedMap<Year, GroupFigures> byYear() {
        SortedMap<Year, GroupFigures> byYear = new TreeMap<>();
        byDay.forEach((day, figures) -> byYear.computeIfAbsent(Year.from(day), absent -> new GroupFigures())
                .add(figures));
        return byYear;
    }

    /** Whether the months are too many for a chart. */
    public boolean inYears() {
        return byMonth().size() > MOST_MONTHS;
    }

    /** The days of a period together. */
    public GroupFigures of(Period period) {
        GroupFigures sum = new GroupFigures();
        byDay.subMap(period.from(), period.to().plusDays(1)).values().forEach(sum::add);
        return sum;
    }

    /** Statements of articles without a known day. */
    public GroupFigures undated() {
        return undated;
    }

    /**
     * The period that a report looks at: it ends with the day of the report, or, where nothing falls into it, with the latest day that
     * has statements.
     */
    public Period current(LocalDate reportDay, int days) {
        Period period = Period.endingAt(reportDay, days);
        if (byDay.isEmpty() || of(period).all().raw() > 0) {
            return period;
        }
        SortedMap<LocalDate, GroupFigures> past = byDay.headMap(reportDay.plusDays(1));
        return Period.endingAt((past.isEmpty() ? byDay : past).lastKey(), days);
    }
}
