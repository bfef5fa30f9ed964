package org.stanceledger.report.figures;

import org.stanceledger.ledger.StatementRow;

/** Words that name a speaker whom the analysis could not tell, with an example. */
public final class UnresolvedSpeaker {
    private final String words;
    private final String bloc;
    private final String sentence;
    private final String outlet;
    private final String likely;
    private final Tally tally = new Tally();

    UnresolvedSpeaker(StatementRow first) {
        words = first.speaker();
        bloc = first.bloc();
        sentence = first.sentence();
        outlet = first.outlet();
        likely = first.likely();
    }

    void add(StatementRow statement, long index) {
        tally.add(statement, index, statement.confidence());
    }

    /** The words, empty where no source is named. */
    public String words() {
        return words;
    }

    /** The bloc that was assumed. */
    public String bloc() {
        return bloc;
    }

    /** Number of the first such statement, counted from 0 in the order of the ledger. */
    public long example() {
        return tally.first();
    }

    /** The sentence of that statement. */
    public String sentence() {
        return sentence;
    }

    /** The outlet of that statement. */
    public String outlet() {
        return outlet;
    }

    /** Who can be meant in that statement, one a line, the likeliest first. */
    public String likely() {
        return likely;
    }

    public Tally tally() {
        return tally;
    }
}
