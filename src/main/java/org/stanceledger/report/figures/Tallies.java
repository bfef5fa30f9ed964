package org.stanceledger.report.figures;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.stanceledger.ledger.StatementRow;

/**
 * Tallies by a key, sorted by it.
 *
 * @param <K> what is counted apart
 */
public final class Tallies<K extends Comparable<? super K>> {
    private static final Tally NONE = new Tally();

    private final SortedMap<K, Tally> byKey = new TreeMap<>();

    void add(K key, StatementRow statement, long index, double probability) {
        byKey.computeIfAbsent(key, absent -> new Tally()).add(statement, index, probability);
    }

    void add(Tallies<K> other) {
        other.byKey.forEach((key, tally) ->
                byKey.computeIfAbsent(key, absent -> new Tally()).add(tally));
    }

    /** The same counts by a coarser key. */
    <L extends Comparable<? super L>> Tallies<L> by(Function<K, L> coarser) {
        Tallies<L> sums = new Tallies<>();
        byKey.forEach((key, tally) -> sums.byKey
                .computeIfAbsent(coarser.apply(key), absent -> new Tally())
                .add(tally));
        return sums;
    }

    /** The same counts of the keys for which something holds. */
    Tallies<K> where(Predicate<K> holds) {
        Tallies<K> part = new Tallies<>();
        byKey.forEach((key, tally) -> {
            if (holds.test(key)) {
                part.byKey.put(key, tally);
            }
        });
        return part;
    }

    /** The key with most statements, the first of several; empty if none has any. */
    Optional<K> most() {
        return byKey.entrySet().stream()
                .max(Comparator.comparingLong(
                                (Map.Entry<K, Tally> entry) -> entry.getValue().raw())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /** The keys that have a statement. */
    public Set<K> keys() {
        return byKey.keySet();
    }

    /** The tally of a key, zero if it has none. */
    public Tally of(K key) {
        return byKey.getOrDefault(key, NONE);
    }
}
