package org.stanceledger.report.workbook;

import java.io.OutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A streamed workbook that is packed in about half the usual time; the file becomes about a fifth larger. */
final class StreamedWorkbook extends SXSSFWorkbook {
    /** Of 1 (fast) to 9 (small). */
    private static final int LEVEL = 3;

    StreamedWorkbook(int rowsInMemory) {
        super(new XSSFWorkbook(), rowsInMemory);
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        ZipArchiveOutputStream archive = super.createArchiveOutputStream(out);
        archive.setLevel(LEVEL);
        return archive;
    }
}
