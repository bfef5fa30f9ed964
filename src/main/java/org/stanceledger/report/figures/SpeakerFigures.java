package org.stanceledger.report.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stanceledger.ledger.StatementRow;

/** What a speaker's statements add up to. A name that speaks for two blocs is two speakers. */
public final class SpeakerFigures {
    private final String name;
    private final String bloc;
    private final GroupFigures figures = new GroupFigures();
    private final Roles roles = new Roles();
    private final Map<YearMonth, Integer> byMonth = new HashMap<>();
    private String id = "";
    private boolean resolved;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    SpeakerFigures(String name, String bloc) {
        this.name = name;
        this.bloc = bloc;
    }

    void add(StatementRow statement, long index) {
        figures.add(statement, index);
        resolved |= statement.resolved();
        if (id.isEmpty()) {
            id = statement.speakerId();
        }
        LocalDate day = statement.published();
        roles.add(statement.role(), day);
        if (day != null) {
            first = first == null || day.isBefore(first) ? day : first;
            byMonth.merge(YearMonth.from(day), 1, Integer::sum);
            last = last == null || day.isAfter(last) ? day : last;
        }
    }

    public String name() {
        return name;
    }

    /** The actor's id in the directory, empty if not listed there. */
    public String id() {
        return id;
    }

    /** The office or description that articles of late name most. */
    public String role() {
        return roles.current();
    }

    public String bloc() {
        return bloc;
    }

    /** Whether the speaker is known and not only worded. */
    public boolean resolved() {
        return resolved;
    }

    /** The day of the earliest dated statement. */
    public @Nullable LocalDate first() {
        return first;
    }

    /** The day of the latest dated statement. */
    public @Nullable LocalDate last() {
        return last;
    }

    /** Statements of a month. */
    public int in(YearMonth month) {
        return byMonth.getOrDefault(month, 0);
    }

    public GroupFigures figures() {
        return figures;
    }
}
