package org.stanceledger.config;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Reads the days of lists, which may be given as a year or month.
 *
 * @param faults where what is no date is reported
 */
record Dates(Faults faults) {
    /** The first day that a cell means, null for an empty cell. */
    @Nullable
    LocalDate first(CsvRow row, String column) {
        return read(row, column, false);
    }

    /** The last day that a cell means, null for an empty cell. */
    @Nullable
    LocalDate last(CsvRow row, String column) {
        return read(row, column, true);
    }

    /** A day, or the first or last day of a month or year. */
    private @Nullable LocalDate read(CsvRow row, String column, boolean end) {
        String value = row.get(column);
        if (value.isEmpty()) {
            return null;
        }
        try {
            if (value.length() == 4) {
                int year = Integer.parseInt(value);
                return end ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
            }
            if (value.length() == 7) {
                YearMonth month = YearMonth.parse(value);
                return end ? month.atEndOfMonth() : month.atDay(1);
            }
            return LocalDate.parse(value);
        } catch (DateTimeException | NumberFormatException e) {
            faults.add(
                    row.file(),
                    row.line(),
                    "'" + column + "' is no date like 2008-08-26, 2008-08 or 2008: '" + value + "'");
            return null;
        }
    }
}
