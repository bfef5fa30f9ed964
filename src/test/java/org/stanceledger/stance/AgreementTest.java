package org.stanceledger.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.BlocRole;
import org.stanceledger.lexicon.Conflict;

/** What support and criticism make of the probability of a pole. */
class AgreementTest {

    private static final Sides SIDES = new Sides(new Conflict(
            "c",
            "C",
            List.of("avaria", "brunia"),
            List.of(
                    new Bloc("avaria", "Avaria", BlocRole.PARENT_STATE, "avaria"),
                    new Bloc("brunia", "Brunia", BlocRole.PATRON, "brunia"),
                    new Bloc("states", "Other states", BlocRole.OUTSIDE_STATE, null))));
    private static final Map<String, Double> GIVEN = Map.of("avaria", 0.6, "brunia", 0.1, Conflict.NEUTRAL, 0.3);

    @Test
    void criticismOfTheOtherSideMakesAPoleSurer() {
        Agreement agreement = new Agreement(SIDES, "avaria");
        agreement.add("brunia", 0, 0.9);
        Map<String, Double> applied = agreement.applied(GIVEN);
        assertThat(applied.get("avaria")).isGreaterThan(0.7);
        assertThat(applied.getOrDefault(Conflict.NEUTRAL, 0.0) / applied.getOrDefault("brunia", 1.0))
                .isCloseTo(3, within(1e-9));
        assertThat(applied.values().stream().mapToDouble(p -> p).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void criticismOfThePolesOwnSideMakesItLessSure() {
        Agreement agreement = new Agreement(SIDES, "avaria");
        agreement.add("avaria", 0, 0.9);
        agreement.add("brunia", 0.9, 0);
        Map<String, Double> applied = agreement.applied(GIVEN);
        assertThat(applied.get("avaria")).isLessThan(0.3);
        assertThat(applied.get(Conflict.NEUTRAL)).isGreaterThan(0.5);
    }

    @Test
    void whatIsDoneToOutsidersCountsForNothing() {
        Agreement with = new Agreement(SIDES, "avaria");
        with.add("states", 0.9, 0);
        assertThat(with.applied(GIVEN)).isEqualTo(new Agreement(SIDES, "avaria").applied(GIVEN));
    }

    @Test
    void certaintyStays() {
        Map<String, Double> certain = Map.of("avaria", 1.0, "brunia", 0.0, Conflict.NEUTRAL, 0.0);
        assertThat(new Agreement(SIDES, "avaria").applied(certain)).isEqualTo(certain);
    }
}
