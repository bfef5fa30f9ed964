package org.stanceledger.report.workbook;

import java.util.List;
import java.util.stream.Collectors;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.BlocRole;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.report.figures.Labels;

/** What each column and label means, with an example. */
final class CodebookSheet {
    static final String NAME = "Codebook";

    private final Conflict conflict;

    CodebookSheet(Conflict conflict) {
        this.conflict = conflict;
    }

    void write(Page page) {
        page.title("Codebook", "What the columns and labels mean, here and in statements.csv.");
        page.table(List.of(
                Column.text("Kind", 12),
                Column.text("In the workbook", 24),
                Column.text("In statements.csv", 24),
                Column.wrapped("Definition", 84),
                Column.wrapped("Example", 46)));
        page.freeze(0);
        columns(page);
        for (Bloc bloc : conflict.blocs()) {
            label(page, "Bloc", bloc.name(), bloc.id(), definition(bloc.role()), "");
        }
        for (String id : Labels.alignments(conflict)) {
            String definition = id.equals(Conflict.NEUTRAL)
                    ? "The statement takes no side in the conflict, or both at once."
                    : "The statement advances this side's position on the conflict, whoever speaks.";
            label(page, "Alignment", Labels.alignment(conflict, id), id, definition, "");
        }
        label(
                page,
                "Type",
                "direct",
                "direct",
                "A full clause in quotation marks.",
                "\"We will return,\" the minister said.");
        label(page, "Type", "indirect", "indirect", "A paraphrase.", "The minister said they would return.");
        label(
                page,
                "Type",
                "mixed",
                "mixed",
                "A paraphrase with a quoted fragment.",
                "The minister spoke of a \"return\".");
        label(
                page,
                "Toward",
                "criticises",
                "-1",
                "Criticises, accuses, condemns, threatens the target, or rejects its acts or legitimacy.",
                "condemned the signing of the treaty");
        label(
                page,
                "Toward",
                "supports",
                "1",
                "Praises, backs or thanks the target, or endorses its position.",
                "reaffirmed its support for sovereignty");
        label(page, "Toward", "·", "0", "Neither.", "");
    }

    private void columns(Page page) {
        String blocs = conflict.blocs().stream().map(Bloc::name).collect(Collectors.joining(", "));
        column(page, "No.", "", "Position in statements.csv, from 1.", "17");
        column(page, "Date", "published", "Day of publication of the article; empty if unknown.", "2026-03-31");
        column(page, "Outlet", "outlet", "Who published the article.", "");
        column(page, "Title", "title", "The article's headline.", "");
        column(
                page,
                "Speaker",
                "speaker",
                "Who says it: the fullest name of the person, or the body. The source's own words where it is not known.",
                "Foreign Ministry");
        column(page, "Role", "role", "The office or description of the speaker at the time.", "Foreign Minister");
        column(page, "Bloc", "bloc", "The side that the speaker belongs to: " + blocs + ".", "");
        column(page, "Type", "type", "How the content is rendered: direct, indirect or mixed.", "mixed");
        column(
                page,
                "Cue",
                "cue",
                "The words that signal the act of speech; empty for a quotation that goes on.",
                "said");
        column(
                page,
                "Content",
                "content",
                "What is said, word for word as the article has it; parts are joined by \" … \".",
                "");
        column(page, "Alignment", "alignment", "Whose position on the conflict the statement advances.", "");
        column(
                page,
                "Toward",
                "toward_…",
                "Which blocs the statement criticises or supports; one column each on the right, for filters.",
                "criticises " + conflict.blocs().get(0).name());
        column(
                page,
                "Confidence",
                "confidence",
                "The probability, 0 to 1, that the statement was found rightly.",
                "0.93");
        column(page, "Evidence", "evidence", "The reasons for the stance, the strongest first.", "");
        column(page, "Article", "url", "Opens the article on the web.", "open");
        column(
                page,
                "In context",
                "",
                "Shows the statement in its article, in report.html beside this workbook.",
                "show");
        column(page, "Correct: …", "", "Yellow: what a person corrects. Empty cells change nothing.", "");
        column(
                page,
                StatementColumns.NOT_A_STATEMENT,
                "",
                "yes: the row is no statement and is left out of later reports.",
                "yes");
        column(page, "Sentence", "sentence", "The sentence of the cue, or of the first content.", "");
        column(page, "Source words", "source", "The words that name the source in the article.", "the minister");
        column(page, "Language", "language", "The article's language, by ISO 639-1 code.", "en");
        column(page, "File", "article_file", "The input file, relative to the input folder.", "2026/03/31/wire.txt");
        column(
                page,
                "Article ID",
                "article_id",
                "The file, with # and a number where a file holds several articles.",
                "feed.jsonl#12");
        column(
                page,
                "Copy of",
                "duplicate_of",
                "The article of which this one is a copy; empty if it is none. Distinct counts leave copies out.",
                "");
        column(page, "Corrected by", "corrected_by", "Who corrected a value of the row; empty if nobody did.", "");
        column(page, "Corrected values", "corrected_fields", "Which values were corrected.", "bloc");
        column(page, "Found by", "provenance", "The rules that found the statement and its speaker.", "");
        column(
                page,
                StatementColumns.UNRESOLVED,
                "resolved",
                "yes: the speaker is only worded and not known; statements.csv says true or false of the contrary.",
                "yes");
        column(
                page,
                StatementColumns.FIRST_RUN,
                "",
                "The run that first found the statement; Summary tells this run's number.",
                "12");
        column(
                page,
                "Expected: …",
                "expected_…",
                "The sum of the probabilities of the labels that are counted: how many of them are right, on average.",
                "664.1");
        column(
                page,
                Column.FILTER,
                "",
                "On the sheets of figures: the filters of the sheet Statements that leave a row's statements; those above a column are added to them.",
                "Bloc = Russia; Toward Georgia = criticises");
        column(
                page,
                StatementColumns.ID,
                "statement_id",
                "The key by which a correction finds its statement; do not change it.",
                "");
        column(page, "", "alignment_probability", "The probability, 0 to 1, of the alignment.", "0.81");
        column(
                page,
                "",
                "speaker_id",
                "The actor's id in the configuration; empty if the speaker is not listed there.",
                "");
    }

    private static void column(Page page, String workbook, String csv, String definition, String example) {
        label(page, "Column", workbook, csv, definition, example);
    }

    private static void label(Page page, String kind, String workbook, String csv, String definition, String example) {
        page.row(kind, workbook, csv, definition, example);
    }

    private static String definition(BlocRole role) {
        return switch (role) {
            case PARENT_STATE -> "The state whose territory is contested: its bodies, officials, parties, church.";
            case BREAKAWAY -> "The authorities that broke away from it, their officials and politicians.";
            case PATRON -> "The state that backs the breakaway: its bodies, officials, parties, church.";
            case INTERGOVERNMENTAL -> "Intergovernmental bodies, their missions and officials, international courts.";
            case OUTSIDE_STATE -> "Governments, officials, lawmakers and diplomats of states that are not parties.";
            case OTHER -> "Media, experts, organisations, companies, residents, unnamed people.";
        };
    }
}
