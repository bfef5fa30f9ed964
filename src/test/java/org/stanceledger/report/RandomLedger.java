package org.stanceledger.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stanceledger.ledger.ArticleRow;
import org.stanceledger.ledger.Correction;
import org.stanceledger.ledger.CorrectionField;
import org.stanceledger.ledger.RunRow;
import org.stanceledger.ledger.SkipRow;
import org.stanceledger.ledger.StatementRow;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.BlocRole;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.stance.Evidence;
import org.stanceledger.stance.Toward;
import org.stanceledger.text.Span;

/** Makes ledgers of a given size from a seed, with the characters that break spreadsheets and pages. */
public final class RandomLedger {
    /** The conflict of the default configuration. */
    public static final Conflict CONFLICT = new Conflict(
            "caucasus",
            "Georgia and its occupied regions",
            List.of("georgia", "russia"),
            List.of(
                    new Bloc("georgia", "Georgia", BlocRole.PARENT_STATE, "georgia"),
                    new Bloc("russia", "Russia", BlocRole.PATRON, "russia"),
                    new Bloc("international", "International bodies", BlocRole.INTERGOVERNMENTAL, null),
                    new Bloc("de-facto", "De facto authorities", BlocRole.BREAKAWAY, "russia"),
                    new Bloc("third-states", "Third states", BlocRole.OUTSIDE_STATE, null),
                    new Bloc("other", "Others", BlocRole.OTHER, null)));

    private static final List<String> ALIGNMENTS = List.of("georgia", "russia", Conflict.NEUTRAL);
    private static final List<String> TYPES = List.of("direct", "indirect", "mixed");
    private static final List<String> WORDS = List.of(
            "border",
            "occupied",
            "talks",
            "=SUM(A1)",
            "-7",
            "@home",
            "\"quoted\"",
            "a,b",
            "South Ossetia",
            "Tskhinvali region",
            "<b>",
            "&amp;",
            "naïve",
            "Цхинвал",
            "ცხინვალი",
            "🕊",
            "it's",
            "condemned",
            "de facto",
            "peace");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 31);

    private final Random random;
    private final List<StatementRow> statements = new ArrayList<>();
    private final List<ArticleRow> articles = new ArrayList<>();

    private RandomLedger(long seed) {
        random = new Random(seed);
    }

    /** A ledger of so many articles. */
    public static MemoryLedger of(long seed, int articles) {
        return new RandomLedger(seed).make(articles);
    }

    private MemoryLedger make(int count) {
        for (int index = 0; index < count; index++) {
            article(index);
        }
        articles.sort(Comparator.comparing(ArticleRow::file).thenComparing(ArticleRow::id));
        statements.sort(Comparator.comparing(StatementRow::articleFile)
                .thenComparing(StatementRow::articleId)
                .thenComparing(StatementRow::ordinal));
        List<SkipRow> skips = List.of(
                new SkipRow("bad.json", "line 7", "not JSON: unexpected end"),
                new SkipRow("empty.txt", "", "is empty"));
        RunRow run = run(9, LAST_DAY, count);
        return new MemoryLedger(
                run,
                List.of(run(6, LAST_DAY.minusDays(1), count), run(2, LAST_DAY.minusDays(2), count)),
                List.copyOf(statements),
                List.copyOf(articles),
                skips);
    }

    private static RunRow run(long id, LocalDate day, int read) {
        LocalDateTime started = day.atTime(3, 15);
        return new RunRow(id, day, started, "0.1.0", "c0ffee".repeat(10) + "c0ff", read, read - 3L, 1, 2);
    }

    private void article(int index) {
        String file = "day-%02d/article-%05d.txt".formatted(random.nextInt(30), index);
        @Nullable LocalDate published = random.nextInt(20) == 0 ? null : LAST_DAY.minusDays(random.nextInt(400));
        String outlet = random.nextInt(15) == 0 ? "" : "Outlet " + (char) ('A' + random.nextInt(8));
        String title = "Title " + words(6);
        String url = random.nextInt(3) == 0 ? "" : "https://example.org/" + index + "?a=1&b=\"2\"";
        long run = List.of(2L, 6L, 9L).get(random.nextInt(3));
        String group = index > 0 && random.nextInt(10) == 0 ? articles.get(0).id() : file;
        StringBuilder text = new StringBuilder(title).append('\n');
        int body = text.length();
        int count = random.nextInt(8);
        List<int[]> spans = new ArrayList<>();
        for (int ordinal = 0; ordinal < count; ordinal++) {
            text.append(words(8)).append(". ");
            int source = text.length();
            text.append("Speaker");
            int cue = text.append(' ').length();
            text.append("said");
            int content = text.append(' ').length();
            text.append(words(12));
            spans.add(new int[] {source, cue, content, text.length()});
            text.append(random.nextBoolean() ? ".\n" : ". ");
        }
        String whole = text.toString();
        for (int ordinal = 0; ordinal < count; ordinal++) {
            statement(file, title, outlet, published, url, group, run, whole, ordinal, spans.get(ordinal));
        }
        articles.add(new ArticleRow(
                file,
                file,
                title,
                outlet,
                published,
                "Tbilisi",
                url,
                random.nextInt(9) == 0 ? "ru" : "en",
                whole,
                new Span(body, whole.length()),
                "hash" + index,
                group,
                count,
                run,
                run));
    }

    private void statement(
            String file,
            String title,
            String outlet,
            @Nullable LocalDate published,
            String url,
            String group,
            long run,
            String text,
            int ordinal,
            int[] at) {
        Bloc bloc = CONFLICT.blocs().get(random.nextInt(6));
        int who = random.nextInt(12);
        boolean resolved = who > 2;
        String id = file + "/" + ordinal;
        Map<String, Toward> toward = new TreeMap<>();
        for (int entry = random.nextInt(3); entry > 0; entry--) {
            String target = CONFLICT.blocs().get(random.nextInt(6)).id();
            toward.put(target, new Toward(target, random.nextBoolean() ? 1 : -1, random.nextDouble()));
        }
        List<Correction> corrections = random.nextInt(25) > 0
                ? List.of()
                : List.of(new Correction(
                        id, CorrectionField.BLOC, "", "other", bloc.id(), "N. Analyst", LAST_DAY.atTime(9, 0)));
        Span content = new Span(at[2], at[3]);
        statements.add(new StatementRow(
                id,
                file,
                file,
                title,
                outlet,
                published,
                "en",
                url,
                ordinal,
                text.substring(at[0], at[3]),
                TYPES.get(random.nextInt(3)),
                "Speaker",
                new Span(at[0], at[0] + 7),
                resolved ? "Speaker " + bloc.id() + " " + who : "an unnamed source " + who,
                resolved ? bloc.id() + "-" + who : "",
                resolved ? "Minister no. " + who : "",
                bloc.id(),
                resolved,
                "said",
                new Span(at[1], at[1] + 4),
                List.of(content.of(text)),
                List.of(content),
                ALIGNMENTS.get(random.nextInt(3)),
                random.nextDouble(),
                List.copyOf(toward.values()),
                random.nextDouble(),
                List.of(new Evidence("lexicon", new Span(at[2], at[2] + 3), null, "\"" + words(1) + "\" decides")),
                "cue said; actor directory",
                resolved ? "" : "Speaker " + who + " (" + bloc.id() + "): is named in the sentence before",
                corrections,
                group,
                run));
    }

    private String words(int count) {
        List<String> words = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }
}
