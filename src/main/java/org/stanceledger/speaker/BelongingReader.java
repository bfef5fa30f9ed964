package org.stanceledger.speaker;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stanceledger.lexicon.Body;
import org.stanceledger.lexicon.BodyKind;
import org.stanceledger.lexicon.Gender;
import org.stanceledger.lexicon.Hit;
import org.stanceledger.lexicon.Role;
import org.stanceledger.lexicon.Territory;

/** Resolves who or what belongs to somebody: Ann Hill's ministry, its head, his guest, her mother. */
final class BelongingReader {
    private static final Set<String> LED = Vocabulary.of("led-bodies");
    private static final Set<String> KIN = Vocabulary.of("kin");
    private static final Set<String> FOLLOWING = Vocabulary.of("following");
    private static final Set<String> COUNTERPARTS = Vocabulary.of("counterparts");
    private static final Set<String> AUTHORS = Vocabulary.of("authors");

    private final ArticleText text;
    private final Cast cast;
    private final UnnamedReader unnamed;
    private final AuthorReader authors;
    private final OfficeReader offices;

    BelongingReader(ArticleText text, Cast cast, UnnamedReader unnamed, AuthorReader authors, OfficeReader offices) {
        this.text = text;
        this.cast = cast;
        this.unnamed = unnamed;
        this.authors = authors;
        this.offices = offices;
    }

    /** Whom the possessive pronoun of a phrase means. */
    Optional<Actor> owner(SourcePhrase phrase) {
        return cast.scene().possessor(phrase.designation().possessor(), phrase.offset());
    }

    /** Something of a person: Ann Hill's ministry, Ann Hill's press office. */
    Resolution of(SourcePhrase phrase, Actor owner) {
        Body party = owner.body();
        if (phrase.head().equals("party") && party != null) {
            Actor body = cast.bodies().actor(party.name(), party.bloc(), party, null, null);
            return Resolution.of(body, 0.82, "the party of " + owner.name());
        }
        BodyKind kind = phrase.kindAtHead();
        Territory territory = owner.territory();
        if (kind != null && territory != null && LED.contains(phrase.head())) {
            BodyKind own = ministryOf(owner, phrase, kind);
            Actor body = cast.bodies().body(Designation.ofKind(phrase.words(), own, territory), phrase.offset());
            if (body != null) {
                return Resolution.of(body, 0.82, "the body led by " + owner.name());
            }
        }
        boolean kin = isKin(phrase);
        return unnamed.unnamed(phrase, phrase.words(), kin ? cast.other() : owner.bloc(), "belongs to " + owner.name());
    }

    private BodyKind ministryOf(Actor owner, SourcePhrase phrase, BodyKind any) {
        for (Role role : owner.roles()) {
            for (Hit hit : text.hitsAt(phrase.headIndex())) {
                if (hit.entry() instanceof BodyKind kind && kind.name().equals(role.body())) {
                    return kind;
                }
            }
        }
        return any;
    }

    /** Whether somebody's own people speak for themselves, and not for the one whom they follow. */
    private static boolean isKin(SourcePhrase phrase) {
        return KIN.contains(phrase.head()) || phrase.designation().isPrivate() && !FOLLOWING.contains(phrase.head());
    }

    /** The other one: of a country that the phrase tells, who was named or holds the same office, else whoever was named last. */
    private Optional<Resolution> counterpart(SourcePhrase phrase, Actor own) {
        Territory country = phrase.designation().territory();
        Predicate<Actor> another = actor -> actor.isPerson() && actor != own;
        if (country == null) {
            return cast.scene()
                    .antecedent(phrase.offset(), another, Gender.UNKNOWN)
                    .map(actor -> Resolution.read(phrase, actor, 0.6));
        }
        Predicate<Actor> ofCountry = actor -> country.equals(actor.territory());
        return cast.scene()
                .antecedent(phrase.offset(), another.and(ofCountry), Gender.UNKNOWN)
                .map(actor -> Resolution.read(phrase, actor, 0.6))
                .or(() -> offices.sameOffice(own, country).map(person -> offices.listed(phrase, person)));
    }

    /** Somebody of a person or body told by a pronoun: its head, his guest, her mother. */
    Resolution possessed(SourcePhrase phrase) {
        if (AUTHORS.contains(phrase.head())) {
            Optional<Actor> author =
                    cast.scene().lastSpeech().map(Appearance::actor).or(() -> authors.author(phrase));
            if (author.isPresent()) {
                return Resolution.read(phrase, author.get(), 0.57);
            }
        }
        Optional<Actor> owner = owner(phrase);
        if (owner.isEmpty()) {
            return unnamed.read(phrase);
        }
        Actor own = owner.get();
        if (COUNTERPARTS.contains(phrase.head())) {
            Optional<Resolution> other = counterpart(phrase, own);
            if (other.isPresent()) {
                return other.get();
            }
        }
        boolean kin = isKin(phrase);
        String told = phrase.designation().bloc();
        String bloc = kin ? cast.other() : told != null ? told : own.bloc();
        return unnamed.unnamed(phrase, phrase.head() + " of " + own.name(), bloc, "belongs to " + own.name());
    }
}
