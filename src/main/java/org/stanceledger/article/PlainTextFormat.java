package org.stanceledger.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** One article a file, as text; spans are offsets into the whole file. */
record PlainTextFormat(ArticleSettings settings) implements ArticleFormat {
    @Override
    public String name() {
        return "text";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("txt", "text");
    }

    @Override
    public ArticleReader open(Path path, String file) throws IOException {
        if (Files.size(path) > 4L * settings.maxArticleChars()) {
            return SingleRead.fault("", ArticleFields.tooLong(Files.size(path), "bytes", settings));
        }
        String text = TextDecoder.decode(path);
        if (text.isBlank()) {
            return SingleRead.fault("", "the file holds no text");
        }
        if (text.length() > settings.maxArticleChars()) {
            return SingleRead.fault("", ArticleFields.tooLong(text.length(), "characters", settings));
        }
        PlainTextShape shape = PlainTextShape.of(text);
        if (shape.body().length() == 0) {
            return SingleRead.fault("", "the file has a title but no body");
        }
        return new SingleRead(new ArticleRead.Found(new Article(file, file, shape.header(), text, shape.body())));
    }
}
