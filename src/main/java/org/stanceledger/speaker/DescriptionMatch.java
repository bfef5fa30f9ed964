package org.stanceledger.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stanceledger.lexicon.BlocRole;
import org.stanceledger.lexicon.Body;
import org.stanceledger.lexicon.BodyKind;
import org.stanceledger.lexicon.Gender;
import org.stanceledger.lexicon.Role;
import org.stanceledger.lexicon.RoleKind;
import org.stanceledger.lexicon.Territory;

/**
 * Tells which persons of an article a description can mean.
 *
 * @param phrase the description
 * @param cast those of whom the article speaks
 */
record DescriptionMatch(SourcePhrase phrase, Cast cast) {
    private static final Set<String> WOMEN = Vocabulary.of("women");
    private static final Set<String> MEN = Vocabulary.of("men");
    private static final Set<String> STATE_OFFICES =
            Set.of("ambassador", "representative", "delegate", "minister", "president", "office");
    private static final Set<String> ANYBODY = Vocabulary.of("anybody");

    /** Whether a person answers to the description. */
    boolean describes(Actor actor) {
        if (!actor.isPerson()
                || isForeignOffice(actor)
                || !sideAgrees(actor)
                || !bodyAgrees(actor)
                || !genderAgrees(actor)
                || isOtherStranger(actor)) {
            return false;
        }
        String roleWord = phrase.designation().roleWord();
        String word = roleWord.isEmpty() ? phrase.head() : roleWord;
        return actor.roles().stream().anyMatch(role -> has(role.words(), word) || has(role.shortForms(), word))
                || actor.epithets().contains(phrase.head());
    }

    /** Whether a person was called by the very word. */
    boolean repeats(Actor actor) {
        return describes(actor) && actor.roleWords().toLowerCase(Locale.ROOT).contains(phrase.head());
    }

    /** Whether a person can be meant where nobody answers to the description. */
    boolean allows(Actor actor) {
        boolean side = sideAgrees(actor) && !isForeignOffice(actor);
        return actor.isPerson()
                && (phrase.isDemonym() ? countryAgrees(actor) : side)
                && kindAgrees(actor)
                && officeAgrees(actor)
                && !isOtherStranger(actor);
    }

    /** Whether somebody who is of a country, by what is told, can be of the one that a word for its people tells. */
    private boolean countryAgrees(Actor actor) {
        Territory told = phrase.designation().territory();
        Territory own = actor.territory();
        String bloc = actor.bloc();
        boolean international = bloc != null && cast.role(bloc) == BlocRole.INTERGOVERNMENTAL;
        return told == null || own == null || own.equals(told) || international;
    }

    /** Whether the actor can hold an office that only organisations of states have. */
    private boolean officeAgrees(Actor actor) {
        String bloc = actor.bloc();
        return !InternationalOffice.isTold(phrase.designation())
                || bloc != null && cast.role(bloc) == BlocRole.INTERGOVERNMENTAL;
    }

    /** Whether the actor is somebody without a name who speaks for oneself and was called by another word: a driver is no doctor. */
    private boolean isOtherStranger(Actor actor) {
        Role role = phrase.designation().role();
        return actor.isNameless()
                && role != null
                && role.kind() == RoleKind.PRIVATE
                && !ANYBODY.contains(phrase.head())
                && !actor.name().toLowerCase(Locale.ROOT).contains(phrase.head());
    }

    /** Whether the words tell an office of a state and the actor speaks for an organisation of states. */
    private boolean isForeignOffice(Actor actor) {
        String bloc = phrase.designation().bloc();
        return STATE_OFFICES.contains(phrase.head()) && bloc != null && !bloc.equals(actor.bloc());
    }

    /** Whether the body that the words name can be the actor's: no police spokeswoman is the president's spokesman. */
    private boolean bodyAgrees(Actor actor) {
        BodyKind kind = phrase.designation().kind();
        Role role = phrase.designation().role();
        if (kind == null || role == null || role.body().equals(kind.name())) {
            return true;
        }
        Body body = actor.body();
        return kind.equals(actor.kind()) || body != null && body.kind().equals(kind.name());
    }

    private boolean genderAgrees(Actor actor) {
        boolean man = WOMEN.contains(phrase.head()) && actor.gender() == Gender.MALE;
        boolean woman = MEN.contains(phrase.head()) && actor.gender() == Gender.FEMALE;
        return !man && !woman;
    }

    /** Whether somebody described by an office can be the actor: no official is called a resident. */
    private boolean kindAgrees(Actor actor) {
        Role role = phrase.designation().role();
        if (role != null
                && Troops.isSoldier(role)
                && actor.roles().stream().noneMatch(Troops::isSoldier)
                && (Troops.isLow(phrase.head()) || actor.roles().isEmpty() && actor.person() == null)) {
            return false;
        }
        if (role == null || actor.roles().isEmpty() || ANYBODY.contains(phrase.head())) {
            return true;
        }
        boolean own = role.kind() == RoleKind.PRIVATE;
        return actor.roles().stream().anyMatch(other -> (other.kind() == RoleKind.PRIVATE) == own);
    }

    /** Whether the country and side that the words tell can be the actor's; an international official has a country too. */
    private boolean sideAgrees(Actor actor) {
        Territory territory = phrase.designation().territory();
        String bloc = phrase.designation().bloc();
        String own = actor.bloc();
        boolean international = own != null && cast.role(own) == BlocRole.INTERGOVERNMENTAL;
        if (international && territory != null && phrase.designation().body() == null) {
            return true;
        }
        if (actor.isNameless() && territory != null && !territory.equals(actor.territory())) {
            return false;
        }
        boolean elsewhere = territory != null && actor.territory() != null && !territory.equals(actor.territory());
        return !elsewhere && (bloc == null || bloc.equals(own));
    }

    private static boolean has(List<String> forms, String word) {
        return forms.stream().anyMatch(form -> form.equalsIgnoreCase(word));
    }
}
