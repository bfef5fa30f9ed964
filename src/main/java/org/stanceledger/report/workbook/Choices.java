package org.stanceledger.report.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.report.figures.Labels;

/** Lists from which an analyst chooses a cell's value. They stand on a hidden sheet, since names may hold commas. */
final class Choices {
    private static final String NAME = "Choices";
    private static final List<String> TOWARD = List.of("criticises", "neither", "supports");
    private static final List<String> YES = List.of("yes");

    private final XSSFSheet lists;
    private final List<String> blocs;
    private final List<String> alignments;

    /** Adds the hidden sheet to a workbook. */
    Choices(XSSFWorkbook workbook, Conflict conflict) {
        lists = workbook.createSheet(NAME);
        workbook.setSheetVisibility(workbook.getSheetIndex(lists), SheetVisibility.HIDDEN);
        blocs = conflict.blocs().stream().map(Bloc::name).toList();
        alignments = Labels.alignments(conflict).stream()
                .map(id -> Labels.alignment(conflict, id))
                .toList();
        List<List<String>> columns = List.of(blocs, alignments, TOWARD, YES);
        for (int column = 0; column < columns.size(); column++) {
            for (int index = 0; index < columns.get(column).size(); index++) {
                Row row = lists.getRow(index) == null ? lists.createRow(index) : lists.getRow(index);
                row.createCell(column)
                        .setCellValue(CellText.of(columns.get(column).get(index)));
            }
        }
    }

    void bloc(Sheet sheet, int firstRow, int lastRow, int column) {
        limit(sheet, 0, blocs, firstRow, lastRow, column);
    }

    void alignment(Sheet sheet, int firstRow, int lastRow, int column) {
        limit(sheet, 1, alignments, firstRow, lastRow, column);
    }

    void toward(Sheet sheet, int firstRow, int lastRow, int column) {
        limit(sheet, 2, TOWARD, firstRow, lastRow, column);
    }

    void yes(Sheet sheet, int firstRow, int lastRow, int column) {
        limit(sheet, 3, YES, firstRow, lastRow, column);
    }

    /** Lets the cells of a column take the values of a list only. */
    private static void limit(Sheet sheet, int list, List<String> values, int firstRow, int lastRow, int column) {
        String letter = CellReference.convertNumToColString(list);
        String range = "%s!$%s$1:$%s$%d".formatted(NAME, letter, letter, values.size());
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createFormulaListConstraint(range), new CellRangeAddressList(firstRow, lastRow, column, column));
        validation.setShowErrorBox(true);
        validation.createErrorBox("Not one of the choices", CellText.cut(String.join("; ", values), 200));
        sheet.addValidationData(validation);
    }
}
