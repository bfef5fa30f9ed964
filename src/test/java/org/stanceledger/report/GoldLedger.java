package org.stanceledger.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stanceledger.ledger.ArticleRow;
import org.stanceledger.ledger.Correction;
import org.stanceledger.ledger.CorrectionField;
import org.stanceledger.ledger.RunRow;
import org.stanceledger.ledger.SkipRow;
import org.stanceledger.ledger.StatementRow;
import org.stanceledger.stance.Evidence;
import org.stanceledger.stance.Toward;
import org.stanceledger.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A ledger made of our gold sets, as if an analysis had found just their statements: realistic reports to look at. */
public final class GoldLedger {
    private static final JsonMapper JSON = new JsonMapper();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private final List<StatementRow> statements = new ArrayList<>();
    private final List<ArticleRow> articles = new ArrayList<>();

    private GoldLedger() {}

    /** The ledger of all gold sets below a folder. */
    public static MemoryLedger of(Path folder) throws IOException {
        GoldLedger ledger = new GoldLedger();
        try (var files = Files.walk(folder)) {
            for (Path gold :
                    files.filter(file -> file.endsWith("gold.jsonl")).sorted().toList()) {
                for (String line : Files.readAllLines(gold)) {
                    ledger.article(gold.resolveSibling("."), JSON.readTree(line));
                }
            }
        }
        ledger.articles.sort(Comparator.comparing(ArticleRow::file));
        ledger.statements.sort(Comparator.comparing(StatementRow::articleFile).thenComparingInt(StatementRow::ordinal));
        int read = ledger.articles.size();
        RunRow run = new RunRow(9, DAY, DAY.atTime(3, 15), "0.1.0", "5f".repeat(32), read + 2L, read, 0, 2);
        RunRow before = new RunRow(
                5, DAY.minusDays(1), DAY.minusDays(1).atTime(3, 15), "0.1.0", "5f".repeat(32), read, read, 0, 0);
        List<SkipRow> skips = List.of(
                new SkipRow("2026/06/feed.jsonl", "line 7", "not JSON: a closing brace is missing"),
                new SkipRow("2026/06/scan.txt", "", "is not text: it holds 4,120 zero bytes"));
        return new MemoryLedger(run, List.of(before), ledger.statements, ledger.articles, skips);
    }

    private void article(Path set, JsonNode gold) throws IOException {
        String name = gold.get("file").asString();
        String text = Files.readString(set.resolve(name));
        String[] lines = text.split("\n", 3);
        String[] header = lines[1].split("\\|");
        LocalDate published = header.length < 2 ? null : date(header[1].trim());
        String outlet = header.length > 1 ? header[0].trim() : "";
        int body = header.length > 1 ? lines[0].length() + lines[1].length() + 2 : lines[0].length() + 1;
        String file = set.normalize().getFileName() + "/" + name.substring(name.indexOf('/') + 1);
        int count = gold.get("statements").size();
        long run = published != null && !published.isBefore(LocalDate.of(2025, 1, 1)) ? 9 : 5;
        articles.add(new ArticleRow(
                file,
                file,
                lines[0],
                outlet,
                published,
                "",
                "",
                "en",
                text,
                new Span(body, text.length()),
                "",
                file,
                count,
                run,
                run));
        int from = body;
        for (int ordinal = 0; ordinal < count; ordinal++) {
            JsonNode statement = gold.get("statements").get(ordinal);
            List<Span> content = new ArrayList<>();
            for (JsonNode words : statement.get("content")) {
                Span span = find(text, words.asString(), from);
                if (span != null) {
                    content.add(span);
                }
            }
            if (!content.isEmpty()) {
                from = content.get(0).begin();
                statement(file, lines[0], outlet, published, run, text, ordinal, statement, content);
            }
        }
    }

    private void statement(
            String file,
            String title,
            String outlet,
            @Nullable LocalDate published,
            long run,
            String text,
            int ordinal,
            JsonNode gold,
            List<Span> content) {
        String id = file + "#" + ordinal;
        int at = content.get(0).begin();
        int begin = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf(". ", at) + 1) + 1;
        int end = text.indexOf('\n', content.get(0).end());
        String sentence = text.substring(begin, end < 0 ? text.length() : end).trim();
        List<Toward> toward = new ArrayList<>();
        gold.get("toward")
                .properties()
                .forEach(entry ->
                        toward.add(new Toward(entry.getKey(), entry.getValue().asInt(), 0.7)));
        String source = gold.get("source").isNull() ? "" : gold.get("source").asString("");
        String speaker = gold.get("speaker").asString("");
        String cue = gold.get("cue").asString("");
        boolean resolved = !speaker.isEmpty()
                && !Character.isLowerCase(speaker.charAt(0))
                && !gold.get("bloc").asString().equals("other");
        double confidence = 0.35 + Math.floorMod(id.hashCode(), 65) / 100.0;
        Span decisive = new Span(at, Math.min(content.get(0).end(), at + 12));
        List<Evidence> evidence =
                List.of(new Evidence("words", decisive, null, "the words \"" + decisive.of(text) + "\" decide"));
        List<Correction> corrections = ordinal == 3 && file.contains("001")
                ? List.of(new Correction(
                        id,
                        CorrectionField.BLOC,
                        "",
                        "other",
                        gold.get("bloc").asString(),
                        "N. Analyst",
                        DAY.atTime(9, 5)))
                : List.of();
        statements.add(new StatementRow(
                id,
                file,
                file,
                title,
                outlet,
                published,
                "en",
                "https://example.org/" + file,
                ordinal,
                sentence,
                gold.get("type").asString(),
                source,
                find(text, source, Math.max(0, at - 300)),
                speaker,
                "",
                "",
                gold.get("bloc").asString(),
                resolved,
                cue,
                find(text, cue, Math.max(0, at - 200)),
                content.stream().map(span -> span.of(text)).toList(),
                content,
                gold.get("alignment").asString(),
                0.8,
                toward,
                confidence,
                evidence,
                "gold",
                "",
                corrections,
                file,
                run));
    }

    private static @Nullable Span find(String text, String words, int from) {
        if (words.isEmpty()) {
            return null;
        }
        int at = text.indexOf(words, from);
        at = at < 0 ? text.indexOf(words) : at;
        return at < 0 ? null : new Span(at, at + words.length());
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException other) {
            try {
                return LocalDate.parse(
                        text, java.time.format.DateTimeFormatter.ofPattern("d MMMM yyyy", java.util.Locale.ROOT));
            } catch (DateTimeParseException unknown) {
                return null;
            }
        }
    }
}
