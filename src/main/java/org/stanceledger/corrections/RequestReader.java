package org.stanceledger.corrections;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stanceledger.ledger.CorrectedStatement;
import org.stanceledger.ledger.CorrectionField;
import org.stanceledger.ledger.CorrectionSubject.OfWords;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.report.workbook.CorrectionLayout;
import org.stanceledger.report.workbook.RowCheck;
import org.stanceledger.report.workbook.StatementColumns;

/** Takes from the sheets of a file what a person asks to change, and notes what cannot be understood. */
final class RequestReader implements SheetSink {
    /** A heading stands in one of the first rows, below title and notes. */
    private static final int HEADING_WITHIN = 30;

    private static final Pattern MARKS_AROUND = Pattern.compile("^[\"“”„«»]+|[\"“”„«»]+$");

    private final Conflict conflict;
    private final ValueReader values;
    private final List<Request> requests = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final AboutRows about;
    private SheetPlace sheet = new SheetPlace("", false);
    private @Nullable Heading heading;
    private boolean workbook;
    private int tables;
    private long statementRows;

    RequestReader(Conflict conflict) {
        this.conflict = conflict;
        this.values = new ValueReader(conflict);
        this.about = new AboutRows(conflict, problems);
    }

    List<Request> requests() {
        return requests;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Ends the file. */
    void finish(String file) {
        if (workbook) {
            about.finish(statementRows);
        }
        if (tables == 0 && problems.isEmpty()) {
            throw new CorrectionFileException(file + " holds nothing to import: no sheet has a column '"
                    + StatementColumns.ID + "' or '" + CorrectionLayout.WORDS + "' beside columns for corrections");
        }
    }

    @Override
    public void begin(SheetPlace begun) {
        sheet = begun;
        heading = null;
        workbook = !begun.csv();
    }

    @Override
    public void row(int row, List<String> cells) {
        if (heading != null) {
            if (heading.missed() != null) {
                missed(heading, heading.missed(), row, cells);
            } else if (heading.words() >= 0 && heading.id() < 0) {
                speaker(heading, row, cells);
            } else if (heading.id() >= 0) {
                statement(heading, row, cells);
            }
        } else if (sheet.name().equals(CorrectionLayout.ABOUT)) {
            about.row(sheet, row, cells);
        } else if (row < HEADING_WITHIN) {
            Heading.read(row, cells, conflict).ifPresent(found -> {
                heading = found;
                tables++;
                new HeadingCheck(conflict, sheet, found, problems).check();
            });
        }
    }

    @Override
    public void end() {
        if (heading == null && CorrectionLayout.holdsCorrections(sheet.name())) {
            problems.add(new Problem(
                    sheet.name(),
                    "the row with the headings is missing ('" + StatementColumns.CORRECT_BLOC
                            + "' and the others); nothing of this sheet was read"));
        }
    }

    private void statement(Heading columns, int row, List<String> cells) {
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            statementRows++;
        }
        String id = cell(cells, columns.id());
        String idPlace = sheet.cell(row, columns.id());
        boolean asked = false;
        for (Map.Entry<Property, Integer> column : columns.corrected().entrySet()) {
            Property property = column.getKey();
            String value = value(property, row, column.getValue(), cells);
            if (value == null) {
                continue;
            }
            asked = true;
            String place = sheet.cell(row, column.getValue());
            if (id.isEmpty()) {
                problems.add(new Problem(place, "the row has no statement ID (" + idPlace + "); not stored"));
                continue;
            }
            requests.add(new Request.OfStatement(place, property, value, id, idPlace, shown(columns, property, cells)));
        }
        if (!asked || !id.isEmpty()) {
            checkRow(columns, row, cells);
        }
    }

    /** Notes a row in whose cells that are only read a person wrote. */
    private void checkRow(Heading columns, int row, List<String> cells) {
        String sum = columns.check() < 0 || columns.checked().isEmpty() ? "" : cell(cells, columns.check());
        List<String> checked =
                columns.checked().stream().map(column -> cell(cells, column)).toList();
        if (!sum.isEmpty() && !sum.equals(RowCheck.of(checked))) {
            requests.add(new Request.OfRow(
                    sheet.row(row),
                    cell(cells, columns.id()),
                    sheet.cell(row, columns.id()),
                    checked,
                    columns.checked().stream()
                            .map(column -> sheet.cell(row, column))
                            .toList()));
        }
    }

    private void missed(Heading columns, Heading.Missed missed, int row, List<String> cells) {
        Map<Property, String> set = new HashMap<>();
        int before = problems.size();
        columns.shown().forEach((property, column) -> {
            String value = value(property, row, column, cells);
            if (value != null) {
                set.put(property, value);
            }
        });
        String words = cell(cells, missed.content());
        String article = cell(cells, missed.article());
        if (words.isEmpty() && article.isEmpty() && set.isEmpty()) {
            return;
        }
        String place = sheet.cell(row, missed.content());
        List<String> content = parts(words);
        if (content.isEmpty()) {
            problems.add(new Problem(place, "the words of the missed statement are missing; not stored"));
        } else if (article.isEmpty()) {
            problems.add(new Problem(
                    missed.article() < 0 ? place : sheet.cell(row, missed.article()),
                    "the Article ID of the missed statement is missing; not stored"));
        } else if (!set.containsKey(Property.of(CorrectionField.SPEAKER))) {
            problems.add(new Problem(place, "the speaker of the missed statement is missing; not stored"));
        } else if (problems.size() == before) {
            requests.add(new Request.OfMissed(
                    place,
                    article,
                    sheet.cell(row, missed.article()),
                    content,
                    set,
                    cell(cells, missed.cue()),
                    cell(cells, missed.source())));
        }
    }

    /** The parts of a content, as the workbook joins them, without the quotation marks around them. */
    private static List<String> parts(String words) {
        return Arrays.stream(words.split("\\s+…\\s+"))
                .map(part -> MARKS_AROUND.matcher(part.strip()).replaceAll("").strip())
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private void speaker(Heading columns, int row, List<String> cells) {
        for (Map.Entry<Property, Integer> column : columns.corrected().entrySet()) {
            Property property = column.getKey();
            String value = value(property, row, column.getValue(), cells);
            if (value == null) {
                continue;
            }
            String place = sheet.cell(row, column.getValue());
            String words = cell(cells, columns.words());
            String assumed = columns.assumedBloc() < 0 ? "" : cell(cells, columns.assumedBloc());
            String bloc = assumed.isEmpty() ? "" : values.bloc(assumed).orElse(null);
            if (property.field() != CorrectionField.SPEAKER && property.field() != CorrectionField.BLOC) {
                problems.add(new Problem(place, "speakers who are only worded can be given a speaker and a bloc only"));
            } else if (words.isEmpty() || words.equals(CorrectionLayout.NO_WORDS)) {
                problems.add(new Problem(
                        place, "the row has no words for the speaker; correct its statements in the sheet Statements"));
            } else if (bloc == null) {
                problems.add(new Problem(
                        sheet.cell(row, columns.assumedBloc()),
                        "no bloc is called '" + assumed + "'; the blocs are: "
                                + values.choices(Property.of(CorrectionField.BLOC))));
            } else {
                requests.add(new Request.OfSpeaker(place, property, value, new OfWords(words, bloc)));
            }
        }
    }

    /** The value of a cell as the ledger writes it; null where there is none, or none that we understand, which is then noted. */
    private @Nullable String value(Property property, int row, int column, List<String> cells) {
        String cell = cell(cells, column);
        if (cell.isEmpty()) {
            return null;
        }
        String value = values.read(property, cell).orElse(null);
        if (value == null) {
            problems.add(new Problem(
                    sheet.cell(row, column),
                    "'" + shortened(cell) + "' is not one of the values for '"
                            + Heading.correctTitle(property, conflict) + "': " + values.choices(property)));
        }
        return value;
    }

    private @Nullable String shown(Heading columns, Property property, List<String> cells) {
        if (property.field() == CorrectionField.NOT_A_STATEMENT) {
            return CorrectedStatement.NO;
        }
        Integer column = columns.shown().get(property);
        if (column == null) {
            return null;
        }
        String cell = cell(cells, column);
        return values.read(property, cell).orElse(cell);
    }

    private static String cell(List<String> cells, int column) {
        return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
    }

    private static String shortened(String text) {
        int most = 60;
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }
}
