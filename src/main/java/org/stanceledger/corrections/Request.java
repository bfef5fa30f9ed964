package org.stanceledger.corrections;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stanceledger.ledger.CorrectionField;
import org.stanceledger.ledger.CorrectionSubject.OfWords;

/** What a row of a file asks for. */
sealed interface Request {
    /** The cell that asks for it. */
    String place();

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

    /**
     * A statement that the analysis missed.
     *
     * @param place the cell with its words
     * @param articleId the article's key
     * @param articlePlace the cell with that key
     * @param content its words, part by part
     * @param values the values that are set, as the ledger writes them
     * @param cue the words of the cue, empty if none are given
     * @param source the words that name the source, empty if none are given
     */
    record OfMissed(
            String place,
            String articleId,
            String articlePlace,
            List<String> content,
            Map<Property, String> values,
            String cue,
            String source)
            implements Request {
        public OfMissed {
            content = List.copyOf(content);
            values = Map.copyOf(values);
        }

        String speaker() {
            return value(CorrectionField.SPEAKER);
        }

        String bloc() {
            return value(CorrectionField.BLOC);
        }

        String alignment() {
            return value(CorrectionField.ALIGNMENT);
        }

        /** What it does to blocs, in the order of their ids. */
        SortedMap<Property, String> toward() {
            SortedMap<Property, String> toward = new TreeMap<>(Comparator.comparing(Property::target));
            values.forEach((property, value) -> {
                if (property.field() == CorrectionField.TOWARD) {
                    toward.put(property, value);
                }
            });
            return toward;
        }

        private String value(CorrectionField field) {
            return values.getOrDefault(Property.of(field), "");
        }
    }

    /**
     * A row in which a person wrote into cells that are only read.
     *
     * @param place the row
     * @param statementId the statement's key
     * @param idPlace the cell with the key
     * @param cells what is checked of the row, in the order of the sum
     * @param places the cells
     */
    record OfRow(String place, String statementId, String idPlace, List<String> cells, List<String> places)
            implements Request {
        public OfRow {
            cells = List.copyOf(cells);
            places = List.copyOf(places);
        }
    }
}
