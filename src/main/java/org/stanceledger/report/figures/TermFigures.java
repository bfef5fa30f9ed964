package org.stanceledger.report.figures;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stanceledger.ledger.ArticleRow;
import org.stanceledger.ledger.StatementRow;
import org.stanceledger.lexicon.LoadedTerm;

/** How often each bloc's speakers and each outlet's articles use each term. */
public final class TermFigures {
    private final List<LoadedTerm> terms;
    private final TermCounter counter;
    private final Map<String, long[]> saidByBloc = new TreeMap<>();
    private final Map<String, long[]> reportedByOutlet = new TreeMap<>();
    private final Map<String, long[]> printedByOutlet = new TreeMap<>();

    TermFigures(List<LoadedTerm> terms) {
        this.terms = List.copyOf(terms);
        this.counter = new TermCounter(terms);
    }

    void add(StatementRow statement) {
        if (terms.isEmpty()) {
            return;
        }
        long[] said = of(saidByBloc, statement.bloc());
        long[] reported = of(reportedByOutlet, statement.outlet());
        for (String content : statement.content()) {
            counter.count(content, said);
            counter.count(content, reported);
        }
    }

    void add(ArticleRow article) {
        if (!terms.isEmpty()) {
            counter.count(article.body().of(article.text()), of(printedByOutlet, article.outlet()));
        }
    }

    public List<LoadedTerm> terms() {
        return terms;
    }

    /** How often the speakers of a bloc are reported to use a term. */
    public long said(int term, String bloc) {
        return count(saidByBloc, bloc, term);
    }

    /** How often an outlet uses a term outside the statements that it reports. */
    public long ownVoice(int term, String outlet) {
        return Math.max(0, count(printedByOutlet, outlet, term) - count(reportedByOutlet, outlet, term));
    }

    private long[] of(Map<String, long[]> counts, String key) {
        return counts.computeIfAbsent(key, absent -> new long[terms.size()]);
    }

    private static long count(Map<String, long[]> counts, String key, int term) {
        long[] row = counts.get(key);
        return row == null ? 0 : row[term];
    }
}
