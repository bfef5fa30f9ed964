package org.stanceledger.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article's statements with their corrections applied: first what was said of speakers who are only worded, then what was said of the
 * statement itself, each in the order of entry.
 *
 * @param statements its statements in their order, those that a person added at the end
 * @param added how many a person added
 * @param orphans corrections whose statement it no longer has
 */
record CorrectedArticle(List<CorrectedStatement> statements, int added, List<KeptCorrection> orphans) {
    /**
     * Applies corrections.
     *
     * @param found the statements that the analysis found
     * @param article the article, null where nothing was added to it
     */
    static CorrectedArticle of(
            List<StatementRow> found,
            @Nullable ArticleRow article,
            List<KeptCorrection> corrections,
            SpeakerNames names) {
        List<StatementRow> rows = new ArrayList<>(found);
        if (article != null) {
            addMissed(rows, article, corrections);
        }
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
        return new CorrectedArticle(statements, rows.size() - found.size(), orphans);
    }

    /** Adds the statements that a person added and that the analysis has not found since. */
    private static void addMissed(List<StatementRow> rows, ArticleRow article, List<KeptCorrection> corrections) {
        for (KeptCorrection kept : corrections) {
            if (kept.correction().field() == CorrectionField.ADDED
                    && kept.subject() instanceof CorrectionSubject.OfStatement subject
                    && Reattachment.find(subject, rows).isEmpty()) {
                AddedStatement.row(kept, article, rows.size()).ifPresent(rows::add);
            }
        }
    }

    /** The statements that stand. */
    List<StatementRow> standing() {
        return statements.stream()
                .filter(statement -> !statement.struck())
                .map(CorrectedStatement::row)
                .toList();
    }

    /** How many statements more than the analysis found stand; fewer if negative. */
    int difference() {
        return added
                - Math.toIntExact(
                        statements.stream().filter(CorrectedStatement::struck).count());
    }
}
