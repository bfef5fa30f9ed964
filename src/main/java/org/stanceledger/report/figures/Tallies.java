package org.stanceledger.report.figures;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stanceledger.ledger.StatementRow;

/**
 * Tallies by a key, sorted by it.
 *
 * @param <K> what is counted apart
 */
public final class Tallies<K extends Comparable<? super K>> {
    private static final Tally NONE = new Tally();

    private final SortedMap<K, Tally> byKey = new TreeMap<>();

    void add(K key, StatementRow statement) {
        byKey.computeIfAbsent(key, absent -> new Tally()).add(statement);
    }

    void add(Tallies<K> other) {
        other.byKey.forEach((key, tally) ->
                byKey.computeIfAbsent(key, absent -> new Tally()).add(tally));
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
