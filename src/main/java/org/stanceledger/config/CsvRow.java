package org.stanceledger.config;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A row of a list.
 *
 * @param file the file it stands in, with the folder where that is a shared one
 * @param line the line it begins on, from 1
 * @param values cell by column
 */
record CsvRow(String file, int line, Map<String, String> values) {
    /** Whether it stands in a folder that several conflicts share. */
    boolean shared() {
        return file.indexOf('/') >= 0;
    }

    /** The cell of a column, empty where there is none. */
    String get(String column) {
        return values.getOrDefault(column, "");
    }

    /** The cell of a column that holds several values between upright bars. */
    List<String> list(String column) {
        return Arrays.stream(get(column).split("\\|"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
