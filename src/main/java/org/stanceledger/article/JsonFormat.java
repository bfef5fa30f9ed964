package org.stanceledger.article;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON file: one article, an array of articles, or an object whose {@code articles} is such an array; arrays are streamed. */
record JsonFormat(ArticleSettings settings) implements ArticleFormat {
    @Override
    public String name() {
        return "json";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("json");
    }

    @Override
    public ArticleReader open(Path path, String file) throws IOException {
        Reader in = new InputStreamReader(Files.newInputStream(path), TextDecoder.sniff(path));
        // A stream of many values: what follows one of them is no fault.
        JsonMapper streaming = mapper(settings)
                .rebuild()
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        return new Articles(streaming, in, file, settings);
    }

    static JsonMapper mapper(ArticleSettings settings) {
        return JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxStringLength(Math.max(1000, 8 * settings.maxArticleChars()))
                                .build())
                        .build())
                .build();
    }

    static String reason(JacksonException e) {
        String message =
                e.getOriginalMessage().lines().findFirst().orElse("").replaceFirst("'(\\S{40})\\S+'", "'$1...'");
        return "broken JSON: " + message;
    }

    /** Streams the array's elements; after broken JSON nothing more can be read. */
    private static final class Articles implements ArticleReader {
        private final JsonMapper mapper;
        private final JsonParser parser;
        private final String file;
        private final ArticleSettings settings;
        private int count;
        private boolean array;
        private boolean ended;
        private @Nullable JsonNode nestedArticles;

        Articles(JsonMapper mapper, Reader in, String file, ArticleSettings settings) {
            this.mapper = mapper;
            this.parser = mapper.createParser(in);
            this.file = file;
            this.settings = settings;
        }

        @Override
        public @Nullable ArticleRead next() {
            if (ended) {
                return null;
            }
            try {
                return array ? element() : first();
            } catch (JacksonException e) {
                ended = true;
                TokenStreamLocation at = e.getLocation();
                String where = at == null ? "" : "line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
                return new ArticleRead.Fault(where, reason(e) + "; the file is read no further");
            }
        }

        private @Nullable ArticleRead first() {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_ARRAY) {
                array = true;
                return element();
            }
            ended = true;
            if (token == null) {
                return new ArticleRead.Fault("", "the file holds no JSON");
            }
            JsonNode node = mapper.readTree(parser);
            JsonNode articles = node.get("articles");
            if (articles == null || !articles.isArray()) {
                return JsonFields.article(node, file, file, "", settings);
            }
            return nested(articles);
        }

        private @Nullable ArticleRead nested(JsonNode articles) {
            nestedArticles = articles;
            array = true;
            ended = false;
            return element();
        }

        private @Nullable ArticleRead element() {
            int number = count + 1;
            if (nestedArticles != null) {
                if (count >= nestedArticles.size()) {
                    ended = true;
                    return null;
                }
                JsonNode node = nestedArticles.get(count);
                count = number;
                return JsonFields.article(node, file + "#" + number, file, "article " + number, settings);
            }
            if (parser.nextToken() == JsonToken.END_ARRAY) {
                ended = true;
                return null;
            }
            String where = "line " + parser.currentTokenLocation().getLineNr();
            JsonNode node = mapper.readTree(parser);
            count = number;
            return JsonFields.article(node, file + "#" + number, file, where, settings);
        }

        @Override
        public void close() {
            parser.close();
        }
    }
}
