package org.stanceledger.config;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list kept as CSV: a header line that names the columns, then a row a line; blank lines are passed over. */
final class CsvTable {
    private CsvTable() {}

    /**
     * The rows of a file, or none where it does not exist.
     *
     * @param required columns without which a row means nothing
     * @param optional further columns
     */
    static List<CsvRow> read(Path file, String name, List<String> required, List<String> optional, Faults faults) {
        if (!Files.exists(file)) {
            return List.of();
        }
        String text;
        try {
            text = Files.readString(file);
        } catch (CharacterCodingException e) {
            faults.add(name, 0, "is not UTF-8; save it as CSV UTF-8");
            return List.of();
        } catch (IOException e) {
            faults.add(name, 0, "cannot be read: " + e.getMessage());
            return List.of();
        }
        try (CSVReader reader = new CSVReaderBuilder(
                        new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .build()) {
            return rows(reader, name, required, optional, faults);
        } catch (IOException | CsvException e) {
            faults.add(name, 0, "is not well-formed CSV: " + e.getMessage());
            return List.of();
        }
    }

    private static List<CsvRow> rows(
            CSVReader reader, String name, List<String> required, List<String> optional, Faults faults)
            throws IOException, CsvException {
        String[] header = reader.readNext();
        if (header == null) {
            faults.add(name, 1, "is empty; the first line names the columns: " + String.join(",", required));
            return List.of();
        }
        List<String> columns = Arrays.stream(header).map(String::strip).toList();
        checkColumns(name, columns, required, optional, faults);
        List<CsvRow> rows = new ArrayList<>();
        while (true) {
            int line = (int) reader.getLinesRead() + 1;
            String[] cells = reader.readNext();
            if (cells == null) {
                return rows;
            }
            if (Arrays.stream(cells).allMatch(String::isBlank)) {
                continue;
            }
            CsvRow row = row(name, line, columns, cells, required, faults);
            if (row != null) {
                rows.add(row);
            }
        }
    }

    private static void checkColumns(
            String name, List<String> columns, List<String> required, List<String> optional, Faults faults) {
        for (String column : columns) {
            if (!required.contains(column) && !optional.contains(column)) {
                faults.add(name, 1, "unknown column '" + column + "'; known are " + required + " and " + optional);
            }
        }
        for (String column : required) {
            if (!columns.contains(column)) {
                faults.add(name, 1, "column '" + column + "' is missing");
            }
        }
    }

    private static @Nullable CsvRow row(
            String name, int line, List<String> columns, String[] cells, List<String> required, Faults faults) {
        if (cells.length > columns.size()) {
            faults.add(name, line, cells.length + " cells where the header has " + columns.size() + " columns");
            return null;
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            values.put(columns.get(i), cells[i].strip());
        }
        for (String column : required) {
            if (columns.contains(column) && values.getOrDefault(column, "").isEmpty()) {
                faults.add(name, line, "'" + column + "' is empty");
                return null;
            }
        }
        return new CsvRow(name, line, values);
    }
}
