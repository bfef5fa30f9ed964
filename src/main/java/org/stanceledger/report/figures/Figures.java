package org.stanceledger.report.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stanceledger.ledger.ArticleRow;
import org.stanceledger.ledger.StatementRow;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.lexicon.LoadedTerm;

/** The aggregates of a ledger, filled article by article and statement by statement. */
public final class Figures {
    /** The order of speakers: most statements first, then by name and bloc. */
    private static final Comparator<SpeakerFigures> BY_STATEMENTS = Comparator.comparingLong(
                    (SpeakerFigures speaker) -> -speaker.figures().all().raw())
            .thenComparing(SpeakerFigures::name)
            .thenComparing(SpeakerFigures::bloc);

    private static final Comparator<UnresolvedSpeaker> BY_FREQUENCY = Comparator.comparingLong(
                    (UnresolvedSpeaker speaker) -> -speaker.tally().raw())
            .thenComparing(UnresolvedSpeaker::words)
            .thenComparing(UnresolvedSpeaker::bloc);

    private record SpeakerKey(String name, String bloc) {}

    private final Conflict conflict;
    private final ArticleFigures articles = new ArticleFigures();
    private final GroupFigures all = new GroupFigures();
    private final Map<String, GroupFigures> byBloc = new LinkedHashMap<>();
    private final Map<SpeakerKey, SpeakerFigures> bySpeaker = new HashMap<>();
    private final Map<SpeakerKey, UnresolvedSpeaker> unresolved = new HashMap<>();
    private final SortedMap<String, GroupFigures> byOutlet = new TreeMap<>();
    private final Timeline timeline = new Timeline();
    private final SortedMap<Long, GroupFigures> byRun = new TreeMap<>();
    private final StanceHistory history = new StanceHistory();
    private final QualityFigures quality;
    private final TermFigures terms;
    private long index;

    /**
     * No figures yet.
     *
     * @param lowConfidence the probability below which a statement is doubtful
     */
    public Figures(Conflict conflict, List<LoadedTerm> terms, double lowConfidence) {
        this.conflict = conflict;
        this.terms = new TermFigures(terms);
        this.quality = new QualityFigures(lowConfidence);
        for (Bloc bloc : conflict.blocs()) {
            byBloc.put(bloc.id(), new GroupFigures());
        }
    }

    /** Counts an article in. */
    public void add(ArticleRow article) {
        articles.add(article);
        terms.add(article);
    }

    /** Counts a statement in. */
    public void add(StatementRow statement) {
        all.add(statement, index);
        byBloc.computeIfAbsent(statement.bloc(), absent -> new GroupFigures()).add(statement, index);
        SpeakerKey key = new SpeakerKey(statement.speaker(), statement.bloc());
        bySpeaker
                .computeIfAbsent(key, absent -> new SpeakerFigures(key.name(), key.bloc()))
                .add(statement, index);
        if (!statement.resolved()) {
            unresolved
                    .computeIfAbsent(key, absent -> new UnresolvedSpeaker(statement))
                    .add(statement, index);
        }
        byOutlet.computeIfAbsent(statement.outlet(), absent -> new GroupFigures())
                .add(statement, index);
        timeline.add(statement, index);
        byRun.computeIfAbsent(statement.firstRun(), absent -> new GroupFigures())
                .add(statement, index);
        history.add(statement, index);
        quality.add(statement);
        terms.add(statement);
        index++;
    }

    /** How many statements were counted. */
    public long statements() {
        return index;
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
        return bySpeaker.values().stream().sorted(BY_STATEMENTS).toList();
    }

    /** Speakers who are only worded, the most frequent first. */
    public List<UnresolvedSpeaker> unresolved() {
        return unresolved.values().stream().sorted(BY_FREQUENCY).toList();
    }

    /** By outlet, in alphabetical order; the empty name stands for articles without one. */
    public SortedMap<String, GroupFigures> byOutlet() {
        return byOutlet;
    }

    public Timeline timeline() {
        return timeline;
    }

    /** Those that a run wrote first. */
    public GroupFigures ofRun(long run) {
        return byRun.getOrDefault(run, new GroupFigures());
    }

    public ArticleFigures articles() {
        return articles;
    }

    public QualityFigures quality() {
        return quality;
    }

    public TermFigures terms() {
        return terms;
    }

    /** What changed notably: statements that are first in a long while at a period's end, and sides that changed since the period before. */
    public List<Shift> shifts(Period period) {
        if (timeline.byDay().isEmpty()) {
            return List.of();
        }
        LocalDate firstDay = timeline.byDay().firstKey();
        List<Shift> shifts = new ArrayList<>(Shares.shifts(
                timeline.of(period), timeline.of(period.before()), conflict, Labels.alignments(conflict)));
        shifts.addAll(history.shifts(period.to(), firstDay, conflict));
        return shifts;
    }
}
