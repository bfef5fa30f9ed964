package org.stanceledger.corrections;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Puts the cells of a row together as they stream by. */
final class SheetRowsHandler implements SheetContentsHandler {
    private final SheetSink sink;
    private final List<String> cells = new ArrayList<>();

    SheetRowsHandler(SheetSink sink) {
        this.sink = sink;
    }

    @Override
    public void startRow(int row) {
        cells.clear();
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (column < cells.size()) {
            // Some programs leave the inline text of a cell behind its new value.
            return;
        }
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(value == null ? "" : value.strip());
    }

    @Override
    public void endRow(int row) {
        sink.row(row, List.copyOf(cells));
    }
}
