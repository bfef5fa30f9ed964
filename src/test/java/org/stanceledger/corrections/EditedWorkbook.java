package org.stanceledger.corrections;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that a person edits in a spreadsheet program and saves. */
public final class EditedWorkbook implements AutoCloseable {
    private static final DataFormatter TEXT = new DataFormatter(java.util.Locale.ROOT);

    private final XSSFWorkbook workbook;

    public EditedWorkbook(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            workbook = new XSSFWorkbook(in);
        }
    }

    /** Writes a value into a column of the row that has a text in another column. */
    public EditedWorkbook set(String sheetName, String keyColumn, String key, String column, String value) {
        Sheet sheet = workbook.getSheet(sheetName);
        Row head = head(sheet, keyColumn);
        int keyAt = column(head, keyColumn);
        for (int index = head.getRowNum() + 1; index <= sheet.getLastRowNum(); index++) {
            Row row = sheet.getRow(index);
            if (row != null && text(row.getCell(keyAt)).equals(key)) {
                write(row, column(head, column), value);
                return this;
            }
        }
        throw new AssertionError("no row with " + keyColumn + " " + key + " in " + sheetName);
    }

    /** Puts a new cell in the place of one, since the library would leave the inline text of the old one behind. */
    private static void write(Row row, int column, String value) {
        Cell old = row.getCell(column);
        Cell cell = row.createCell(column);
        if (old != null) {
            cell.setCellStyle(old.getCellStyle());
        }
        cell.setCellValue(value);
    }

    /** Deletes the cells of the row that has a text in a column. */
    public EditedWorkbook deleted(String sheetName, String keyColumn, String key) {
        Sheet sheet = workbook.getSheet(sheetName);
        int keyAt = column(head(sheet, keyColumn), keyColumn);
        for (Row row : sheet) {
            if (text(row.getCell(keyAt)).equals(key)) {
                sheet.removeRow(row);
                return this;
            }
        }
        throw new AssertionError("no row with " + keyColumn + " " + key + " in " + sheetName);
    }

    /** Writes values into the columns of the first row below a heading that has none of them. */
    public EditedWorkbook fill(String sheetName, String keyColumn, Map<String, String> values) {
        Sheet sheet = workbook.getSheet(sheetName);
        Row head = head(sheet, keyColumn);
        int index = head.getRowNum() + 1;
        while (!text(sheet.getRow(index).getCell(column(head, keyColumn))).isEmpty()) {
            index++;
        }
        Row row = sheet.getRow(index);
        values.forEach((column, value) -> row.getCell(column(head, column), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                .setCellValue(value));
        return this;
    }

    /** Changes a heading. */
    public EditedWorkbook heading(String sheetName, String title, String changed) {
        Row head = head(workbook.getSheet(sheetName), title);
        head.getCell(column(head, title)).setCellValue(changed);
        return this;
    }

    /** Changes the second cell of the row that begins with a text. */
    public EditedWorkbook second(String sheetName, String first, String value) {
        Row row = head(workbook.getSheet(sheetName), first);
        row.getCell(1).setCellValue(value);
        return this;
    }

    public EditedWorkbook without(String sheetName) {
        workbook.removeSheetAt(workbook.getSheetIndex(sheetName));
        return this;
    }

    public Path save(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private static Row head(Sheet sheet, String title) {
        for (Row row : sheet) {
            if (column(row, title) >= 0) {
                return row;
            }
        }
        throw new AssertionError("no heading " + title + " in " + sheet.getSheetName());
    }

    private static int column(Row row, String title) {
        for (Cell cell : row) {
            if (text(cell).equals(title)) {
                return cell.getColumnIndex();
            }
        }
        return -1;
    }

    private static String text(Cell cell) {
        return cell == null ? "" : TEXT.formatCellValue(cell);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
