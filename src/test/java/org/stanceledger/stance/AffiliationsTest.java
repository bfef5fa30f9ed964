package org.stanceledger.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.stanceledger.config.ConflictFolder;
import org.stanceledger.speaker.Speaker;

/** What the default conflict's lists tell of outlets and names. */
class AffiliationsTest {

    private static final Affiliations LISTED =
            Affiliations.of(ConflictFolder.read(Path.of("job-config/conflicts/caucasus")));

    @Test
    void anOutletReportsFromItsTerritory() {
        assertThat(LISTED.ofOutlet("Civil.ge")).isEqualTo("georgia");
        assertThat(LISTED.ofOutlet("An invented gazette")).isNull();
    }

    @Test
    void aFamilyNameTellsWhereItsBearerIsFrom() {
        assertThat(LISTED.ofPerson("Ana Invenidze")).isEqualTo("georgia");
        assertThat(LISTED.ofPerson("Invenidze")).isNull();
        assertThat(LISTED.ofPerson("the union of dze")).isNull();
        assertThat(Affiliations.NONE.ofPerson("Ana Invenidze")).isNull();
    }

    @Test
    void aBackgroundHasTheOfficesWords() {
        Speaker speaker = new Speaker(
                "Ana Invenidze", null, "the leader", "other", true, 1, "held the office of Party Leader, Some Party");
        assertThat(Background.of(speaker, "", LISTED, null).words()).containsExactly("leader", "party", "the");
        assertThat(Background.of(speaker, "", LISTED, null).listed()).isFalse();
    }

    @Test
    void aDescriptionTellsWhereASpeakerIsAtHome() {
        assertThat(of("a Sukhumi columnist", "2010-01-01").origin()).isEqualTo("de-facto");
        assertThat(of("a farmer from Gori", "2010-01-01").origin()).isEqualTo("georgia");
        assertThat(of("a farmer", "2010-01-01").origin()).isNull();
    }

    @Test
    void aStateLeansAsLongAsTheListSays() {
        assertThat(of("Tuvaluan minister of fisheries", "2012-05-01").leaning()).isEqualTo("russia");
        assertThat(of("Tuvalu's minister of fisheries", "2020-05-01").leaning()).isNull();
        assertThat(of("the Polish ambassador", "2020-05-01").leaning()).isEqualTo("georgia");
        assertThat(of("the Bhutanese ambassador", "2020-05-01").leaning()).isNull();
    }

    private static Background of(String role, String day) {
        Speaker speaker = new Speaker("Invented Person", null, role, "other", true, 1, "");
        return Background.of(speaker, "", LISTED, LocalDate.parse(day));
    }
}
