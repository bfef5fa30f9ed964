package org.stanceledger.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.Territory;
import org.stanceledger.text.Span;

/** Finds the body that "its" before an office means: one that speaks or heads the sentence shortly before. The wine agency shrugged; its head, Ann Hill, did not. */
final class OwningBodies {
    private static final Set<String> STATE_BODIES = Vocabulary.of("state-bodies");
    private static final Set<String> SENT = Vocabulary.of("sent-bodies");
    private static final Set<String> PRONOUNS = Set.of("it", "they");

    /** How many sentences before the pronoun the body can stand, past those that open with a pronoun for it. */
    private static final int REACH = 3;

    private final ArticleText text;
    private final DesignationReader designations;
    private final Bodies bodies;
    private final Scene scene;
    private final String other;
    private final List<Span> sources;
    private final List<NameMention> names;

    OwningBodies(
            ArticleText text,
            DesignationReader designations,
            Bodies bodies,
            Scene scene,
            String other,
            List<Span> sources,
            List<NameMention> names) {
        this.text = text;
        this.designations = designations;
        this.bodies = bodies;
        this.scene = scene;
        this.other = other;
        this.sources = sources;
        this.names = names;
    }

    /** The body before a place. */
    Optional<Actor> before(int offset) {
        Span speaking = speaking(offset);
        if (speaking != null) {
            int first = text.wordAfter(speaking.begin());
            return actor(first, Math.min(text.size(), text.wordAfter(speaking.end() - 1) + 1));
        }
        int sentence = text.sentenceAt(offset);
        for (int at = text.wordAfter(offset) - 1; at >= 0 && sentence - text.sentence(at) <= REACH; at--) {
            boolean subject = text.opensSentence(at)
                    && !text.quoted(text.word(at).span().begin())
                    && !PRONOUNS.contains(text.word(at).plain());
            Optional<Actor> body = subject ? actor(at, subjectEnd(at)) : Optional.empty();
            if (body.isPresent() || subject && text.sentence(at) != sentence) {
                return body;
            }
        }
        return Optional.empty();
    }

    /** The source of a statement in the same sentence or the one before that is no person. */
    private @Nullable Span speaking(int offset) {
        Span last = null;
        int heard = -1;
        for (Span source : sources) {
            if (source.end() <= offset) {
                int sentence = text.sentenceAt(source.begin());
                boolean goesOn = PRONOUNS.contains(
                                text.word(text.wordAfter(source.begin())).plain())
                        && sentence - heard <= 1;
                last = goesOn ? last : source;
                heard = sentence;
            }
        }
        return text.sentenceAt(offset) - heard <= 1 ? last : null;
    }

    /** Index after the noun phrase that opens a sentence. */
    private int subjectEnd(int first) {
        int end = first;
        while (end < text.size()
                && (end == first || text.word(end).joined() && !text.opensSentence(end))
                && !isVerb(end)) {
            end++;
        }
        return end;
    }

    private boolean isVerb(int index) {
        return switch (text.tag(index)) {
            case VERB, AUX, PRON, SCONJ -> true;
            default -> false;
        };
    }

    /** The body that a phrase names, listed or not; none for a person or a mere country. */
    private Optional<Actor> actor(int first, int end) {
        if (first >= end || names.stream().anyMatch(name -> name.first() < end && name.end() > first)) {
            return Optional.empty();
        }
        SourcePhrase phrase = new SourcePhrase(text, first, end, designations.read(text, first, end));
        Designation told = phrase.designation();
        if (told.isSomebody() || phrase.isPlural()) {
            return Optional.empty();
        }
        if (!told.possessor().isEmpty() && !told.isPrivate()) {
            return told.kind() != null && told.territory() == null
                    ? scene.possessor(told.possessor(), phrase.offset(), Actor::isPerson)
                            .map(owner -> unlisted(phrase, owner.territory(), owner.bloc()))
                    : Optional.empty();
        }
        if (told.body() != null || told.kind() != null) {
            return Optional.ofNullable(bodies.body(told, phrase.offset()));
        }
        Territory territory = told.territory();
        if (told.isPrivate()) {
            return Optional.of(unlisted(phrase, null, other));
        }
        boolean ofState = STATE_BODIES.contains(phrase.head()) || SENT.contains(phrase.head());
        return ofState && territory != null ? Optional.of(unlisted(phrase, territory, told.bloc())) : Optional.empty();
    }

    private static Actor unlisted(SourcePhrase phrase, @Nullable Territory territory, @Nullable String bloc) {
        Actor body = new Actor(Actor.Type.GROUP, SourcePhrase.withoutArticle(phrase.words()));
        body.territory(territory);
        body.bloc(bloc, "described as " + phrase.words());
        return body;
    }
}
