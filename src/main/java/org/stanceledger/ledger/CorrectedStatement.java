package org.stanceledger.ledger;

/**
 * A statement with its corrections applied.
 *
 * @param row the statement as reports show it
 * @param struck whether a person said that it is no statement, so that reports leave it out
 */
public record CorrectedStatement(StatementRow row, boolean struck) {
    /** The value of {@link CorrectionField#NOT_A_STATEMENT} that leaves a statement out. */
    public static final String YES = "yes";

    /** The value of {@link CorrectionField#NOT_A_STATEMENT} that lets a statement stand. */
    public static final String NO = "no";

    /**
     * The value of a field as corrections write it: names and ids, -1, 0 or 1 toward a bloc, yes or no.
     *
     * @param target id of the target bloc where the field is {@link CorrectionField#TOWARD}, else empty
     */
    public String value(CorrectionField field, String target) {
        return switch (field) {
            case SPEAKER -> row.speaker();
            case BLOC -> row.bloc();
            case ALIGNMENT -> row.alignment();
            case TOWARD -> Integer.toString(row.toward(target));
            case NOT_A_STATEMENT -> struck ? YES : NO;
            case ADDED -> "";
        };
    }

    /** What a correction of it is about. */
    public CorrectionSubject.OfStatement subject() {
        return new CorrectionSubject.OfStatement(row.id(), row.articleId(), row.content(), row.contentSpans());
    }

    CorrectedStatement with(KeptCorrection kept) {
        Correction correction = kept.correction();
        if (correction.field() == CorrectionField.NOT_A_STATEMENT) {
            return new CorrectedStatement(
                    row.corrected(kept), correction.newValue().equals(YES));
        }
        return new CorrectedStatement(row.corrected(kept), struck);
    }
}
