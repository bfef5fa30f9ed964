package org.stanceledger.job;

import java.util.List;
import org.stanceledger.ledger.ManifestRow;

/** Told how far a run has come, to show it. */
public interface RunProgress {
    /** Shows nothing. */
    RunProgress SILENT = new RunProgress() {};

    /** The run begins to read, at a file of its manifest. */
    default void begin(List<ManifestRow> files, int first) {}

    /** A file has been read to its end. */
    default void fileDone(ManifestRow file) {}

    /** A step begins. */
    default void step(String name) {}

    /** The run works no more. */
    default void end() {}
}
