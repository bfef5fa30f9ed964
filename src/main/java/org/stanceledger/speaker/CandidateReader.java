package org.stanceledger.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.stanceledger.attribution.Attribution;
import org.stanceledger.lexicon.Gender;
import org.stanceledger.lexicon.RoleKind;

/** Tells of everybody whom a pronoun can mean how near, how prominent and how recently speaking they are. */
final class CandidateReader {
    private static final double SUBJECT = 0.5;
    private static final double REPORTED = -0.9;
    private static final int FAR = 12;

    private final ArticleText text;
    private final Scene scene;

    CandidateReader(ArticleText text, Scene scene) {
        this.text = text;
        this.scene = scene;
    }

    private static final class History {
        private final List<Appearance> named = new ArrayList<>();
        private final List<Appearance> speeches = new ArrayList<>();
    }

    /**
     * The candidates for a pronoun.
     *
     * @param document who wrote the document that spoke last, null for none
     * @param narrated who wrote the document of which the article spoke last, null for none
     */
    List<Candidate> read(
            int offset,
            Attribution statement,
            Predicate<Actor> fits,
            Gender gender,
            @Nullable Actor document,
            @Nullable Actor narrated) {
        Map<Actor, History> histories = new LinkedHashMap<>();
        Predicate<Actor> can = actor -> actor == document || actor == narrated || fits.test(actor);
        scene.appearances().stream()
                .filter(one -> one.offset() < offset && can.test(one.actor()))
                .forEach(one -> histories
                        .computeIfAbsent(one.actor(), any -> new History())
                        .named
                        .add(one));
        scene.speeches().stream()
                .filter(one -> one.offset() < offset && can.test(one.actor()))
                .forEach(one -> histories
                        .computeIfAbsent(one.actor(), any -> new History())
                        .speeches
                        .add(one));
        Optional<Appearance> lastSpeech = scene.lastSpeech();
        int spoken = lastSpeech.map(Appearance::offset).orElse(-1);
        Actor speaker = lastSpeech.map(Appearance::actor).orElse(null);
        Actor latest = last(histories, one -> one.weight() > REPORTED);
        Actor subject = last(histories, one -> one.weight() >= SUBJECT);
        int sentence = text.sentenceAt(offset);
        int paragraph = text.paragraphAt(offset);
        boolean opens = text.opensSentence(text.wordAfter(offset));
        List<Candidate> candidates = new ArrayList<>();
        histories.forEach((actor, history) -> {
            Map<String, Double> traits = new LinkedHashMap<>();
            traits.put("rule score", Math.max(-FAR, scene.score(actor, offset, gender)));
            if (actor == speaker) {
                put(traits, "spoke last", true);
                put(traits, "spoke last and pronoun opens sentence", opens);
                put(traits, "spoke last in same sentence", text.sentenceAt(spoken) == sentence);
                put(traits, "spoke last in sentence before", text.sentenceAt(spoken) == sentence - 1);
                put(traits, "spoke last in same paragraph", text.paragraphAt(spoken) == paragraph);
            }
            put(traits, "named last", actor == latest);
            put(traits, "named last as subject", actor == subject);
            put(traits, "document spoke", actor == document);
            put(traits, "document named", actor == narrated);
            put(traits, "in statement", inStatement(actor, statement));
            put(traits, "government", actor.isGovernment());
            put(traits, "group", actor.type() == Actor.Type.GROUP);
            put(traits, "gender unknown", gender != Gender.UNKNOWN && actor.gender() == Gender.UNKNOWN);
            put(traits, "private", actor.roles().stream().anyMatch(role -> role.kind() == RoleKind.PRIVATE));
            put(traits, "listed", actor.person() != null || actor.body() != null);
            put(traits, "named after in sentence", follows(actor, offset, statement));
            traits.put("times named", Math.log1p(history.named.size()));
            traits.put("times spoken", Math.log1p(history.speeches.size()));
            put(traits, "never spoke", history.speeches.isEmpty());
            if (!history.speeches.isEmpty()) {
                Appearance last = history.speeches.get(history.speeches.size() - 1);
                traits.put("sentences since speech", Math.log1p(Math.min(FAR, sentence - last.sentence())));
            } else {
                traits.put("sentences since speech", Math.log1p(FAR));
            }
            if (history.named.isEmpty()) {
                put(traits, "never named", true);
                traits.put("sentences since named", Math.log1p(FAR));
            } else {
                Appearance last = history.named.get(history.named.size() - 1);
                traits.put("sentences since named", Math.log1p(Math.min(FAR, sentence - last.sentence())));
                traits.put("place in clause", Math.max(-2, last.weight()));
                put(traits, "reported", last.weight() <= REPORTED);
                put(traits, "named in same paragraph", text.paragraphAt(last.offset()) == paragraph);
                put(traits, "named in same sentence", last.sentence() == sentence);
                put(traits, "named in sentence before", last.sentence() == sentence - 1);
                boolean since =
                        history.named.stream().anyMatch(one -> one.offset() > spoken && one.weight() > REPORTED);
                put(traits, "named since last speech", since);
                put(
                        traits,
                        "subject since last speech",
                        history.named.stream().anyMatch(one -> one.offset() > spoken && one.weight() >= SUBJECT));
                put(
                        traits,
                        "subject in same sentence",
                        history.named.stream().anyMatch(one -> one.sentence() == sentence && one.weight() >= SUBJECT));
                put(
                        traits,
                        "subject in sentence before",
                        history.named.stream()
                                .anyMatch(one -> one.sentence() == sentence - 1 && one.weight() >= SUBJECT));
                put(
                        traits,
                        "opens paragraph",
                        history.named.stream()
                                .anyMatch(
                                        one -> text.paragraphAt(one.offset()) == paragraph && one.weight() >= SUBJECT));
            }
            candidates.add(new Candidate(actor, traits));
        });
        return candidates;
    }

    private static @Nullable Actor last(Map<Actor, History> histories, Predicate<Appearance> fits) {
        return histories.values().stream()
                .flatMap(history -> history.named.stream())
                .filter(fits)
                .max(Comparator.comparingInt(Appearance::offset))
                .map(Appearance::actor)
                .orElse(null);
    }

    private boolean inStatement(Actor actor, Attribution statement) {
        return scene.appearances().stream()
                .anyMatch(one -> one.actor() == actor
                        && statement.content().stream().anyMatch(content -> content.contains(one.offset())));
    }

    /** Whether somebody is named behind the pronoun in its sentence and not in the statement: he told Ann Hill. */
    private boolean follows(Actor actor, int offset, Attribution statement) {
        return scene.appearances().stream()
                .anyMatch(one -> one.actor() == actor
                        && one.offset() > offset
                        && one.sentence() == text.sentenceAt(offset)
                        && statement.content().stream().noneMatch(content -> content.contains(one.offset())));
    }

    private static void put(Map<String, Double> traits, String name, boolean holds) {
        if (holds) {
            traits.put(name, 1.0);
        }
    }
}
