package org.stanceledger.report.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stanceledger.ledger.StatementRow;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.stance.Toward;

/** When each bloc and each speaker criticised or supported each bloc: finds what is said for the first time in a long while. */
final class StanceHistory {
    /** A silence of so many days makes the next statement notable. */
    private static final int SILENCE_DAYS = 90;
    /** What was said in the last so many days is news. */
    private static final int NEWS_DAYS = 7;
    /** Speakers with fewer statements are not notable for saying something the first time. */
    private static final int NOTABLE_STATEMENTS = 5;

    private record Act(String speaker, String bloc, String target, int sign) {}

    private record News(Act act, DayLog log, int place, int weight, long silence) {}

    private final Map<Act, DayLog> acts = new HashMap<>();
    private final Map<String, Integer> statementsOf = new HashMap<>();

    void add(StatementRow statement, long index) {
        LocalDate day = statement.published();
        if (day == null) {
            return;
        }
        if (statement.resolved()) {
            statementsOf.merge(statement.speaker(), 1, Integer::sum);
        }
        for (Toward toward : statement.toward()) {
            if (toward.sign() > 0 && toward.bloc().equals(statement.bloc())) {
                continue; // that one stands by one's own side is no news
            }
            log(new Act("", statement.bloc(), toward.bloc(), toward.sign())).add(day, index);
            if (statement.resolved()) {
                log(new Act(statement.speaker(), statement.bloc(), toward.bloc(), toward.sign()))
                        .add(day, index);
            }
        }
    }

    private DayLog log(Act act) {
        return acts.computeIfAbsent(act, absent -> new DayLog());
    }

    /** What was said in the last days up to one for the first time in a long while: blocs first, then the speakers heard most. */
    List<Shift> shifts(LocalDate lastDay, LocalDate firstDay, Conflict conflict) {
        LocalDate newsFrom = lastDay.minusDays(NEWS_DAYS - 1L);
        List<News> found = new ArrayList<>();
        acts.forEach((act, log) -> {
            log.sort();
            int place = log.firstFrom(newsFrom);
            if (place < log.size() && !log.day(place).isAfter(lastDay)) {
                LocalDate before = place == 0 ? firstDay : log.day(place - 1);
                int weight = act.speaker().isEmpty() ? Integer.MAX_VALUE : statementsOf.getOrDefault(act.speaker(), 0);
                if (ChronoUnit.DAYS.between(before, log.day(place)) >= SILENCE_DAYS && weight >= NOTABLE_STATEMENTS) {
                    found.add(new News(act, log, place, weight, ChronoUnit.DAYS.between(before, log.day(place))));
                }
            }
        });
        found.sort(Comparator.comparingInt((News news) -> -news.weight())
                .thenComparingLong(news -> -news.silence())
                .thenComparing(news -> news.act().speaker())
                .thenComparing(news -> news.act().bloc())
                .thenComparing(news -> news.act().target())
                .thenComparingInt(news -> news.act().sign()));
        return found.stream().map(news -> shift(news, conflict)).toList();
    }

    private static Shift shift(News news, Conflict conflict) {
        Act act = news.act();
        String deed = act.sign() < 0 ? "criticism of " : "support for ";
        String who = act.speaker().isEmpty() ? Labels.bloc(conflict, act.bloc()) : act.speaker();
        LocalDate day = news.log().day(news.place());
        String since = news.place() == 0
                ? "on record"
                : "in %d days (last on %s)"
                        .formatted(
                                ChronoUnit.DAYS.between(news.log().day(news.place() - 1), day),
                                news.log().day(news.place() - 1));
        String text =
                "First %s%s by %s %s, on %s".formatted(deed, Labels.bloc(conflict, act.target()), who, since, day);
        return new Shift(
                act.speaker().isEmpty() ? "Bloc" : "Speaker", text, news.log().index(news.place()));
    }
}
