package org.stanceledger.speaker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stanceledger.attribution.Attribution;
import org.stanceledger.lexicon.OfficeHolders;
import org.stanceledger.text.Span;

/** Reads the sources of an article's attributions one after the other, each in the light of those before. */
final class SourceReader {
    private final ArticleText text;
    private final Cast cast;
    private final ActorTable table;
    private final List<NameMention> names;
    private final DesignationReader designations;
    private final PronounReader pronouns;
    private final DescriptionReader descriptions;

    SourceReader(
            ArticleText text,
            Cast cast,
            ActorTable table,
            List<NameMention> names,
            DesignationReader designations,
            Directory directory,
            OfficeHolders holders,
            @Nullable LocalDate day) {
        this.text = text;
        this.cast = cast;
        this.table = table;
        this.names = names;
        this.designations = designations;
        this.pronouns = new PronounReader(text, cast);
        this.descriptions = new DescriptionReader(text, cast, designations, directory, holders, day);
    }

    Speaker read(Attribution attribution) {
        Resolution resolution = resolve(attribution);
        int offset = attribution.content().get(0).begin();
        Span source = attribution.source();
        if (resolution.actor() != null) {
            cast.scene().speaks(resolution.actor(), source == null ? offset : source.begin());
        }
        return resolution.speaker(cast.other());
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
        end = Math.min(end, text.size());
        if (pronouns.isPronoun(first, end)) {
            return pronouns.resolve(first, source.begin(), attribution);
        }
        List<NameMention> inside = named(first, end);
        if (!inside.isEmpty()) {
            return inside.size() == 1 ? person(inside.get(0)) : joint(inside);
        }
        return descriptions.resolve(first, end, possessing(first, end), complement(first, end));
    }

    private Resolution person(NameMention name) {
        Actor actor = table.at(name);
        return Resolution.of(actor, name.full() ? 0.97 : 0.93, actor.provenance());
    }

    private Resolution joint(List<NameMention> inside) {
        Actor lead = table.at(inside.get(0));
        List<String> all = new ArrayList<>();
        inside.forEach(name -> all.add(table.at(name).name()));
        String name = all.size() == 2
                ? all.get(0) + " and " + all.get(1)
                : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.get(all.size() - 1);
        Actor group = new Actor(Actor.Type.GROUP, name);
        group.bloc(
                lead.bloc() == null ? cast.other() : lead.bloc(), "speaks jointly; the first named decides the side");
        return Resolution.of(group, 0.9, "speaks jointly; the first named decides the side");
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

    private boolean complements(NameMention name, int first) {
        int before = name.first() - 1;
        if (before < first) {
            return false;
        }
        for (int at = before; at >= first && at > before - 3; at--) {
            if (DesignationReader.PREPOSITIONS.contains(text.word(at).plain())) {
                return at >= name.phrase() ? !reachesOver(name, at, first) : true;
            }
        }
        return false;
    }

    /** Whether the preposition belongs to an office that the name follows: minister for Europe Ann Hill. */
    private boolean reachesOver(NameMention name, int preposition, int first) {
        Designation title = designations.read(text, preposition + 1, name.first());
        boolean covered = !title.isEmpty() && title.role() == null;
        return covered && preposition > first;
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
