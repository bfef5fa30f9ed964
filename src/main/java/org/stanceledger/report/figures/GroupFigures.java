package org.stanceledger.report.figures;

import org.stanceledger.ledger.StatementRow;
import org.stanceledger.stance.Toward;

/** What a group of statements (of a bloc, a speaker, an outlet, a day) adds up to. */
public final class GroupFigures {
    private final Tally all = new Tally();
    private final Tallies<String> byBloc = new Tallies<>();
    private final Tallies<String> byAlignment = new Tallies<>();
    private final Tallies<String> byType = new Tallies<>();
    private final Tallies<String> criticised = new Tallies<>();
    private final Tallies<String> supported = new Tallies<>();

    void add(StatementRow statement) {
        all.add(statement);
        byBloc.add(statement.bloc(), statement);
        byAlignment.add(statement.alignment(), statement);
        byType.add(statement.type(), statement);
        for (Toward toward : statement.toward()) {
            (toward.sign() < 0 ? criticised : supported).add(toward.bloc(), statement);
        }
    }

    /** All its statements. */
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

    /** By type. */
    public Tallies<String> byType() {
        return byType;
    }

    /** By each bloc that is criticised; a statement may count for several. */
    public Tallies<String> criticised() {
        return criticised;
    }

    /** By each bloc that is supported; a statement may count for several. */
    public Tallies<String> supported() {
        return supported;
    }
}
