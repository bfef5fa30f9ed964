package org.stanceledger.ledger;

import java.time.LocalDateTime;

/**
 * One value of one statement, corrected by a person.
 *
 * @param statementId the statement's business key
 * @param field what was corrected
 * @param target id of the target bloc where {@code field} is {@link CorrectionField#TOWARD}, else empty
 * @param oldValue the value that the person saw
 * @param newValue the value that the person set
 * @param author who corrected it
 * @param entered when it was stored, in UTC
 */
public record Correction(
        String statementId,
        CorrectionField field,
        String target,
        String oldValue,
        String newValue,
        String author,
        LocalDateTime entered) {}
