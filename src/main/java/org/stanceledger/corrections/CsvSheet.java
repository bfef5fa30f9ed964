package org.stanceledger.corrections;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.stanceledger.report.csv.FormulaGuard;

/** Reads a CSV file as one sheet; what guards a cell against being taken for a formula is taken away again. */
final class CsvSheet {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvSheet() {}

    static void read(Path file, SheetSink sink) {
        try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            text.mark(1);
            if (text.read() != BYTE_ORDER_MARK.charAt(0)) {
                text.reset();
            }
            read(text, String.valueOf(file.getFileName()), sink);
        } catch (CharacterCodingException e) {
            throw new CorrectionFileException(file + " is not UTF-8; save it as CSV UTF-8", e);
        } catch (IOException e) {
            throw new CorrectionFileException(file + " cannot be read: " + e.getMessage(), e);
        } catch (CsvValidationException e) {
            throw new CorrectionFileException(file + ":" + e.getLineNumber() + ": is not CSV: " + e.getMessage(), e);
        }
    }

    private static void read(BufferedReader text, String name, SheetSink sink)
            throws IOException, CsvValidationException {
        CSVReader rows = new CSVReaderBuilder(text)
                .withCSVParser(new RFC4180ParserBuilder().build())
                .build();
        sink.begin(new SheetPlace(name, true));
        while (true) {
            int line = Math.toIntExact(rows.getLinesRead());
            String[] cells = rows.readNext();
            if (cells == null) {
                break;
            }
            sink.row(
                    line,
                    Arrays.stream(cells)
                            .map(FormulaGuard::restore)
                            .map(String::strip)
                            .toList());
        }
        sink.end();
    }
}
