package org.stanceledger.report.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.Conflict;

/** Finds blocs whose statements changed sides between two periods. */
final class Shares {
    /** Periods with fewer statements of a bloc are not compared. */
    private static final int FEWEST = 10;
    /** A change of so many hundredths is notable. */
    private static final double NOTABLE = 0.15;

    private record Change(double size, Shift shift) {}

    private Shares() {}

    static List<Shift> shifts(GroupFigures now, GroupFigures before, Conflict conflict, List<String> alignments) {
        List<Change> changes = new ArrayList<>();
        for (Bloc bloc : conflict.blocs()) {
            long nowAll = now.byBloc().of(bloc.id()).raw();
            long beforeAll = before.byBloc().of(bloc.id()).raw();
            if (nowAll < FEWEST || beforeAll < FEWEST) {
                continue;
            }
            for (String alignment : alignments) {
                BlocPair cell = new BlocPair(bloc.id(), alignment);
                double nowShare = (double) now.byBlocAlignment().of(cell).raw() / nowAll;
                double beforeShare = (double) before.byBlocAlignment().of(cell).raw() / beforeAll;
                double change = nowShare - beforeShare;
                if (Math.abs(change) >= NOTABLE) {
                    String text = String.format(
                            Locale.ROOT,
                            "%s: share of statements aligned with %s %s from %.0f %% of %d to %.0f %% of %d",
                            bloc.name(),
                            Labels.alignment(conflict, alignment),
                            change > 0 ? "rose" : "fell",
                            100 * beforeShare,
                            beforeAll,
                            100 * nowShare,
                            nowAll);
                    changes.add(new Change(Math.abs(change), new Shift("Share", text, -1)));
                }
            }
        }
        changes.sort(Comparator.comparingDouble(change -> -change.size()));
        return changes.stream().map(Change::shift).toList();
    }
}
