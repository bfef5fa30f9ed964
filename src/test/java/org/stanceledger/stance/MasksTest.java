package org.stanceledger.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.BlocRole;
import org.stanceledger.lexicon.Conflict;

class MasksTest {

    private static final Masks MASKS = new Masks(new Sides(new Conflict(
            "c",
            "C",
            List.of("a", "b"),
            List.of(
                    new Bloc("state", "State", BlocRole.PARENT_STATE, "a"),
                    new Bloc("rebels", "Rebels", BlocRole.BREAKAWAY, "b"),
                    new Bloc("patron", "Patron", BlocRole.PATRON, "b"),
                    new Bloc("un", "UN", BlocRole.INTERGOVERNMENTAL, null)))));

    @Test
    void aSpeakerSeesItsOwnSideAlliesAndEnemies() {
        Mask mask = MASKS.of("rebels");
        assertThat(mask.of("rebels")).hasToString("#own");
        assertThat(mask.of("patron")).hasToString("#ally");
        assertThat(mask.of("state")).hasToString("#enemy");
        assertThat(mask.of("un")).hasToString("#out-intergov");
    }

    @Test
    void anOutsiderSeesTheTargetsFriendsAndFoes() {
        Mask mask = MASKS.of("un", "state");
        assertThat(mask.of("state")).hasToString("#target");
        assertThat(mask.of("rebels")).hasToString("#out-enemy");
        assertThat(mask.of("un")).hasToString("#own");
    }

    @Test
    void aPoleSeesItsSideAndTheOther() {
        Mask mask = MASKS.ofPole("a");
        assertThat(mask.of("state")).hasToString("#side");
        assertThat(mask.of("patron")).hasToString("#sopp");
        assertThat(mask.of("un")).hasToString("#out");
    }

    @Test
    void anUnknownBlocIsRefused() {
        assertThatThrownBy(() -> MASKS.of("nobody")).hasMessageContaining("nobody");
    }
}
