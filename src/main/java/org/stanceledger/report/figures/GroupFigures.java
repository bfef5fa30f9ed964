package org.stanceledger.report.figures;

import org.stanceledger.ledger.StatementRow;
import org.stanceledger.stance.Toward;

/** What a group of statements (of a bloc, a speaker, an outlet, a day, a run) adds up to. */
public final class GroupFigures {
    private final Tally all = new Tally();
    private final Tallies<BlocPair> byBlocAlignment = new Tallies<>();
    private final Tallies<String> byType = new Tallies<>();
    private final Tallies<BlocPair> criticised = new Tallies<>();
    private final Tallies<BlocPair> supported = new Tallies<>();

    /** Counts a statement in, by its number from 0. */
    void add(StatementRow statement, long index) {
        all.add(statement, index, statement.confidence());
        byBlocAlignment.add(
                new BlocPair(statement.bloc(), statement.alignment()),
                statement,
                index,
                statement.alignmentProbability());
        byType.add(statement.type(), statement, index, statement.confidence());
        for (Toward toward : statement.toward()) {
            (toward.sign() < 0 ? criticised : supported)
                    .add(new BlocPair(statement.bloc(), toward.bloc()), statement, index, toward.probability());
        }
    }

    void add(GroupFigures other) {
        all.add(other.all);
        byBlocAlignment.add(other.byBlocAlignment);
        byType.add(other.byType);
        criticised.add(other.criticised);
        supported.add(other.supported);
    }

    /** All its statements; their probability is that they were found rightly. */
    public Tally all() {
        return all;
    }

    /** By the speaker's bloc and the alignment; their probability is that of the alignment. */
    public Tallies<BlocPair> byBlocAlignment() {
        return byBlocAlignment;
    }

    /** By the speaker's bloc. */
    public Tallies<String> byBloc() {
        return byBlocAlignment.by(BlocPair::bloc);
    }

    /** By alignment. */
    public Tallies<String> byAlignment() {
        return byBlocAlignment.by(BlocPair::other);
    }

    /** By type. */
    public Tallies<String> byType() {
        return byType;
    }

    /** By each bloc that is criticised; a statement may count for several. */
    public Tallies<String> criticised() {
        return criticised.by(BlocPair::other);
    }

    /** By the speaker's bloc and each bloc that is criticised. */
    public Tallies<BlocPair> criticisedByBloc() {
        return criticised;
    }

    /** By each bloc that is supported; a statement may count for several. */
    public Tallies<String> supported() {
        return supported.by(BlocPair::other);
    }

    /** By the speaker's bloc and each bloc that is supported. */
    public Tallies<BlocPair> supportedByBloc() {
        return supported;
    }
}
