package org.stanceledger.corrections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stanceledger.ledger.CorrectionField;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.report.workbook.CorrectionLayout;
import org.stanceledger.report.workbook.StatementColumns;

/**
 * The heading of a sheet: which column holds what, by the titles of the workbook or those of CSV files.
 *
 * @param row its index
 * @param id the column with the statement's key, -1 if there is none
 * @param words the column with the words for a speaker, -1 if there is none
 * @param assumedBloc the column with the bloc that is assumed of them, -1 if there is none
 * @param missed where the columns of missed statements are, null if it is no heading of such
 * @param checked the columns of what {@code check} sums up, in the order of the sum; empty if some are missing
 * @param check the column with the sum over the cells that are only read, -1 if there is none
 * @param shown where the values are shown that can be corrected
 * @param corrected where they are corrected
 * @param unknown columns for corrections of nothing that we know, by their titles
 * @param empty columns between others that have no title
 */
record Heading(
        int row,
        int id,
        int words,
        int assumedBloc,
        @Nullable Missed missed,
        List<Integer> checked,
        int check,
        Map<Property, Integer> shown,
        Map<Property, Integer> corrected,
        Map<String, Integer> unknown,
        List<Integer> empty) {
    /**
     * The columns of missed statements; -1 for one that there is not.
     *
     * @param article the article's key
     * @param content the words
     * @param cue the words of the cue
     * @param source the words that name the source
     */
    record Missed(int article, int content, int cue, int source) {}

    private static final String CSV_CORRECT = "correct_";
    private static final String CORRECT = "correct:";

    /** Reads a row as a heading; empty if it is none. */
    static Optional<Heading> read(int row, List<String> cells, Conflict conflict) {
        Map<String, Property> shownTitles = shownTitles(conflict);
        Map<String, Property> correctTitles = correctTitles(conflict);
        Map<Property, Integer> shown = new HashMap<>();
        Map<Property, Integer> corrected = new LinkedHashMap<>();
        Map<String, Integer> unknown = new LinkedHashMap<>();
        Map<String, Integer> keys = new HashMap<>();
        List<Integer> empty = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            String title = ValueReader.words(cells.get(column)).toLowerCase(Locale.ROOT);
            if (title.isEmpty()) {
                empty.add(column);
            } else if (correctTitles.containsKey(title)) {
                corrected.putIfAbsent(correctTitles.get(title), column);
            } else if (title.startsWith(CORRECT) || title.startsWith(CSV_CORRECT)) {
                unknown.put(cells.get(column), column);
            } else if (shownTitles.containsKey(title)) {
                shown.putIfAbsent(shownTitles.get(title), column);
            } else {
                keys.putIfAbsent(title.replace('_', ' '), column);
            }
        }
        int id = keys.getOrDefault(title(StatementColumns.ID), -1);
        int words = keys.getOrDefault(title(CorrectionLayout.WORDS), -1);
        int content = keys.getOrDefault(title(CorrectionLayout.MISSED_CONTENT), -1);
        Missed missed = content < 0
                ? null
                : new Missed(
                        keys.getOrDefault(title(CorrectionLayout.ARTICLE_ID), -1),
                        content,
                        keys.getOrDefault(title(CorrectionLayout.CUE), -1),
                        keys.getOrDefault(title(CorrectionLayout.SOURCE), -1));
        int known = (missed == null ? corrected.size() : shown.size() + 1) + (id < 0 ? 0 : 1) + (words < 0 ? 0 : 1);
        if (known < 2) {
            return Optional.empty();
        }
        int assumed = keys.getOrDefault(title(CorrectionLayout.ASSUMED_BLOC), -1);
        return Optional.of(new Heading(
                row,
                id,
                words,
                assumed,
                missed,
                checked(cells, conflict),
                keys.getOrDefault(title(StatementColumns.CHECK), -1),
                shown,
                corrected,
                unknown,
                empty));
    }

    private static List<Integer> checked(List<String> cells, Conflict conflict) {
        List<Integer> columns = new StatementColumns(conflict)
                .checkedTitles().stream().map(cells::indexOf).toList();
        return columns.contains(-1) ? List.of() : columns;
    }

    private static String title(String title) {
        return title.toLowerCase(Locale.ROOT);
    }

    /** The workbook's title of the column that corrects a property. */
    static String correctTitle(Property property, Conflict conflict) {
        return switch (property.field()) {
            case SPEAKER -> StatementColumns.CORRECT_SPEAKER;
            case BLOC -> StatementColumns.CORRECT_BLOC;
            case ALIGNMENT -> StatementColumns.CORRECT_ALIGNMENT;
            case TOWARD ->
                StatementColumns.CORRECT_TOWARD
                        + conflict.bloc(property.target()).name();
            case NOT_A_STATEMENT -> StatementColumns.NOT_A_STATEMENT;
            case ADDED -> "";
        };
    }

    /** The workbook's title of the column that shows a property. */
    static String shownTitle(Property property, Conflict conflict) {
        return switch (property.field()) {
            case SPEAKER -> StatementColumns.SPEAKER;
            case BLOC -> StatementColumns.BLOC;
            case ALIGNMENT -> StatementColumns.ALIGNMENT;
            case TOWARD ->
                StatementColumns.TOWARD + conflict.bloc(property.target()).name();
            case NOT_A_STATEMENT, ADDED -> "";
        };
    }

    /** Everything of a statement that can be corrected, in the order of the columns. */
    static List<Property> properties(Conflict conflict) {
        List<Property> properties = new ArrayList<>(List.of(
                Property.of(CorrectionField.SPEAKER),
                Property.of(CorrectionField.BLOC),
                Property.of(CorrectionField.ALIGNMENT)));
        conflict.blocs().stream().map(Bloc::id).map(Property::toward).forEach(properties::add);
        properties.add(Property.of(CorrectionField.NOT_A_STATEMENT));
        return properties;
    }

    private static Map<String, Property> correctTitles(Conflict conflict) {
        Map<String, Property> titles = new HashMap<>();
        for (Property property : properties(conflict)) {
            titles.put(title(correctTitle(property, conflict)), property);
            titles.put(
                    property.field() == CorrectionField.NOT_A_STATEMENT
                            ? csvTitle(property)
                            : CSV_CORRECT + csvTitle(property),
                    property);
        }
        return titles;
    }

    private static Map<String, Property> shownTitles(Conflict conflict) {
        Map<String, Property> titles = new HashMap<>();
        for (Property property : properties(conflict)) {
            if (property.field() != CorrectionField.NOT_A_STATEMENT) {
                titles.put(title(shownTitle(property, conflict)), property);
                titles.put(csvTitle(property), property);
            }
        }
        return titles;
    }

    private static String csvTitle(Property property) {
        String field = property.field().name().toLowerCase(Locale.ROOT);
        return property.target().isEmpty() ? field : field + "_" + ValueReader.column(property.target());
    }
}
