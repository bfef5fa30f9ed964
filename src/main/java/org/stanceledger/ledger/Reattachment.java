package org.stanceledger.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stanceledger.text.Span;

/**
 * Finds the statement that a correction is about among those that its article has now: the one with the same key; otherwise the one with
 * the same words as content, the nearest if there are several; otherwise the one that covers more than half of the same text.
 */
final class Reattachment {
    private static final double SAME = 0.5;

    private Reattachment() {}

    static Optional<StatementRow> find(CorrectionSubject.OfStatement subject, List<StatementRow> statements) {
        return statements.stream()
                .filter(row -> row.id().equals(subject.id()))
                .findFirst()
                .or(() -> statements.stream()
                        .filter(row -> row.content().equals(subject.content()))
                        .min(Comparator.comparingInt(row -> distance(row.contentSpans(), subject.spans()))))
                .or(() -> covering(subject, statements));
    }

    private static Optional<StatementRow> covering(
            CorrectionSubject.OfStatement subject, List<StatementRow> statements) {
        return statements.stream()
                .filter(row -> share(row, subject) > SAME)
                .max(Comparator.comparingDouble(row -> share(row, subject)));
    }

    private static int distance(List<Span> one, List<Span> other) {
        return Math.abs(one.get(0).begin() - other.get(0).begin());
    }

    /** The units that both contents cover as a share of those that either covers; 0 where the words there are no longer the same. */
    private static double share(StatementRow row, CorrectionSubject.OfStatement subject) {
        long common = 0;
        for (int i = 0; i < row.contentSpans().size(); i++) {
            for (int j = 0; j < subject.spans().size(); j++) {
                Span one = row.contentSpans().get(i);
                Span other = subject.spans().get(j);
                int begin = Math.max(one.begin(), other.begin());
                int length = Math.min(one.end(), other.end()) - begin;
                if (length > 0
                        && row.content()
                                .get(i)
                                .regionMatches(
                                        begin - one.begin(), subject.content().get(j), begin - other.begin(), length)) {
                    common += length;
                }
            }
        }
        long either = length(row.contentSpans()) + length(subject.spans()) - common;
        return either == 0 ? 0 : (double) common / either;
    }

    private static long length(List<Span> spans) {
        return spans.stream().mapToLong(Span::length).sum();
    }
}
