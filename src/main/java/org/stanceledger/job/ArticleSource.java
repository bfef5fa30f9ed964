package org.stanceledger.job;

import java.nio.file.Path;
import java.util.stream.Stream;

/** Knows the formats of input files. */
public interface ArticleSource {
    /** Whether a file of this name is in a format that can be read. */
    boolean reads(Path file);

    /**
     * What a file holds, in the order in which it stands there, always the same for the same bytes; to be closed after use. A
     * fault in the file is an entry, not an exception.
     *
     * @param file the file
     * @param name its path relative to the input folder, with forward slashes
     */
    Stream<InputEntry> open(Path file, String name);
}
