package org.stanceledger.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An article's statements with their corrections applied: first what was said of speakers who are only worded, then what was said of the
 * statement itself, each in the order of entry.
 *
 * @param statements its statements in their order
 * @param orphans corrections whose statement it no longer has
 */
record CorrectedArticle(List<CorrectedStatement> statements, List<KeptCorrection> orphans) {
    static CorrectedArticle of(List<StatementRow> rows, List<KeptCorrection> corrections, SpeakerNames names) {
        Map<String, List<KeptCorrection>> byStatement = new HashMap<>();
        List<KeptCorrection> orphans = new ArrayList<>();
        for (KeptCorrection kept : corrections) {
            if (kept.subject() instanceof CorrectionSubject.OfStatement subject) {
                Reattachment.find(subject, rows)
                        .ifPresentOrElse(
                                row -> byStatement
                                        .computeIfAbsent(row.id(), absent -> new ArrayList<>())
                                        .add(kept),
                                () -> orphans.add(kept));
            }
        }
        List<CorrectedStatement> statements = new ArrayList<>(rows.size());
        for (StatementRow row : rows) {
            CorrectedStatement statement = new CorrectedStatement(row, false);
            for (KeptCorrection kept : names.of(row)) {
                statement = statement.with(kept);
            }
            for (KeptCorrection kept : byStatement.getOrDefault(row.id(), List.of())) {
                statement = statement.with(kept);
            }
            statements.add(statement);
        }
        return new CorrectedArticle(statements, orphans);
    }

    /** The statements that stand. */
    List<StatementRow> standing() {
        return statements.stream()
                .filter(statement -> !statement.struck())
                .map(CorrectedStatement::row)
                .toList();
    }

    /** How many statements were struck. */
    int struck() {
        return Math.toIntExact(
                statements.stream().filter(CorrectedStatement::struck).count());
    }
}
