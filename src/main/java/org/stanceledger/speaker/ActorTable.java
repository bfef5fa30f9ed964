package org.stanceledger.speaker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.Gender;
import org.stanceledger.lexicon.NameFolding;
import org.stanceledger.lexicon.Person;

/** The persons whom an article names, each with all the names it writes. */
final class ActorTable {
    private final ArticleText text;
    private final Directory directory;
    private final @Nullable LocalDate day;
    private final List<Actor> persons = new ArrayList<>();
    private final Map<Integer, Actor> byWord = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    ActorTable(ArticleText text, Directory directory, @Nullable LocalDate day) {
        this.text = text;
        this.directory = directory;
        this.day = day;
    }

    /** Gives every name its actor; names in full go first, as a family name can stand before them. */
    void fill(List<NameMention> mentions) {
        for (NameMention mention : mentions) {
            if (mention.full()) {
                byWord.put(mention.first(), full(mention));
            }
        }
        for (NameMention mention : mentions) {
            if (!mention.full()) {
                byWord.put(mention.first(), alone(mention));
            }
        }
        for (NameMention mention : mentions) {
            learn(at(mention), mention);
        }
    }

    Actor at(NameMention mention) {
        Actor actor = byWord.get(mention.first());
        if (actor == null) {
            throw new IllegalStateException("a name without actor: " + text.of(mention.first(), mention.end()));
        }
        return actor;
    }

    List<Actor> persons() {
        return persons;
    }

    private Actor full(NameMention mention) {
        String name = text.of(mention.first(), mention.end());
        for (Actor actor : persons) {
            if (sameName(actor.name(), name) || actor.name().endsWith(" " + name)) {
                if (name.length() > actor.name().length()) {
                    actor.rename(name);
                }
                return actor;
            }
        }
        Actor actor = add(name);
        directory.byName(text, mention.first(), mention.end()).ifPresent(person -> {
            link(actor, person);
            if (isTitled(mention)) {
                actor.rename(person.name());
            }
        });
        actor.gender(NameTitles.gender(name, directory.givenNames()));
        return actor;
    }

    /** Whether only a title and a given name are written: Father Paul. */
    private boolean isTitled(NameMention mention) {
        return mention.end() - mention.first() == 2 && NameTitles.isTitle(text.word(mention.first()));
    }

    private Actor alone(NameMention mention) {
        String name = text.of(mention.first(), mention.end());
        Actor best = null;
        for (Actor actor : persons) {
            boolean fits = mention.honorific() == Gender.UNKNOWN
                    || actor.gender() == Gender.UNKNOWN
                    || actor.gender() == mention.honorific();
            if (fits && answersTo(actor, name) && (best == null || before(actor, mention))) {
                best = actor;
            }
        }
        if (best != null) {
            return best;
        }
        Actor actor = add(name);
        Optional<Person> listed = directory.bySurname(text, mention.first(), day, mention.before()).stream()
                .filter(person -> mention.end() - mention.first() == 1)
                .findFirst();
        listed.ifPresent(person -> {
            link(actor, person);
            int space = person.name().lastIndexOf(' ');
            actor.rename(space < 0 ? person.name() : person.name().substring(0, space + 1) + name);
        });
        if (listed.isEmpty()) {
            actor.gender(NameTitles.gender(name, directory.givenNames()));
        }
        return actor;
    }

    private boolean before(Actor actor, NameMention mention) {
        return byWord.entrySet().stream()
                .anyMatch(entry -> entry.getValue() == actor && entry.getKey() < mention.first());
    }

    private Actor add(String name) {
        Actor actor = new Actor(Actor.Type.PERSON, name);
        persons.add(actor);
        return actor;
    }

    private void link(Actor actor, Person person) {
        actor.person(person);
        person.termAt(day)
                .filter(term -> day == null || term.daysAway(day) < 3650)
                .ifPresent(term -> {
                    directory
                            .role(term.office())
                            .ifPresent(role -> actor.roles().add(role));
                    actor.territory(directory.territory(term.of()));
                    actor.body(directory.body(term.of()));
                });
    }

    private static void learn(Actor actor, NameMention mention) {
        actor.gender(mention.honorific());
        actor.learn(mention.before());
        actor.learn(mention.after());
    }

    /** Whether two names in full can be one person's: the same family name and given names that agree. */
    private boolean sameName(String one, String other) {
        String[] ones = one.split("[\\s.]+");
        String[] others = other.split("[\\s.]+");
        String given = folded(ones[0]);
        String otherGiven = folded(others[0]);
        boolean last = folded(ones[ones.length - 1]).equals(folded(others[others.length - 1]));
        boolean initial = given.length() == 1 || otherGiven.length() == 1;
        boolean first = given.equals(otherGiven)
                || initial && !given.isEmpty() && !otherGiven.isEmpty() && given.charAt(0) == otherGiven.charAt(0);
        return last && first;
    }

    private boolean answersTo(Actor actor, String name) {
        String folded = folded(name);
        String[] own = actor.name().split("[\\s-]+");
        return folded(own[own.length - 1]).equals(folded)
                || folded(own[0]).equals(folded)
                || actor.name().endsWith(" " + name);
    }

    /** The key of a word, folded once for an article. */
    private String folded(String word) {
        return keys.computeIfAbsent(word, NameFolding::fold);
    }
}
