package org.stanceledger.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.stanceledger.analysis.ArticleAnalysis;

/** Prints analyses in one format, one article after the other. */
interface AnalysisPrinter extends AutoCloseable {
    /**
     * Prints an article's statements.
     *
     * @throws UncheckedIOException if the output cannot be written
     */
    void print(ArticleAnalysis analysis);

    @Override
    default void close() throws IOException {}
}
