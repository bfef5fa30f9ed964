package org.stanceledger.corrections;

import org.jspecify.annotations.Nullable;
import org.stanceledger.ledger.CorrectionSubject.OfWords;

/** What a cell asks to change. */
sealed interface Request {
    /** The cell. */
    String place();

    /** What it changes. */
    Property property();

    /** The value it sets, as the ledger writes it. */
    String value();

    /**
     * A value of one statement.
     *
     * @param place the cell
     * @param property what it changes
     * @param value the value it sets
     * @param statementId the statement's key
     * @param idPlace the cell with the key
     * @param shown the value that the file shows, null if it shows none
     */
    record OfStatement(
            String place,
            Property property,
            String value,
            String statementId,
            String idPlace,
            @Nullable String shown) implements Request {}

    /**
     * The name or bloc of all speakers with the same words.
     *
     * @param place the cell
     * @param property what it changes
     * @param value the value it sets
     * @param words the words and the bloc that is assumed
     */
    record OfSpeaker(String place, Property property, String value, OfWords words) implements Request {}
}
