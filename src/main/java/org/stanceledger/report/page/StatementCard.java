package org.stanceledger.report.page;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stanceledger.ledger.StatementRow;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.report.figures.Labels;

/** What a mark tells on hover and by keyboard: speaker, stance and the words that decided it. */
final class StatementCard {
    private final Conflict conflict;
    private final List<String> blocs;
    private final Set<Long> described = new HashSet<>();

    StatementCard(Conflict conflict) {
        this.conflict = conflict;
        this.blocs = conflict.blocs().stream().map(Bloc::id).toList();
    }

    /** The style class of a statement's bloc. */
    String className(NumberedStatement statement) {
        return "b" + Math.max(0, blocs.indexOf(statement.row().bloc()));
    }

    /** Writes the card; the first one of a statement describes all its marks. */
    void write(Html html, NumberedStatement statement) throws IOException {
        StatementRow row = statement.row();
        String id = described.add(statement.number()) ? " id=\"d" + statement.number() + "\"" : "";
        html.raw("<span class=\"card\" role=\"tooltip\"" + id + ">");
        html.put("<b>%s</b>", row.speaker().isEmpty() ? "No source named" : row.speaker());
        if (!row.role().isEmpty()) {
            html.put(", %s", row.role());
        }
        line(html, "Bloc", Labels.bloc(conflict, row.bloc()) + (row.resolved() ? "" : " (speaker not resolved)"));
        line(html, "Type", row.type() + (row.cue().isEmpty() ? ", no cue" : ", cue \u201C" + row.cue() + "\u201D"));
        line(html, "Alignment", Labels.alignment(conflict, row.alignment()) + percent(row.alignmentProbability()));
        String toward = Labels.toward(conflict, row);
        line(html, "Toward", toward.isEmpty() ? "nobody" : toward);
        String evidence = Labels.evidence(row);
        line(html, "Why", evidence.isEmpty() ? "no evidence recorded" : evidence);
        line(html, "Confidence", Math.round(100 * row.confidence()) + " %");
        if (!row.corrections().isEmpty()) {
            line(html, "Corrected", Labels.correctedFields(row) + " by " + Labels.correctedBy(row));
        }
        line(html, "In the workbook", "Statements, No. " + statement.number());
        html.raw("</span>");
    }

    private static String percent(double probability) {
        return " (" + Math.round(100 * probability) + " %)";
    }

    private static void line(Html html, String name, String value) throws IOException {
        html.put("<span class=\"line\"><span class=\"name\">%s</span> %s</span>", name, value);
    }
}
