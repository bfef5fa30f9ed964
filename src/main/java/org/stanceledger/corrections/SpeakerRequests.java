package org.stanceledger.corrections;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stanceledger.ledger.Correction;
import org.stanceledger.ledger.CorrectionField;
import org.stanceledger.ledger.CorrectionLedger;
import org.stanceledger.ledger.CorrectionSubject.OfWords;
import org.stanceledger.ledger.KeptCorrection;
import org.stanceledger.lexicon.ConflictDirectory;
import org.stanceledger.report.figures.Wording;

/** Holds the names and blocs of speakers who are only worded against what the ledger has of them. */
final class SpeakerRequests {
    private final CorrectionLedger ledger;
    private final CorrectionImport.Entry entry;
    private final ListedSpeakers speakers;
    private final Wording wording;
    private final Map<Key, Correction> named = new HashMap<>();
    private final CorrectionImport.Outcomes outcomes = new CorrectionImport.Outcomes();

    private record Key(OfWords words, CorrectionField field) {}

    SpeakerRequests(CorrectionLedger ledger, ConflictDirectory directory, CorrectionImport.Entry entry) {
        this.ledger = ledger;
        this.entry = entry;
        this.speakers = new ListedSpeakers(directory.actors());
        this.wording = new Wording(directory.conflict());
        for (KeptCorrection kept : ledger.all()) {
            if (kept.subject() instanceof OfWords words) {
                named.put(new Key(words, kept.correction().field()), kept.correction());
            }
        }
    }

    void take(Request.OfSpeaker request) {
        Property property = request.property();
        ListedSpeakers.Listed listed = property.field() == CorrectionField.SPEAKER
                ? speakers.find(request.value(), null).orElse(null)
                : null;
        String value = listed == null ? request.value() : listed.name();
        Key key = new Key(request.words(), property.field());
        Correction before = named.get(key);
        if (before != null && before.newValue().equals(value)) {
            outcomes.unchanged++;
        } else if (before != null && !entry.overwrite()) {
            outcomes.problems.add(new Problem(
                    request.place(),
                    "'" + request.words().words() + "' was named '" + property.in(wording, before.newValue())
                            + "' meanwhile by " + before.author() + " on "
                            + before.entered().toLocalDate() + "; '" + property.in(wording, value)
                            + "' was not stored (--overwrite stores it all the same)"));
        } else if (ledger.count(request.words()) == 0) {
            outcomes.problems.add(new Problem(
                    request.place(),
                    "no statement has '" + request.words().words()
                            + "' as the words for an unresolved speaker; not stored"));
        } else {
            Correction correction = correction(request, before, value);
            named.put(key, correction);
            outcomes.kept.add(
                    new KeptCorrection(0, request.words(), correction, listed == null ? "" : listed.name(), ""));
        }
    }

    CorrectionImport.Outcomes outcome() {
        return outcomes;
    }

    private Correction correction(Request.OfSpeaker request, @Nullable Correction before, String value) {
        CorrectionField field = request.property().field();
        String seen = field == CorrectionField.SPEAKER
                ? request.words().words()
                : request.words().assumedBloc();
        return new Correction(
                "", field, "", before == null ? seen : before.newValue(), value, entry.author(), entry.entered());
    }
}
