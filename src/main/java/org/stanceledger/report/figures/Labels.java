package org.stanceledger.report.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.stanceledger.ledger.Correction;
import org.stanceledger.ledger.StatementRow;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.stance.Evidence;
import org.stanceledger.stance.Toward;

/** The words by which reports show a statement's values. */
public final class Labels {
    /** The types of statements, in the order of reports. */
    public static final List<String> TYPES = List.of("direct", "indirect", "mixed");

    private static final String SPAN_SEPARATOR = " … ";

    private Labels() {}

    /** The ids of all alignments: the poles, then neutral. */
    public static List<String> alignments(Conflict conflict) {
        List<String> ids = new ArrayList<>(conflict.poles());
        ids.add(Conflict.NEUTRAL);
        return List.copyOf(ids);
    }

    /** An alignment's name for readers: that of the bloc with the pole's id, if there is one. */
    public static String alignment(Conflict conflict, String alignment) {
        return conflict.blocs().stream()
                .filter(bloc -> bloc.id().equals(alignment))
                .map(Bloc::name)
                .findFirst()
                .orElseGet(() -> capitalised(alignment));
    }

    /** A bloc's name for readers. */
    public static String bloc(Conflict conflict, String id) {
        return conflict.blocs().stream()
                .filter(bloc -> bloc.id().equals(id))
                .map(Bloc::name)
                .findFirst()
                .orElse(id);
    }

    /** Whom a statement criticises and supports. */
    public static String toward(Conflict conflict, StatementRow statement) {
        return statement.toward().stream()
                .map(toward -> toward(toward) + " " + bloc(conflict, toward.bloc()))
                .collect(Collectors.joining(", "));
    }

    private static String toward(Toward toward) {
        return toward.sign() < 0 ? "criticises" : "supports";
    }

    /** The bloc that is named most, with how often; empty if none is. */
    public static String most(Conflict conflict, Tallies<String> targets) {
        return targets.most()
                .map(id -> bloc(conflict, id) + " (" + targets.of(id).raw() + ")")
                .orElse("");
    }

    /** The bloc that a bloc names most, with how often; empty if it names none. */
    public static String most(Conflict conflict, Tallies<BlocPair> targets, String bloc) {
        return most(conflict, targets.where(pair -> pair.bloc().equals(bloc)).by(BlocPair::other));
    }

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
        return statement.corrections().stream().map(Labels::field).distinct().collect(Collectors.joining(", "));
    }

    private static String field(Correction correction) {
        String name = correction.field().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return correction.target().isEmpty() ? name : name + " " + correction.target();
    }

    private static String capitalised(String id) {
        return id.isEmpty() ? id : Character.toUpperCase(id.charAt(0)) + id.substring(1);
    }
}
