package org.stanceledger.job;

import java.io.IOException;
import java.nio.file.Path;
import org.stanceledger.ledger.LedgerView;

/** Writes all reports of a run. */
public interface ReportSet {
    /** Writes the reports into an empty folder. */
    void write(LedgerView ledger, Path folder) throws IOException;
}
