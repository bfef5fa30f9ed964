package org.stanceledger.corrections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stanceledger.ledger.CorrectedStatement;
import org.stanceledger.ledger.Correction;
import org.stanceledger.ledger.CorrectionField;
import org.stanceledger.ledger.CorrectionLedger;
import org.stanceledger.ledger.KeptCorrection;
import org.stanceledger.lexicon.ConflictDirectory;
import org.stanceledger.report.figures.Wording;

/** Holds what is asked of single statements against what the ledger says of them now. */
final class StatementRequests {
    private final CorrectionLedger ledger;
    private final CorrectionImport.Entry entry;
    private final ListedSpeakers speakers;
    private final Wording wording;
    private final Map<String, Optional<Pending>> statements = new HashMap<>();
    private final List<Named> named = new ArrayList<>();
    private final CorrectionImport.Outcomes outcomes = new CorrectionImport.Outcomes();

    StatementRequests(CorrectionLedger ledger, ConflictDirectory directory, CorrectionImport.Entry entry) {
        this.ledger = ledger;
        this.entry = entry;
        this.speakers = new ListedSpeakers(directory.actors());
        this.wording = new Wording(directory.conflict());
    }

    /** A statement with what this file has changed of it so far. */
    private record Pending(CorrectedStatement statement, Map<Property, String> changed) {
        String value(Property property) {
            String value = changed.get(property);
            return value != null ? value : statement.value(property.field(), property.target());
        }

        @Nullable
        LocalDate published() {
            return statement.row().published();
        }

        @Nullable
        Correction last(Property property) {
            Correction last = null;
            for (Correction correction : statement.row().corrections()) {
                if (correction.field() == property.field()
                        && correction.target().equals(property.target())) {
                    last = correction;
                }
            }
            return last;
        }
    }

    /** A statement whose speaker this file names, where the directory lists that speaker. */
    private record Named(Pending pending, ListedSpeakers.Listed listed) {}

    void take(Request.OfStatement request) {
        Pending pending = statements
                .computeIfAbsent(
                        request.statementId(), id -> ledger.find(id).map(found -> new Pending(found, new HashMap<>())))
                .orElse(null);
        if (pending == null) {
            outcomes.problems.add(new Problem(
                    request.idPlace(),
                    "the ledger has no statement '" + request.statementId()
                            + "': the ID was changed, or the article reads otherwise now; "
                            + request.property().in(wording) + " (" + request.place()
                            + ") was not stored, correct it in the newest workbook"));
            return;
        }
        ListedSpeakers.Listed listed = request.property().field() == CorrectionField.SPEAKER
                ? speakers.find(request.value(), pending.published()).orElse(null)
                : null;
        String value = listed == null ? request.value() : listed.name();
        String now = pending.value(request.property());
        if (same(now, value)) {
            outcomes.unchanged++;
        } else if (request.shown() != null && !same(now, request.shown()) && !entry.overwrite()) {
            outcomes.problems.add(conflict(request, pending, now));
        } else {
            pending.changed().put(request.property(), value);
            if (listed != null) {
                note(request, pending, listed);
            }
            outcomes.kept.add(kept(request, pending, now, value, listed));
        }
    }

    /** Whether something was asked of a statement that the ledger does not have, which is a problem already. */
    boolean isUnknown(String statementId) {
        Optional<Pending> statement = statements.get(statementId);
        return statement != null && statement.isEmpty();
    }

    /** What came of them, with notes on speakers whose bloc is another than their statement's. */
    CorrectionImport.Outcomes finish() {
        for (Named each : named) {
            ListedSpeakers.Listed listed = each.listed();
            String bloc = each.pending().value(Property.of(CorrectionField.BLOC));
            if (!listed.bloc().isEmpty() && !listed.bloc().equals(bloc)) {
                outcomes.notes.add(listed.name() + " is listed in the bloc " + wording.bloc(listed.bloc())
                        + ", statement " + each.pending().statement().row().id() + " stays in " + wording.bloc(bloc)
                        + ": correct its bloc too if that is meant");
            }
        }
        return outcomes;
    }

    private void note(Request.OfStatement request, Pending pending, ListedSpeakers.Listed listed) {
        named.add(new Named(pending, listed));
        if (!listed.name().equals(request.value())) {
            outcomes.notes.add(
                    request.place() + ": '" + request.value() + "' is listed as " + listed.name() + " and stored so");
        }
    }

    private KeptCorrection kept(
            Request.OfStatement request,
            Pending pending,
            String old,
            String value,
            ListedSpeakers.@Nullable Listed listed) {
        Property property = request.property();
        Correction correction = new Correction(
                request.statementId(),
                property.field(),
                property.target(),
                old,
                value,
                entry.author(),
                entry.entered());
        return new KeptCorrection(
                0,
                pending.statement().subject(),
                correction,
                listed == null ? "" : listed.name(),
                listed == null ? "" : listed.role());
    }

    private Problem conflict(Request.OfStatement request, Pending pending, String now) {
        Property property = request.property();
        Correction last = pending.last(property);
        String by = pending.changed().containsKey(property)
                ? " by another row of this file"
                : last == null
                        ? ""
                        : " by " + last.author() + " on " + last.entered().toLocalDate();
        return new Problem(
                request.place(),
                property.in(wording) + ": the file showed '"
                        + property.in(wording, String.valueOf(request.shown()))
                        + "', but since then it was set to '" + property.in(wording, now) + "'" + by
                        + "; '" + property.in(wording, request.value())
                        + "' was not stored (--overwrite stores it all the same)");
    }

    private static boolean same(String one, String other) {
        return ValueReader.words(one).equals(ValueReader.words(other));
    }
}
