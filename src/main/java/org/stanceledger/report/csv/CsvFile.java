package org.stanceledger.report.csv;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A CSV file that is being written, row by row: text is guarded, numbers and dates are written as they are. */
public final class CsvFile implements Closeable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVWriter writer;
    private final List<String> row = new ArrayList<>();

    /**
     * Opens a new file.
     *
     * @param byteOrderMark whether the file begins with the mark by which Excel knows UTF-8
     */
    public CsvFile(Path file, boolean byteOrderMark) throws IOException {
        BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        if (byteOrderMark) {
            out.write(BYTE_ORDER_MARK);
        }
        writer = new CSVWriter(out, ',', '"', '"', ICSVWriter.RFC4180_LINE_END);
    }

    /** Writes rows to an output of the caller's, which is closed with this. */
    public CsvFile(Writer out) {
        writer = new CSVWriter(out, ',', '"', '"', ICSVWriter.RFC4180_LINE_END);
    }

    CsvFile text(@Nullable String value) {
        row.add(value == null ? "" : FormulaGuard.guard(value));
        return this;
    }

    CsvFile texts(List<String> values) {
        values.forEach(this::text);
        return this;
    }

    CsvFile number(long value) {
        row.add(Long.toString(value));
        return this;
    }

    CsvFile probability(double value) {
        row.add(String.format(Locale.ROOT, "%.3f", value));
        return this;
    }

    CsvFile date(@Nullable LocalDate value) {
        row.add(value == null ? "" : value.toString());
        return this;
    }

    void end() {
        writer.writeNext(row.toArray(String[]::new), false);
        row.clear();
    }

    @Override
    public void close() throws IOException {
        boolean failed = writer.checkError();
        writer.close();
        if (failed) {
            throw new IOException("the CSV file could not be written whole", writer.getException());
        }
    }
}
