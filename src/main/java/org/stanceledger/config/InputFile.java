package org.stanceledger.config;

import java.util.ArrayList;
import java.util.List;
import org.stanceledger.article.ArticleSettings;
import org.stanceledger.article.CsvMapping;

/** Reads input.yaml: how article files are read. */
final class InputFile {
    static final String NAME = "input.yaml";

    private InputFile() {}

    static ArticleSettings read(YamlMapping yaml) {
        int maxChars = yaml.positive("max-article-chars", ArticleSettings.DEFAULT_MAX_CHARS);
        List<CsvMapping> mappings = new ArrayList<>();
        for (YamlMapping mapping : yaml.mappings("csv")) {
            mappings.add(mapping(mapping));
        }
        mappings.add(CsvMapping.PLAIN);
        yaml.end();
        return new ArticleSettings(maxChars, mappings);
    }

    private static CsvMapping mapping(YamlMapping yaml) {
        YamlMapping columns = yaml.mapping("columns");
        CsvMapping result = new CsvMapping(
                yaml.required("name"),
                columns.required("text"),
                columns.string("title", ""),
                columns.string("outlet", ""),
                columns.string("published", ""),
                columns.string("place", ""),
                columns.string("url", ""),
                columns.string("language", ""),
                yaml.string("outlet", ""));
        columns.end();
        yaml.end();
        return result;
    }
}
