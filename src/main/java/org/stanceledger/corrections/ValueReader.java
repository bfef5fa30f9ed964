package org.stanceledger.corrections;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stanceledger.ledger.CorrectedStatement;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.report.figures.Labels;
import org.stanceledger.report.figures.XmlText;

/** Reads values as people write them, by name or by id, in any case. */
final class ValueReader {
    private static final int LONGEST_NAME = 300;
    private static final List<String> SIGNS = List.of("criticises", "neither", "supports");
    private static final List<String> YES = List.of("yes", "y", "true", "x", "1");
    private static final List<String> NO = List.of("no", "n", "false", "0");

    private final Conflict conflict;

    ValueReader(Conflict conflict) {
        this.conflict = conflict;
    }

    /** The value as the ledger writes it; empty if it is none. */
    Optional<String> read(Property property, String cell) {
        return switch (property.field()) {
            case SPEAKER ->
                Optional.of(words(cell)).filter(name -> name.length() <= LONGEST_NAME && !name.startsWith("ERROR:"));
            case BLOC -> bloc(cell);
            case ALIGNMENT -> alignment(cell);
            case TOWARD -> sign(cell);
            case NOT_A_STATEMENT -> yesOrNo(cell);
            case ADDED -> Optional.empty();
        };
    }

    /** What may stand there, for a message. */
    String choices(Property property) {
        return switch (property.field()) {
            case SPEAKER -> "a name of at most " + LONGEST_NAME + " characters";
            case BLOC ->
                String.join(", ", conflict.blocs().stream().map(Bloc::name).toList());
            case ALIGNMENT ->
                String.join(
                        ", ",
                        Labels.alignments(conflict).stream()
                                .map(id -> Labels.alignment(conflict, id))
                                .toList());
            case TOWARD -> String.join(", ", SIGNS);
            case NOT_A_STATEMENT -> "yes, no";
            case ADDED -> "";
        };
    }

    /** A bloc's id from its name or id. */
    Optional<String> bloc(String cell) {
        return conflict.blocs().stream()
                .filter(bloc -> same(bloc.name(), cell) || same(bloc.id(), cell) || same(column(bloc.id()), cell))
                .map(Bloc::id)
                .findFirst();
    }

    /** The bloc's id as it stands in the name of a CSV column. */
    static String column(String id) {
        return id.replace('-', '_');
    }

    /** Words as a cell holds them, with single spaces. */
    static String words(String text) {
        return XmlText.of(text).strip().replaceAll("\\s+", " ");
    }

    private Optional<String> alignment(String cell) {
        return Labels.alignments(conflict).stream()
                .filter(id -> same(id, cell) || same(Labels.alignment(conflict, id), cell))
                .findFirst();
    }

    private static Optional<String> sign(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "criticises", "criticizes", "-1" -> Optional.of("-1");
            case "supports", "1", "+1" -> Optional.of("1");
            case "neither", "0", "·" -> Optional.of("0");
            default -> Optional.empty();
        };
    }

    private static Optional<String> yesOrNo(String cell) {
        String word = cell.toLowerCase(Locale.ROOT);
        return YES.contains(word)
                ? Optional.of(CorrectedStatement.YES)
                : NO.contains(word) ? Optional.of(CorrectedStatement.NO) : Optional.empty();
    }

    private static boolean same(String one, String other) {
        return one.equalsIgnoreCase(words(other));
    }
}
