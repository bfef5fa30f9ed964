package org.stanceledger.report.figures;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stanceledger.ledger.StatementRow;

/** Statements by the day of their article. */
public final class Timeline {
    private final SortedMap<LocalDate, DayFigures> byDay = new TreeMap<>();
    private final DayFigures undated = new DayFigures();

    void add(StatementRow statement) {
        LocalDate day = statement.published();
        (day == null ? undated : byDay.computeIfAbsent(day, absent -> new DayFigures())).add(statement);
    }

    /** The days that have statements. */
    public SortedMap<LocalDate, DayFigures> byDay() {
        return byDay;
    }

    /** The months that have statements. */
    public SortedMap<YearMonth, DayFigures> byMonth() {
        SortedMap<YearMonth, DayFigures> byMonth = new TreeMap<>();
        byDay.forEach((day, figures) -> byMonth.computeIfAbsent(YearMonth.from(day), absent -> new DayFigures())
                .add(figures));
        return byMonth;
    }

    /** The years that have statements. */
    public SortedMap<Year, DayFigures> byYear() {
        SortedMap<Year, DayFigures> byYear = new TreeMap<>();
        byDay.forEach((day, figures) -> byYear.computeIfAbsent(Year.from(day), absent -> new DayFigures())
                .add(figures));
        return byYear;
    }

    /** The days of a period together. */
    public DayFigures of(Period period) {
        DayFigures sum = new DayFigures();
        byDay.subMap(period.from(), period.to().plusDays(1)).values().forEach(sum::add);
        return sum;
    }

    /** Statements of articles without a known day. */
    public DayFigures undated() {
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
        SortedMap<LocalDate, DayFigures> past = byDay.headMap(reportDay.plusDays(1));
        return Period.endingAt((past.isEmpty() ? byDay : past).lastKey(), days);
    }
}
