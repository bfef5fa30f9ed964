package org.stanceledger.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Real, messy CSV: every row is an article or a fault that says why. Skipped where the corpus is not at hand. */
class DeFactoMinistriesTest {
    private static final Path CORPUS = Path.of("../shared/corpora/de-facto-ministries");
    private static final CsvMapping MAPPING = new CsvMapping(
            "de-facto-ministries", "News_Shorts", "News_Titles", "State", "News_Dates", "", "URL", "", "");

    @Test
    void everyRowIsAnArticleOrAFault() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "no corpus at " + CORPUS);
        ArticleFormats formats = new ArticleFormats(new ArticleSettings(1_000_000, List.of(MAPPING)));
        int articles = 0;
        int dated = 0;
        int faults = 0;
        try (Stream<Path> files = Files.list(CORPUS)) {
            for (Path path : files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                try (ArticleReader reader = formats.open(path, String.valueOf(path.getFileName()))) {
                    for (ArticleRead read = reader.next(); read != null; read = reader.next()) {
                        if (read instanceof ArticleRead.Found found) {
                            articles++;
                            dated += found.article().header().published() == null ? 0 : 1;
                        } else if (read instanceof ArticleRead.Fault fault) {
                            faults++;
                            assertThat(fault.reason()).isEqualTo("the article has no text");
                            assertThat(fault.place()).startsWith("line ");
                        }
                    }
                }
            }
        }
        System.out.printf("%d articles, %d of them dated, %d faults%n", articles, dated, faults);
        assertThat(articles + faults).isEqualTo(2179);
        assertThat(dated).isGreaterThan(articles * 9 / 10);
    }
}
