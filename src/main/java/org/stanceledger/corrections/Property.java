package org.stanceledger.corrections;

import org.stanceledger.ledger.CorrectionField;

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

    static Property toward(String bloc) {
        return new Property(CorrectionField.TOWARD, bloc);
    }
}
