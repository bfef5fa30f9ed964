package org.stanceledger.corrections;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stanceledger.ledger.CorrectionLedger;
import org.stanceledger.ledger.KeptCorrection;
import org.stanceledger.lexicon.ConflictDirectory;

/** Imports corrections from a workbook that reports wrote, or from a CSV file: what is valid is kept, everything else reported. */
public final class CorrectionImport {
    private final CorrectionLedger ledger;
    private final ConflictDirectory directory;
    private final Entry entry;

    /**
     * How corrections are entered.
     *
     * @param author who made them
     * @param entered when, in UTC
     * @param overwrite whether they hold also where the ledger has changed since the file was written
     */
    public record Entry(String author, LocalDateTime entered, boolean overwrite) {}

    public CorrectionImport(CorrectionLedger ledger, ConflictDirectory directory, Entry entry) {
        this.ledger = ledger;
        this.directory = directory;
        this.entry = entry;
    }

    /**
     * Reads a file and says what is to be kept of it, without keeping it.
     *
     * @throws CorrectionFileException if the file cannot be read, or is of another conflict or a newer version
     */
    public ImportResult check(Path file) {
        RequestReader reader = new RequestReader(directory.conflict());
        if (!Files.isRegularFile(file)) {
            throw new CorrectionFileException("there is no file " + file);
        }
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            CsvSheet.read(file, reader);
        } else if (name.endsWith(".xlsx") || name.endsWith(".xlsm")) {
            WorkbookSheets.read(file, reader);
        } else {
            throw new CorrectionFileException(file + " is neither .xlsx nor .csv; save it as one of these");
        }
        reader.finish(file.toString());
        StatementRequests statements = new StatementRequests(ledger, directory, entry);
        SpeakerRequests speakers = new SpeakerRequests(ledger, directory, entry);
        MissedRequests missed = new MissedRequests(ledger, directory, entry);
        EditedRows rows = new EditedRows(ledger, directory.conflict());
        for (Request request : reader.requests()) {
            if (request instanceof Request.OfStatement ofStatement) {
                statements.take(ofStatement);
            } else if (request instanceof Request.OfSpeaker ofSpeaker) {
                speakers.take(ofSpeaker);
            } else if (request instanceof Request.OfMissed ofMissed) {
                missed.take(ofMissed);
            }
        }
        for (Request request : reader.requests()) {
            if (request instanceof Request.OfRow ofRow && !statements.isUnknown(ofRow.statementId())) {
                rows.take(ofRow);
            }
        }
        return statements
                .finish()
                .and(speakers.outcome())
                .and(missed.outcome())
                .and(rows.outcome())
                .result(reader.problems());
    }

    /** Reads a file and keeps what is valid. */
    public ImportResult keep(Path file) {
        ImportResult result = check(file);
        ledger.keep(result.kept());
        return result;
    }

    /** What came of some requests so far. */
    static final class Outcomes {
        final List<KeptCorrection> kept = new ArrayList<>();
        final List<String> notes = new ArrayList<>();
        final List<Problem> problems = new ArrayList<>();
        int unchanged;

        Outcomes and(Outcomes other) {
            kept.addAll(other.kept);
            notes.addAll(other.notes);
            problems.addAll(other.problems);
            unchanged += other.unchanged;
            return this;
        }

        ImportResult result(List<Problem> before) {
            List<Problem> all = new ArrayList<>(before);
            all.addAll(problems);
            return new ImportResult(kept, unchanged, notes, all);
        }
    }
}
