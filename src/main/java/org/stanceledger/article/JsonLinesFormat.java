package org.stanceledger.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** One article a line, each a JSON object; a broken line is a fault and the lines after it are read. */
record JsonLinesFormat(ArticleSettings settings) implements ArticleFormat {
    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("jsonl", "ndjson");
    }

    @Override
    public ArticleReader open(Path path, String file) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(Files.newInputStream(path), TextDecoder.sniff(path)));
        return new Lines(in, file, settings);
    }

    private static final class Lines implements ArticleReader {
        private final JsonMapper mapper;
        private final BufferedReader in;
        private final String file;
        private final ArticleSettings settings;
        private int number;
        private boolean ended;

        Lines(BufferedReader in, String file, ArticleSettings settings) {
            this.mapper = JsonFormat.mapper(settings);
            this.in = in;
            this.file = file;
            this.settings = settings;
        }

        @Override
        public @Nullable ArticleRead next() {
            try {
                while (!ended) {
                    StringBuilder line = new StringBuilder();
                    long length = readLine(line);
                    if (length < 0) {
                        ended = true;
                        return null;
                    }
                    number++;
                    String where = "line " + number;
                    if (length > line.length()) {
                        return new ArticleRead.Fault(where, ArticleFields.tooLong(length, "characters", settings));
                    }
                    if (!line.toString().isBlank()) {
                        return article(line.toString(), where);
                    }
                }
                return null;
            } catch (IOException e) {
                ended = true;
                return new ArticleRead.Fault("line " + (number + 1), "cannot be read: " + e.getMessage());
            }
        }

        private ArticleRead article(String line, String where) {
            try {
                return JsonFields.article(mapper.readTree(line), file + "#" + number, file, where, settings);
            } catch (JacksonException e) {
                return new ArticleRead.Fault(where, JsonFormat.reason(e));
            }
        }

        /** Reads a line, keeping no more of it than an article may have with escapes; returns its whole length, -1 at the end. */
        private long readLine(StringBuilder line) throws IOException {
            long length = 0;
            int c = in.read();
            if (c < 0) {
                return -1;
            }
            long limit = 8L * settings.maxArticleChars();
            while (c >= 0 && c != '\n') {
                if (length++ < limit) {
                    line.append((char) c);
                }
                c = in.read();
            }
            return length;
        }

        @Override
        public void close() {
            try {
                in.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
