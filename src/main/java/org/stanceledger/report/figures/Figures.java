package org.stanceledger.report.figures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stanceledger.ledger.StatementRow;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.Conflict;

/** The aggregates of a ledger, filled statement by statement. */
public final class Figures {
    /** The order of speakers: most statements first, then by name and bloc. */
    private static final Comparator<SpeakerFigures> BY_STATEMENTS = Comparator.comparingLong(
                    (SpeakerFigures speaker) -> -speaker.figures().all().raw())
            .thenComparing(SpeakerFigures::name)
            .thenComparing(SpeakerFigures::bloc);

    private record SpeakerKey(String name, String bloc) {}

    private final GroupFigures all = new GroupFigures();
    private final Map<String, GroupFigures> byBloc = new LinkedHashMap<>();
    private final Map<SpeakerKey, SpeakerFigures> bySpeaker = new LinkedHashMap<>();
    private final SortedMap<String, GroupFigures> byOutlet = new TreeMap<>();
    private final SortedMap<LocalDate, GroupFigures> byDay = new TreeMap<>();
    private final GroupFigures undated = new GroupFigures();

    public Figures(Conflict conflict) {
        for (Bloc bloc : conflict.blocs()) {
            byBloc.put(bloc.id(), new GroupFigures());
        }
    }

    /** Counts a statement in. */
    public void add(StatementRow statement) {
        all.add(statement);
        byBloc.computeIfAbsent(statement.bloc(), absent -> new GroupFigures()).add(statement);
        bySpeaker
                .computeIfAbsent(
                        new SpeakerKey(statement.speaker(), statement.bloc()),
                        key -> new SpeakerFigures(key.name(), key.bloc()))
                .add(statement);
        byOutlet.computeIfAbsent(statement.outlet(), absent -> new GroupFigures())
                .add(statement);
        LocalDate day = statement.published();
        (day == null ? undated : byDay.computeIfAbsent(day, absent -> new GroupFigures())).add(statement);
    }

    /** All statements. */
    public GroupFigures all() {
        return all;
    }

    /** By the speaker's bloc, in the order of the conflict's blocs. */
    public Map<String, GroupFigures> byBloc() {
        return byBloc;
    }

    /** Speakers, most statements first. */
    public List<SpeakerFigures> speakers() {
        Collection<SpeakerFigures> speakers = bySpeaker.values();
        return speakers.stream().sorted(BY_STATEMENTS).toList();
    }

    /** By outlet, in alphabetical order; the empty name stands for articles without one. */
    public SortedMap<String, GroupFigures> byOutlet() {
        return byOutlet;
    }

    /** By day of publication. */
    public SortedMap<LocalDate, GroupFigures> byDay() {
        return byDay;
    }

    /** Statements of articles without a known day. */
    public GroupFigures undated() {
        return undated;
    }
}
