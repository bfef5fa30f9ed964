package org.stanceledger.report.figures;

import org.stanceledger.ledger.StatementRow;

/** What the statements of a day, or of several days, add up to. */
public final class DayFigures {
    private final Tally all = new Tally();
    private final Tallies<String> byBloc = new Tallies<>();
    private final Tallies<String> byAlignment = new Tallies<>();
    private final Tallies<BlocAlignment> byBlocAlignment = new Tallies<>();

    void add(StatementRow statement) {
        all.add(statement);
        byBloc.add(statement.bloc(), statement);
        byAlignment.add(statement.alignment(), statement);
        byBlocAlignment.add(new BlocAlignment(statement.bloc(), statement.alignment()), statement);
    }

    void add(DayFigures other) {
        all.add(other.all);
        byBloc.add(other.byBloc);
        byAlignment.add(other.byAlignment);
        byBlocAlignment.add(other.byBlocAlignment);
    }

    public Tally all() {
        return all;
    }

    /** By the speaker's bloc. */
    public Tallies<String> byBloc() {
        return byBloc;
    }

    /** By alignment. */
    public Tallies<String> byAlignment() {
        return byAlignment;
    }

    /** By both. */
    public Tallies<BlocAlignment> byBlocAlignment() {
        return byBlocAlignment;
    }
}
