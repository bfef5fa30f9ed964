package org.stanceledger.speaker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stanceledger.attribution.Attribution;
import org.stanceledger.lexicon.Hit;
import org.stanceledger.lexicon.OfficeHolders;
import org.stanceledger.lexicon.Role;
import org.stanceledger.lexicon.RoleKind;
import org.stanceledger.lexicon.Territory;
import org.stanceledger.text.PartOfSpeech;
import org.stanceledger.text.Span;

/** Reads the sources of an article's attributions one after the other, each in the light of those before. */
final class SourceReader {
    private final ArticleText text;
    private final Cast cast;
    private final ActorTable table;
    private final List<NameMention> names;
    private final DesignationReader designations;
    private final PhraseReader phrases;
    private final PronounReader pronouns;
    private final DescriptionReader descriptions;
    private final GuessReader guesses;
    private final NarratedDocuments documents;

    SourceReader(
            ArticleText text,
            Cast cast,
            ActorTable table,
            List<NameMention> names,
            DesignationReader designations,
            PhraseReader phrases,
            Directory directory,
            OfficeHolders holders,
            @Nullable LocalDate day,
            AntecedentRanking ranking) {
        this.text = text;
        this.cast = cast;
        this.table = table;
        this.names = names;
        this.designations = designations;
        this.phrases = phrases;
        this.pronouns = new PronounReader(text, cast, ranking);
        OfficeReader offices = new OfficeReader(cast, directory, holders, day);
        this.descriptions = new DescriptionReader(text, cast, designations, offices);
        this.guesses = new GuessReader(text, cast, designations, offices);
        this.documents = new NarratedDocuments(
                text, cast, phrases, (first, end) -> described(first, end).actor());
        enterOfficers();
    }

    /** Brings those on the scene whom only their office names, so that a pronoun can mean them. */
    private void enterOfficers() {
        boolean[] taken = new boolean[text.size()];
        for (NameMention name : names) {
            Arrays.fill(taken, name.phrase(), name.end(), true);
        }
        for (int at = 0; at < text.size(); at++) {
            Optional<Hit> hit = taken[at] ? Optional.empty() : text.thingAt(at, text.size());
            if (hit.isEmpty()
                    || !(hit.get().entry() instanceof Role role)
                    || role.name().equals("Group")) {
                continue;
            }
            int first = phrases.nominal(text, hit.get().end());
            String opener = text.word(first).plain();
            boolean definite = opener.equals("the") || hit(first, Territory.class);
            boolean singular = !text.word(hit.get().end() - 1).plain().endsWith("s");
            int offset = text.word(first).span().begin();
            double weight = text.opensSentence(first) ? 0.3 : -0.4;
            if (singular && Set.of("a", "an", "one", "another").contains(opener)) {
                if (isOfNamed(first)) {
                    continue;
                }
                cast.scene()
                        .enter(descriptions.somebody(first, hit.get().end()), offset, weight - cast.reported(offset));
            } else if (definite && singular && role.kind() == RoleKind.OFFICIAL) {
                Optional<Actor> officer = descriptions.officer(first, hit.get().end());
                if (officer.isEmpty() && text.opensSentence(first)) {
                    officer = Optional.of(descriptions.somebody(first, hit.get().end()));
                }
                officer.ifPresent(actor -> cast.scene().enter(actor, offset, weight - cast.reported(offset)));
            }
            at = hit.get().end() - 1;
        }
        cast.scene().sort();
    }

    /** Whether a phrase tells what somebody named is, and brings nobody new: Ann Hill, a nurse; she works as a nurse. */
    private boolean isOfNamed(int first) {
        if (first == 0) {
            return false;
        }
        boolean as =
                text.word(first - 1).plain().equals("as") && text.word(first).joined();
        int end = text.word(first - 1).form().matches("\\d\\d") ? first - 1 : first;
        return as || text.gapBefore(first).equals(", ") && names.stream().anyMatch(name -> name.end() == end);
    }

    private boolean hit(int index, Class<?> type) {
        return text.hitsAt(index).stream().anyMatch(hit -> type.isInstance(hit.entry()));
    }

    Speaker read(Attribution attribution) {
        Resolution resolution = resolve(attribution);
        int offset = attribution.content().get(0).begin();
        Span source = attribution.source();
        if (resolution.actor() != null) {
            cast.scene().speaks(resolution.actor(), source == null ? offset : source.begin());
        }
        pronouns.document(
                resolution.why().contains("read as a document of") || isIt(source) ? resolution.actor() : null, offset);
        Speaker speaker = resolution.speaker(cast.other());
        return speaker.resolved() ? speaker : speaker.with(likely(source, offset));
    }

    private List<Guess> likely(@Nullable Span source, int content) {
        if (source == null) {
            return guesses.around(content);
        }
        int first = text.wordAfter(source.begin());
        int end = Math.min(text.size(), text.wordAfter(source.end() - 1) + 1);
        return first < end ? guesses.read(first, end) : List.of();
    }

    private boolean isIt(@Nullable Span source) {
        return source != null && source.of(text.text()).equalsIgnoreCase("it");
    }

    private Resolution resolve(Attribution attribution) {
        Span source = attribution.source();
        if (source == null) {
            return cast.scene()
                    .lastSpeech()
                    .filter(speech ->
                            text.paragraphAt(attribution.content().get(0).begin()) - text.paragraphAt(speech.offset())
                                    <= 2)
                    .map(speech -> Resolution.of(speech.actor(), 0.8, "continues the words of the speaker before"))
                    .orElseGet(() -> Resolution.unresolved("", cast.other(), "no source is named"));
        }
        int first = text.wordAfter(source.begin());
        int end = text.wordAfter(source.end() - 1) + 1;
        if (first >= text.size() || first >= end) {
            return Resolution.unresolved(source.of(text.text()), cast.other(), "the source has no words");
        }
        first = SourceBounds.whole(text, names, first);
        end = Math.min(end, text.size());
        end = named(first, end).isEmpty() ? SourceBounds.end(text, first, end) : end;
        first = SourceBounds.first(text, first, end);
        Actor labelled = labelled(source.of(text.text()));
        if (labelled != null) {
            return Resolution.of(labelled, 0.9, "a label of " + labelled.name());
        }
        if (pronouns.isPronoun(first, end)) {
            return pronouns.resolve(first, source.begin(), attribution, documents);
        }
        if (pronouns.isPronoun(first, first + 1)
                && end > first + 2
                && text.word(first + 1).plain().equals("and")) {
            Resolution one = pronouns.resolve(first, source.begin(), attribution, documents);
            Actor actor = one.actor();
            return actor == null ? one : Resolution.with(actor, text.of(first + 2, end), cast.other());
        }
        List<NameMention> inside = named(first, end);
        if (!inside.isEmpty()) {
            boolean one = inside.stream().map(table::at).distinct().count() == 1;
            return one ? person(inside.get(0)) : joint(inside);
        }
        Optional<NameMention> apposed = apposed(first, end);
        return apposed.isPresent() ? person(apposed.get()) : described(first, end);
    }

    private Resolution described(int first, int end) {
        return descriptions.resolve(first, end, possessing(first, end), complement(first, end));
    }

    /** The name that stands beside a source: the committee's head, Ann Hill. */
    private Optional<NameMention> apposed(int first, int end) {
        return names.stream()
                .filter(name -> name.first() == end && name.phrase() == first && !owns(name, text.size()))
                .findFirst();
    }

    /** The person of a transcript whose initials a label is; "A" is whoever answers, the first whom the article names. */
    private @Nullable Actor labelled(String label) {
        String initials = label.replaceAll("[.\\s]", "");
        if (!initials.matches("\\p{Lu}{1,3}") || label.length() > 8) {
            return null;
        }
        for (Actor person : table.persons()) {
            String own = Arrays.stream(person.name().split("[\\s-]+"))
                    .map(word -> word.substring(0, 1))
                    .collect(Collectors.joining());
            if (own.equals(initials) && own.length() > 1) {
                return person;
            }
        }
        boolean answer = initials.equals("A") && !table.persons().isEmpty();
        return answer ? table.persons().get(0) : null;
    }

    private Resolution person(NameMention name) {
        Actor actor = table.at(name);
        return Resolution.of(actor, name.full() ? 0.95 : 0.90, actor.provenance());
    }

    private Resolution joint(List<NameMention> inside) {
        return Resolution.joint(inside.stream().map(table::at).distinct().toList(), cast.other());
    }

    /** The names that head a source, and not those that only belong to what heads it: a spokesman for Ann Hill. */
    private List<NameMention> named(int first, int end) {
        List<NameMention> heads = new ArrayList<>();
        for (NameMention name : names) {
            if (name.first() >= first && name.end() <= end && !owns(name, end) && !complements(name, first)) {
                heads.add(name);
            }
        }
        return heads;
    }

    private boolean owns(NameMention name, int end) {
        return name.end() + 1 < end
                && text.word(name.end()).form().equals("s")
                && text.word(name.end()).joined();
    }

    /** Whether a name only completes what heads a source: a spokesman for Ann Hill, an aide of Foreign Minister Ann Hill. */
    private boolean complements(NameMention name, int first) {
        for (int at = name.first() - 1; at > first && at > name.first() - 7; at--) {
            if (!text.word(at + 1).joined()) {
                return false;
            }
            if (DesignationReader.PREPOSITIONS.contains(text.word(at).plain())) {
                boolean direct =
                        at == name.first() - 1 || titles(at + 1, name.first()) || adjectives(at + 1, name.first());
                return direct && !text.word(at).plain().equals("in");
            }
        }
        return false;
    }

    /** Whether words only describe the name after them: the ousted Ann Hill. */
    private boolean adjectives(int first, int end) {
        for (int at = first; at < end; at++) {
            PartOfSpeech tag = text.tag(at);
            if (text.word(at).capitalised()
                    || tag != PartOfSpeech.DET && tag != PartOfSpeech.ADJ && tag != PartOfSpeech.VERB) {
                return false;
            }
        }
        return true;
    }

    /** Whether words are nothing but the title of the name after them. */
    private boolean titles(int first, int end) {
        boolean begins =
                !text.word(first).capitalised() || text.hitsAt(first).stream().anyMatch(hit -> hit.end() <= end);
        return begins && designations.read(text, first, end).role() != null
                || end - first == 1 && text.word(first).form().length() <= 3;
    }

    /** The person whose something speaks: Ann Hill's ministry. */
    private @Nullable Actor possessing(int first, int end) {
        return names.stream()
                .filter(name -> name.first() >= first && name.end() <= end && owns(name, end))
                .map(table::at)
                .findFirst()
                .orElse(null);
    }

    /** The person for or of whom somebody speaks: a spokesman for Ann Hill. */
    private @Nullable Actor complement(int first, int end) {
        Optional<NameMention> name = names.stream()
                .filter(mention -> mention.first() > first && mention.end() <= end && complements(mention, first))
                .findFirst();
        return name.map(table::at).orElse(null);
    }
}
