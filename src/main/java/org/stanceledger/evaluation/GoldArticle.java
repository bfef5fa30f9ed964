package org.stanceledger.evaluation;

import java.nio.file.Path;
import java.util.List;

/**
 * One labelled article of a gold set.
 *
 * @param path its text file
 * @param file the path relative to the set's folder
 * @param statements its statements in text order
 */
public record GoldArticle(Path path, String file, List<GoldStatement> statements) {
    public GoldArticle {
        statements = List.copyOf(statements);
    }
}
