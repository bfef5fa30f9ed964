package org.stanceledger.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people said of speakers who are only worded: their names and blocs. The bloc that was assumed tells apart the same words. */
final class SpeakerNames {
    private final Map<CorrectionSubject.OfWords, List<KeptCorrection>> byWords = new HashMap<>();

    SpeakerNames(List<KeptCorrection> namings) {
        for (KeptCorrection naming : namings) {
            if (naming.subject() instanceof CorrectionSubject.OfWords words) {
                byWords.computeIfAbsent(words, absent -> new ArrayList<>()).add(naming);
            }
        }
    }

    /** What holds for a statement as the analysis gave it, in the order of entry. */
    List<KeptCorrection> of(StatementRow row) {
        if (row.resolved() || byWords.isEmpty()) {
            return List.of();
        }
        List<KeptCorrection> exact =
                byWords.getOrDefault(new CorrectionSubject.OfWords(row.speaker(), row.bloc()), List.of());
        return exact.isEmpty()
                ? byWords.getOrDefault(new CorrectionSubject.OfWords(row.speaker(), ""), List.of())
                : exact;
    }
}
