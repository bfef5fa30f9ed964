package org.stanceledger.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stanceledger.text.AnnotatedText;
import org.stanceledger.text.Span;

/** Finds mentions by the names of a directory; the breakaway side is read before the name of the country it stands with. */
public final class DirectoryMentionFinder implements MentionFinder {
    /** How many words may stand between a country's name and the mark that turns it: Georgia's two breakaway regions. */
    private static final int MARK_REACH = 3;

    private static final Set<String> PREPOSITIONS =
            Set.of("with", "to", "for", "in", "on", "at", "by", "from", "and", "or", "against", "over", "about");

    private final Conflict conflict;
    private final Gazetteer gazetteer;
    private final OfficeHolders holders;
    private final Set<String> markedNouns;
    private final Set<String> surnamesThatAreWords;

    public DirectoryMentionFinder(ConflictDirectory directory) {
        this.conflict = directory.conflict();
        this.gazetteer = directory.index().gazetteer();
        this.holders = directory.index().holders();
        this.markedNouns = directory.actors().words(WordUse.MARKED);
        this.surnamesThatAreWords = directory.actors().words(WordUse.SURNAME);
    }

    @Override
    public List<Mention> find(AnnotatedText text, @Nullable LocalDate date) {
        return find(text.text(), date);
    }

    /** The mentions of a text that need not be annotated. */
    public List<Mention> find(String text, @Nullable LocalDate date) {
        Gazetteer.Reading read = gazetteer.read(text);
        Map<Integer, List<Hit>> hits = new HashMap<>();
        Set<Person> named = new HashSet<>();
        for (Hit hit : read.hits()) {
            hits.computeIfAbsent(hit.first(), first -> new ArrayList<>()).add(hit);
            if (hit.entry() instanceof Person person && hit.form() == Form.NAME) {
                named.add(person);
            }
        }
        List<Word> words = read.words();
        Reading reading = new Reading(words, hits, named, date);
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Found found = reading.at(at);
            if (found == null) {
                at++;
            } else {
                mentions.add(found.mention);
                at = found.end;
            }
        }
        return mentions;
    }

    private record Found(Mention mention, int end) {}

    /** One text being read. */
    private final class Reading {
        private final List<Word> words;
        private final Map<Integer, List<Hit>> hits;
        private final Set<Person> named;
        private final @Nullable LocalDate date;

        Reading(List<Word> words, Map<Integer, List<Hit>> hits, Set<Person> named, @Nullable LocalDate date) {
            this.words = words;
            this.hits = hits;
            this.named = named;
            this.date = date;
        }

        /** The longest mention that begins at a word. */
        @Nullable
        Found at(int first) {
            List<Found> candidates = new ArrayList<>();
            for (Hit hit : hits.getOrDefault(first, List.of())) {
                Entry entry = hit.entry();
                if (entry instanceof Territory territory) {
                    candidates.addAll(territory(hit, territory));
                } else if (entry instanceof Body body && hit.form() == Form.NAME) {
                    candidates.add(found(hit.first(), hit.end(), body.bloc(), body.name(), MentionType.BODY));
                } else if (entry instanceof Person person) {
                    person(hit, person).ifPresent(candidates::add);
                } else if (entry instanceof Phrase phrase) {
                    candidates.add(found(hit.first(), hit.end(), phrase.bloc(), null, MentionType.COUNTRY));
                } else if (entry instanceof Mark mark) {
                    marked(hit.first(), hit.end(), mark).ifPresent(candidates::add);
                } else if (entry instanceof Role role && hit.form() == Form.NAME) {
                    office(hit, role).ifPresent(candidates::add);
                }
            }
            return candidates.stream().max(Comparator.comparingInt(Found::end)).orElse(null);
        }

        private List<Found> territory(Hit hit, Territory territory) {
            List<Found> result = new ArrayList<>();
            MentionType type = switch (hit.form()) {
                case CAPITAL -> MentionType.CAPITAL;
                case DEMONYM -> MentionType.DEMONYM;
                default -> MentionType.COUNTRY;
            };
            result.add(found(hit.first(), hit.end(), territory.bloc(), null, type));
            int next = afterPossessive(hit.end());
            if (conflict.bloc(territory.bloc()).role() == BlocRole.PARENT_STATE) {
                turned(hit.first(), next).ifPresent(result::add);
            }
            for (Hit after : hits.getOrDefault(next, List.of())) {
                if (after.form() != Form.NAME || !words.get(next).joined()) {
                    continue;
                }
                if (after.entry() instanceof BodyKind kind) {
                    String name = kind.name() + " of " + territory.name();
                    result.add(found(hit.first(), after.end(), territory.bloc(), name, MentionType.BODY));
                } else if (after.entry() instanceof Role role) {
                    String holder = holders.holder(role.name(), territory.name(), date)
                            .map(Person::name)
                            .orElse(null);
                    result.add(found(hit.first(), after.end(), territory.bloc(), holder, MentionType.OFFICE));
                }
            }
            return result;
        }

        /** A country's name that a mark turns: Georgia's two breakaway regions. */
        private Optional<Found> turned(int first, int next) {
            for (int at = next; at < Math.min(words.size(), next + MARK_REACH); at++) {
                if (!words.get(at).joined()) {
                    return Optional.empty();
                }
                for (Hit hit : hits.getOrDefault(at, List.of())) {
                    if (hit.entry() instanceof Mark mark) {
                        return marked(first, hit.end(), mark);
                    }
                }
            }
            return Optional.empty();
        }

        /** What a mark describes, from the first word that belongs to it to the noun; nothing where no such noun follows. */
        private Optional<Found> marked(int first, int afterMark, Mark mark) {
            int at = afterMark;
            int end = -1;
            while (at < words.size() && words.get(at).joined() && at < afterMark + MARK_REACH) {
                if (PREPOSITIONS.contains(words.get(at).plain())) {
                    break;
                }
                int reach = at + 1;
                for (Hit hit : hits.getOrDefault(at, List.of())) {
                    boolean noun = hit.entry() instanceof Role
                            || hit.entry() instanceof BodyKind
                            || hit.entry() instanceof Territory;
                    if (noun && hit.end() > end) {
                        end = hit.end();
                        reach = Math.max(reach, hit.end());
                    }
                }
                if (markedNouns.contains(words.get(at).plain())) {
                    end = at + 1;
                }
                at = reach;
            }
            return end < 0 ? Optional.empty() : Optional.of(found(first, end, mark.bloc(), null, MentionType.DEMONYM));
        }

        private Optional<Found> person(Hit hit, Person person) {
            if (hit.form() == Form.SURNAME && !meant(hit, person)) {
                return Optional.empty();
            }
            return person.termAt(date)
                    .map(term -> found(hit.first(), hit.end(), term.bloc(), person.name(), MentionType.PERSON));
        }

        /** Whether a surname means a listed person: the one whom the text names in full, else the only one listed. */
        private boolean meant(Hit hit, Person person) {
            boolean titled = false;
            if (hit.first() > 0 && words.get(hit.first()).joined()) {
                Word before = words.get(hit.first() - 1);
                titled = hits.getOrDefault(hit.first() - 1, List.of()).stream()
                                .anyMatch(other -> other.entry() instanceof Role)
                        || before.plain().matches("mr|mrs|ms|dr")
                        || endsRole(hit.first());
                if (before.capitalised() && !titled) {
                    return false;
                }
            }
            List<Person> same = hits.getOrDefault(hit.first(), List.of()).stream()
                    .filter(other -> other.form() == Form.SURNAME && other.end() == hit.end())
                    .map(other -> (Person) other.entry())
                    .toList();
            List<Person> inText = same.stream().filter(named::contains).toList();
            if (!inText.isEmpty()) {
                return inText.get(inText.size() - 1).equals(person);
            }
            boolean word = surnamesThatAreWords.contains(words.get(hit.first()).plain());
            return same.size() == 1 && (titled || !word) && person.isNear(date);
        }

        private boolean endsRole(int index) {
            for (int first = Math.max(0, index - 5); first < index; first++) {
                for (Hit hit : hits.getOrDefault(first, List.of())) {
                    if (hit.end() == index && (hit.entry() instanceof Role || hit.entry() instanceof Territory)) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** An office and its country: the president of Georgia. */
        private Optional<Found> office(Hit hit, Role role) {
            int at = hit.end();
            if (at >= words.size()
                    || !words.get(at).plain().equals("of")
                    || !words.get(at).joined()) {
                return Optional.empty();
            }
            at++;
            if (at < words.size() && words.get(at).plain().equals("the")) {
                at++;
            }
            for (Hit after : hits.getOrDefault(at, List.of())) {
                if (after.entry() instanceof Territory territory && after.form() == Form.NAME) {
                    if (turned(hit.first(), afterPossessive(after.end())).isPresent()) {
                        return turned(hit.first(), afterPossessive(after.end()));
                    }
                    String holder = holders.holder(role.name(), territory.name(), date)
                            .map(Person::name)
                            .orElse(null);
                    return Optional.of(found(hit.first(), after.end(), territory.bloc(), holder, MentionType.OFFICE));
                }
            }
            return Optional.empty();
        }

        private int afterPossessive(int next) {
            return next < words.size()
                            && words.get(next).form().equals("s")
                            && words.get(next).joined()
                    ? next + 1
                    : next;
        }

        private Found found(int first, int end, String bloc, @Nullable String actor, MentionType type) {
            Span span = new Span(
                    words.get(first).span().begin(), words.get(end - 1).span().end());
            return new Found(new Mention(span, bloc, actor, type), end);
        }
    }
}
