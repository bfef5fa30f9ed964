package org.stanceledger.article;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** A file format that holds articles. To add one, implement this and list it in {@link ArticleFormats}. */
interface ArticleFormat {
    /** Its name in the manifest, such as {@code csv}. */
    String name();

    /** The endings of its files' names, in lower case and without the dot. */
    Set<String> extensions();

    /**
     * Opens a file for reading.
     *
     * @param path the file
     * @param file its name in articles and faults
     * @throws IOException if it cannot be opened
     */
    ArticleReader open(Path path, String file) throws IOException;
}
