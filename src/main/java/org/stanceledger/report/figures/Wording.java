package org.stanceledger.report.figures;

import org.stanceledger.ledger.AddedStatement;
import org.stanceledger.ledger.CorrectionField;
import org.stanceledger.lexicon.Conflict;

/**
 * What people correct, and its values, in the words of the workbook.
 *
 * @param conflict the frame of blocs and poles
 */
public record Wording(Conflict conflict) {
    /** What is corrected, in words. */
    public String property(CorrectionField field, String target) {
        return switch (field) {
            case SPEAKER -> "speaker";
            case BLOC -> "bloc";
            case ALIGNMENT -> "alignment";
            case TOWARD -> "toward " + bloc(target);
            case NOT_A_STATEMENT -> "not a statement";
            case ADDED -> "missed statement";
        };
    }

    /** A value as the workbook shows it. */
    public String value(CorrectionField field, String value) {
        return switch (field) {
            case SPEAKER, NOT_A_STATEMENT -> value;
            case ADDED -> value.isEmpty() ? "" : AddedStatement.of(value).type();
            case BLOC -> bloc(value);
            case ALIGNMENT -> Labels.alignment(conflict, value);
            case TOWARD ->
                switch (value) {
                    case "1" -> "supports";
                    case "-1" -> "criticises";
                    default -> "neither";
                };
        };
    }

    /** A bloc's name. */
    public String bloc(String id) {
        return Labels.bloc(conflict, id);
    }
}
