package org.stanceledger.corrections;

import org.stanceledger.ledger.CorrectionField;
import org.stanceledger.report.figures.Wording;

/**
 * What of a statement can be corrected.
 *
 * @param field which field
 * @param target id of the target bloc where the field is {@link CorrectionField#TOWARD}, else empty
 */
record Property(CorrectionField field, String target) {
    static Property of(CorrectionField field) {
        return new Property(field, "");
    }

    /** It in words. */
    String in(Wording wording) {
        return wording.property(field, target);
    }

    /** One of its values in words. */
    String in(Wording wording, String value) {
        return wording.value(field, value);
    }

    static Property toward(String bloc) {
        return new Property(CorrectionField.TOWARD, bloc);
    }
}
