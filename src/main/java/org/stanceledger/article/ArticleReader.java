package org.stanceledger.article;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** Reads the articles of one file one after the other, in constant memory as far as its format allows. Not thread-safe. */
public interface ArticleReader extends Closeable {
    /** The next article or fault; null at the end. Never throws for what a file can contain. */
    @Nullable
    ArticleRead next();

    @Override
    void close();
}
