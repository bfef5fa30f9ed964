package org.stanceledger.report.figures;

import java.util.Map;
import java.util.TreeMap;
import org.stanceledger.ledger.StatementRow;

/** How far the statements can be trusted. */
public final class QualityFigures {
    /** Number of equal steps into which confidence is divided. */
    public static final int STEPS = 10;

    private final double lowConfidence;
    private final long[] byConfidence = new long[STEPS];
    private final Map<String, Long> byLanguage = new TreeMap<>();
    private long low;
    private long unresolved;
    private long corrected;
    private long undated;

    QualityFigures(double lowConfidence) {
        this.lowConfidence = lowConfidence;
    }

    void add(StatementRow statement) {
        byConfidence[(int) Math.min(STEPS - 1L, Math.max(0, (long) (statement.confidence() * STEPS)))]++;
        byLanguage.merge(statement.language(), 1L, Long::sum);
        low += statement.confidence() < lowConfidence ? 1 : 0;
        unresolved += statement.resolved() ? 0 : 1;
        corrected += statement.corrections().isEmpty() ? 0 : 1;
        undated += statement.published() == null ? 1 : 0;
    }

    /** Statements in a step of confidence, from 0. */
    public long confidence(int step) {
        return byConfidence[step];
    }

    /** Statements of articles in a language. */
    public long language(String code) {
        return byLanguage.getOrDefault(code, 0L);
    }

    /** The probability below which a statement is doubtful. */
    public double lowConfidence() {
        return lowConfidence;
    }

    /** Doubtful statements. */
    public long low() {
        return low;
    }

    /** Statements whose speaker is only worded. */
    public long unresolved() {
        return unresolved;
    }

    /** Statements that a person corrected. */
    public long corrected() {
        return corrected;
    }

    /** Statements of articles without a known day. */
    public long undated() {
        return undated;
    }
}
