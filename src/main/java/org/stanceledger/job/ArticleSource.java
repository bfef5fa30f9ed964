package org.stanceledger.job;

import java.nio.file.Path;
import java.util.Optional;
import org.stanceledger.article.ArticleFormats;
import org.stanceledger.article.ArticleReader;

/** Reads the formats of input files. */
public interface ArticleSource {
    /** The name of the format that a file's name tells, if there is one. */
    Optional<String> formatOf(String file);

    /**
     * What a file holds, in the order in which it stands there, always the same for the same bytes.
     *
     * @param path the file
     * @param file its path relative to the input folder, with forward slashes
     */
    ArticleReader open(Path path, String file);

    /** The formats of the product. */
    static ArticleSource of(ArticleFormats formats) {
        return new ArticleSource() {
            @Override
            public Optional<String> formatOf(String file) {
                return formats.formatOf(file);
            }

            @Override
            public ArticleReader open(Path path, String file) {
                return formats.open(path, file);
            }
        };
    }
}
