package org.stanceledger.corrections;

import java.util.List;
import org.stanceledger.ledger.KeptCorrection;

/**
 * What became of a file's corrections; each cell with a correction is kept, unchanged or a problem.
 *
 * @param kept those that are new
 * @param unchanged how many the ledger had already
 * @param notes what an analyst may want to look at
 * @param problems what could not be taken
 */
public record ImportResult(List<KeptCorrection> kept, int unchanged, List<String> notes, List<Problem> problems) {
    public ImportResult {
        kept = List.copyOf(kept);
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
    }
}
