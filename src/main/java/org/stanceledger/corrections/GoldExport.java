package org.stanceledger.corrections;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stanceledger.ledger.CorrectionLedger;
import org.stanceledger.ledger.StatementRow;
import org.stanceledger.stance.Toward;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the articles in which a person corrected something as a gold set: {@code gold.jsonl} with all their statements as they stand
 * corrected, beside the articles' texts. The same ledger gives the same bytes.
 */
public final class GoldExport {
    private static final int LONGEST_NAME = 60;

    private final CorrectionLedger ledger;

    public GoldExport(CorrectionLedger ledger) {
        this.ledger = ledger;
    }

    /**
     * How much was written.
     *
     * @param articles how many articles
     * @param statements how many statements in them
     * @param corrected how many of these a person corrected
     */
    public record Size(long articles, long statements, long corrected) {}

    /**
     * Writes the set into a folder that is new or empty.
     *
     * @throws CorrectionFileException if it is neither, or cannot be written
     */
    public Size write(Path folder) {
        try {
            Path articles = prepared(folder);
            long[] size = new long[3];
            try (BufferedWriter gold = Files.newBufferedWriter(folder.resolve("gold.jsonl"))) {
                ledger.corrected((article, statements) -> {
                    size[0]++;
                    size[1] += statements.size();
                    size[2] += statements.stream()
                            .filter(statement -> !statement.corrections().isEmpty())
                            .count();
                    String name = String.format(Locale.ROOT, "%05d-%s.txt", size[0], plain(article.id()));
                    try {
                        GoldText.write(article, articles.resolve(name));
                        gold.write(line("articles/" + name, statements));
                        gold.write('\n');
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                });
            }
            return new Size(size[0], size[1], size[2]);
        } catch (IOException | UncheckedIOException failed) {
            throw new CorrectionFileException(
                    "the gold set cannot be written to " + folder + ": " + failed.getMessage(), failed);
        }
    }

    private static Path prepared(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> names = Files.list(folder)) {
                if (names.findAny().isPresent()) {
                    throw new CorrectionFileException(folder + " is not empty; name a new folder");
                }
            }
        }
        return Files.createDirectories(folder.resolve("articles"));
    }

    private static String line(String file, List<StatementRow> statements) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", file);
        line.put(
                "statements",
                statements.stream()
                        .sorted(Comparator.comparing(
                                statement -> statement.contentSpans().get(0)))
                        .map(GoldExport::statement)
                        .toList());
        return JsonMapper.shared().writeValueAsString(line);
    }

    private static Map<String, Object> statement(StatementRow row) {
        Map<String, Object> statement = new LinkedHashMap<>();
        statement.put("source", row.source());
        statement.put("speaker", row.speaker());
        statement.put("bloc", row.bloc());
        statement.put("cue", row.cue());
        statement.put("content", row.content());
        statement.put("type", row.type());
        statement.put("alignment", row.alignment());
        Map<String, Integer> toward = new TreeMap<>();
        for (Toward entry : row.toward()) {
            toward.put(entry.bloc(), entry.sign());
        }
        statement.put("toward", toward);
        return statement;
    }

    private static String plain(String id) {
        String name = id.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }
}
