package org.stanceledger.report.workbook;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/** Puts values of any kind into cells: numbers as numbers, days as days, links as formulas, the rest as text. */
final class Cells {
    private Cells() {}

    static Cell styled(Row row, int column, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    static void set(Cell cell, @Nullable Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
        } else if (value instanceof Link link) {
            if (link.usable()) {
                cell.setCellFormula(link.formula());
            }
            set(cell, link.label());
        } else if (value != null) {
            cell.setCellValue(CellText.of(value.toString()));
        }
    }
}
