package org.stanceledger.report.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Copies a zip file, entry by entry as compressed, with one fixed time for all entries. */
final class FixedZip {
    /** 1 January 1980, the zip format's first moment, in its own coding of local time. */
    private static final java.time.LocalDateTime TIME = java.time.LocalDateTime.of(1980, 1, 1, 0, 0);

    private FixedZip() {}

    static void copy(Path from, Path to) throws IOException {
        try (ZipFile source = ZipFile.builder().setPath(from).get();
                ZipArchiveOutputStream target = new ZipArchiveOutputStream(to)) {
            for (ZipArchiveEntry entry : Collections.list(source.getEntriesInPhysicalOrder())) {
                ZipArchiveEntry copy = new ZipArchiveEntry(entry.getName());
                copy.setMethod(entry.getMethod());
                copy.setCrc(entry.getCrc());
                copy.setSize(entry.getSize());
                copy.setCompressedSize(entry.getCompressedSize());
                copy.setTimeLocal(TIME);
                try (InputStream raw = source.getRawInputStream(entry)) {
                    target.addRawArchiveEntry(copy, raw);
                }
            }
        }
    }
}
