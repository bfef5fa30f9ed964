package org.stanceledger.report.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.report.figures.Labels;

/** Lists from which an analyst chooses a cell's value. */
final class Choices {
    static final List<String> TOWARD = List.of("criticises", "neither", "supports");
    static final List<String> YES = List.of("yes");

    private Choices() {}

    static List<String> blocs(Conflict conflict) {
        return conflict.blocs().stream().map(Bloc::name).toList();
    }

    static List<String> alignments(Conflict conflict) {
        return Labels.alignments(conflict).stream()
                .map(id -> Labels.alignment(conflict, id))
                .toList();
    }

    /** Lets the cells of a column take these values only. */
    static void of(Sheet sheet, List<String> values, int firstRow, int lastRow, int column) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(values.toArray(String[]::new)),
                new CellRangeAddressList(firstRow, lastRow, column, column));
        validation.setShowErrorBox(true);
        validation.createErrorBox("Not one of the choices", "Choose: " + String.join(", ", values));
        sheet.addValidationData(validation);
    }
}
