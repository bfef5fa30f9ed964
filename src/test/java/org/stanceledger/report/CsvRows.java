package org.stanceledger.report;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a CSV file with a header as an RFC 4180 reader does. */
public final class CsvRows {
    private CsvRows() {}

    public static List<CsvRow> read(Path file) throws IOException, CsvException {
        List<CsvRow> rows = new ArrayList<>();
        try (CSVReader reader = new CSVReaderBuilder(Files.newBufferedReader(file))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .withKeepCarriageReturn(true)
                .build()) {
            String[] header = reader.readNext();
            for (String[] cells : reader) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int column = 0; column < header.length; column++) {
                    row.put(header[column], cells[column]);
                }
                rows.add(new CsvRow(row));
            }
        }
        return rows;
    }
}
