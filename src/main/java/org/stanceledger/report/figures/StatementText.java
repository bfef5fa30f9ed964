package org.stanceledger.report.figures;

import java.util.Locale;
import java.util.stream.Collectors;
import org.stanceledger.ledger.Correction;
import org.stanceledger.ledger.StatementRow;
import org.stanceledger.stance.Evidence;

/** The parts of a statement that reports show as one text. */
public final class StatementText {
    private static final String SPAN_SEPARATOR = " … ";

    private StatementText() {}

    /** What is said: its spans joined. */
    public static String content(StatementRow statement) {
        return String.join(SPAN_SEPARATOR, statement.content());
    }

    /** Why this stance. */
    public static String evidence(StatementRow statement) {
        return statement.evidence().stream().map(Evidence::explanation).collect(Collectors.joining("; "));
    }

    /** Who corrected it, empty if nobody. */
    public static String correctedBy(StatementRow statement) {
        return statement.corrections().stream()
                .map(Correction::author)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Which values were corrected. */
    public static String correctedFields(StatementRow statement) {
        return statement.corrections().stream()
                .map(StatementText::field)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String field(Correction correction) {
        String name = correction.field().name().toLowerCase(Locale.ROOT);
        return correction.target().isEmpty() ? name : name + " " + correction.target();
    }
}
