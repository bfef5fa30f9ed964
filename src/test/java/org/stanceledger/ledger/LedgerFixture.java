package org.stanceledger.ledger;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stanceledger.analysis.ArticleAnalysis;
import org.stanceledger.analysis.Statement;
import org.stanceledger.article.Article;
import org.stanceledger.article.ArticleHeader;
import org.stanceledger.attribution.Attribution;
import org.stanceledger.attribution.AttributionKind;
import org.stanceledger.attribution.StatementType;
import org.stanceledger.speaker.Speaker;
import org.stanceledger.stance.Stance;
import org.stanceledger.stance.Toward;
import org.stanceledger.text.Span;

/** A real ledger with articles whose statements a test says word for word. */
public final class LedgerFixture implements AutoCloseable {
    public static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 1, 12, 0);

    private final Ledger ledger;
    private final JdbcTemplate jdbc;
    private final long run;

    public LedgerFixture(Path folder) {
        this(LedgerAddress.h2(folder));
    }

    public LedgerFixture(LedgerAddress address) {
        ledger = Ledger.openForRun(address, 4);
        jdbc = new JdbcTemplate(ledger.dataSource());
        run = new RunStore(jdbc).create(LocalDate.of(2026, 3, 1), "test", "c1", false);
    }

    public Ledger ledger() {
        return ledger;
    }

    public CorrectionLedger corrections() {
        return new CorrectionLedger(ledger);
    }

    /** The ledger as reports see it. */
    public LedgerView view() {
        return new JdbcLedgerView(jdbc, run);
    }

    public List<StatementRow> rows() {
        List<StatementRow> rows = new ArrayList<>();
        view().statements(rows::add);
        return rows;
    }

    /** Writes an article; each statement is given as {@code id: content}, its speaker unresolved, neutral, criticising Russia. */
    public LedgerFixture article(String id, String text, String... statements) {
        Article article = new Article(
                id,
                id,
                new ArticleHeader("Title of " + id, "Wire", LocalDate.of(2026, 2, 1), "", "", "en"),
                text,
                new Span(0, text.length()));
        List<Statement> found = Arrays.stream(statements)
                .map(each -> statement(text, each.split(": ", 2)))
                .toList();
        new ArticleStore(jdbc).write(new ArticleAnalysis(article, found), ContentHash.of(article), run);
        return this;
    }

    private static Statement statement(String text, String[] idAndContent) {
        int begin = text.indexOf(idAndContent[1]);
        Span content = new Span(begin, begin + idAndContent[1].length());
        return new Statement(
                idAndContent[0],
                content,
                new Attribution(
                        null, null, List.of(content), StatementType.INDIRECT, AttributionKind.STATEMENT, 0.9, "test"),
                new Speaker("the minister", null, "", "georgia", false, 0.5, "test"),
                new Stance(
                        "neutral",
                        Map.of("neutral", 0.6, "georgia", 0.4),
                        List.of(new Toward("russia", -1, 0.7)),
                        List.of()));
    }

    /** Keeps a correction of a statement as it is now. */
    public void correct(String statementId, CorrectionField field, String target, String value) {
        CorrectedStatement statement = corrections().find(statementId).orElseThrow();
        corrections()
                .keep(List.of(new KeptCorrection(
                        0,
                        statement.subject(),
                        new Correction(statementId, field, target, statement.value(field, target), value, "Ann", NOON),
                        "",
                        "")));
    }

    /** Keeps a name or bloc of speakers who are only worded. */
    public void name(String words, String assumedBloc, CorrectionField field, String value) {
        corrections()
                .keep(List.of(new KeptCorrection(
                        0,
                        new CorrectionSubject.OfWords(words, assumedBloc),
                        new Correction("", field, "", words, value, "Ann", NOON),
                        field == CorrectionField.SPEAKER ? value : "",
                        "")));
    }

    @Override
    public void close() {
        ledger.close();
    }
}
