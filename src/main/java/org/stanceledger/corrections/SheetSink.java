package org.stanceledger.corrections;

import java.util.List;

/** Takes the sheets of a file one after the other, row by row. */
interface SheetSink {
    void begin(SheetPlace sheet);

    /**
     * Takes a row.
     *
     * @param row its index from 0
     * @param cells its cells as they were entered, empty where nothing was
     */
    void row(int row, List<String> cells);

    void end();
}
