package org.stanceledger.article;

import org.jspecify.annotations.Nullable;

/** A reader that gives one thing. */
final class SingleRead implements ArticleReader {
    private @Nullable ArticleRead read;

    SingleRead(ArticleRead read) {
        this.read = read;
    }

    static ArticleReader fault(String place, String reason) {
        return new SingleRead(new ArticleRead.Fault(place, reason));
    }

    @Override
    public @Nullable ArticleRead next() {
        ArticleRead result = read;
        read = null;
        return result;
    }

    @Override
    public void close() {}
}
