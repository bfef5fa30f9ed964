package org.stanceledger.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.Body;
import org.stanceledger.lexicon.Gender;

/** Who has appeared so far in an article, and who has spoken; answers whom a pronoun or description can mean. */
final class Scene {
    private static final double SENTENCE_COST = 1.0;
    private static final double PARAGRAPH_COST = 0.6;
    private static final double SPEAKER_BONUS = 1.4;
    private static final double UNKNOWN_GENDER_COST = 0.7;

    private static final int MOST_RANKED = 5;
    private static final int NEAR = 2;
    private static final Set<String> POSSESSED = Set.of("its", "their");

    /** Appearances of a lower weight stand in somebody's words. */
    private static final double REPORTED = -0.9;

    private final ArticleText text;
    private final List<Appearance> appearances = new ArrayList<>();
    private final List<Appearance> speeches = new ArrayList<>();

    Scene(ArticleText text) {
        this.text = text;
    }

    void enter(Actor actor, int offset, double weight) {
        appearances.add(new Appearance(actor, offset, text.sentenceAt(offset), weight));
    }

    void sort() {
        appearances.sort(Comparator.comparingInt(Appearance::offset));
    }

    /** Puts an actor of whom more words are read in the place of the same one read before. */
    void replace(Actor earlier, Actor actor) {
        appearances.replaceAll(one ->
                one.actor() == earlier ? new Appearance(actor, one.offset(), one.sentence(), one.weight()) : one);
    }

    /** Notes that an actor speaks at a place. */
    void speaks(Actor actor, int offset) {
        speeches.add(new Appearance(actor, offset, text.sentenceAt(offset), 0));
    }

    List<Appearance> appearances() {
        return appearances;
    }

    List<Appearance> speeches() {
        return speeches;
    }

    /** How much an actor is in the reader's mind before a place. */
    double score(Actor actor, int offset, Gender gender) {
        double cost = genderCost(actor, gender);
        double named = appearances.stream()
                .filter(one -> one.actor() == actor && one.offset() < offset)
                .mapToDouble(one -> one.weight() - distance(one, offset) - cost)
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
        double spoke = speeches.stream()
                .filter(one -> one.actor() == actor && one.offset() < offset)
                .mapToDouble(one -> SPEAKER_BONUS - distance(one, offset) - cost)
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
        return Math.max(named, spoke);
    }

    Optional<Appearance> lastSpeech() {
        return speeches.isEmpty() ? Optional.empty() : Optional.of(speeches.get(speeches.size() - 1));
    }

    /** The actor that a word at a place means best among those that fit. */
    Optional<Actor> antecedent(int offset, Predicate<Actor> fits, Gender gender) {
        Actor best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Appearance appearance : appearances) {
            if (appearance.offset() < offset && fits.test(appearance.actor())) {
                double score =
                        appearance.weight() - distance(appearance, offset) - genderCost(appearance.actor(), gender);
                if (score >= bestScore) {
                    bestScore = score;
                    best = appearance.actor();
                }
            }
        }
        for (Appearance speech : speeches) {
            if (speech.offset() < offset && fits.test(speech.actor())) {
                double score = SPEAKER_BONUS - distance(speech, offset) - genderCost(speech.actor(), gender);
                if (score >= bestScore) {
                    bestScore = score;
                    best = speech.actor();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** All that fit before a place, the likeliest first, each once. */
    List<Actor> ranked(int offset, Predicate<Actor> fits, Gender gender) {
        List<Actor> ranked = new ArrayList<>();
        Optional<Actor> next = antecedent(offset, fits, gender);
        while (next.isPresent() && ranked.size() < MOST_RANKED) {
            ranked.add(next.get());
            next = antecedent(offset, actor -> !ranked.contains(actor) && fits.test(actor), gender);
        }
        return ranked;
    }

    /** How many sentences before a place an actor was last named or speaking. */
    int sentencesSince(Actor actor, int offset) {
        return text.sentenceAt(offset)
                - Stream.concat(appearances.stream(), speeches.stream())
                        .filter(appearance -> appearance.actor() == actor && appearance.offset() < offset)
                        .mapToInt(Appearance::sentence)
                        .max()
                        .orElse(0);
    }

    /** Whether a listed body appears. */
    boolean names(String body) {
        return appearances.stream().map(Appearance::actor).anyMatch(actor -> {
            Body listed = actor.body();
            return !actor.isPerson() && listed != null && listed.name().equals(body);
        });
    }

    /** Whether an actor has spoken before a place. */
    boolean spoke(Actor actor, int offset) {
        return speeches.stream().anyMatch(speech -> speech.actor() == actor && speech.offset() < offset);
    }

    /** The first to appear after a place in the same sentence, for a pronoun that stands before its noun. */
    Optional<Actor> following(int offset, Predicate<Actor> fits) {
        int sentence = text.sentenceAt(offset);
        return appearances.stream()
                .filter(appearance -> appearance.offset() > offset && appearance.sentence() == sentence)
                .map(Appearance::actor)
                .filter(fits)
                .findFirst();
    }

    /** The last that fits before a place, whatever its weight. */
    Optional<Actor> last(int offset, Predicate<Actor> fits) {
        Actor found = null;
        int at = -1;
        for (Appearance appearance : appearances) {
            if (appearance.offset() < offset && fits.test(appearance.actor())) {
                found = appearance.actor();
                at = appearance.offset();
            }
        }
        for (Appearance speech : speeches) {
            if (speech.offset() < offset && speech.offset() > at && fits.test(speech.actor())) {
                found = speech.actor();
            }
        }
        return Optional.ofNullable(found);
    }

    /** The last that fits before a place, in the same sentence or at most some sentences before. */
    Optional<Actor> near(int offset, int sentences, Predicate<Actor> fits) {
        int sentence = text.sentenceAt(offset);
        Actor found = null;
        for (Appearance appearance : appearances) {
            boolean close = appearance.offset() < offset && sentence - appearance.sentence() <= sentences;
            if (close && fits.test(appearance.actor())) {
                found = appearance.actor();
            }
        }
        return Optional.ofNullable(found);
    }

    /** The last that fits before a place in the article's own words, in the same sentence or at most some sentences before. */
    Optional<Actor> narrated(int offset, int sentences, Predicate<Actor> fits) {
        int sentence = text.sentenceAt(offset);
        Actor found = null;
        for (Appearance appearance : appearances) {
            boolean close = appearance.offset() < offset && sentence - appearance.sentence() <= sentences;
            if (close && appearance.weight() > REPORTED && fits.test(appearance.actor())) {
                found = appearance.actor();
            }
        }
        return Optional.ofNullable(found);
    }

    /** Whom "its", "his" or "their" before a noun means. */
    Optional<Actor> possessor(String pronoun, int offset) {
        return possessor(pronoun, offset, actor -> true);
    }

    /** Whom it means among those that can own what follows. */
    Optional<Actor> possessor(String pronoun, int offset, Predicate<Actor> can) {
        return switch (pronoun) {
            case "his" -> antecedent(offset, can.and(person(Gender.MALE, null)), Gender.MALE);
            case "her" -> antecedent(offset, can.and(person(Gender.FEMALE, null)), Gender.FEMALE);
            case "its", "their" -> antecedent(offset, can.and(actor -> !actor.isPerson()), Gender.UNKNOWN);
            default -> Optional.empty();
        };
    }

    /** The body or group that "its" or "their" before a noun means, governments left out. */
    Optional<Actor> owningBody(String pronoun, int offset) {
        return POSSESSED.contains(pronoun)
                ? antecedent(
                        offset,
                        actor -> !actor.isPerson() && !actor.isGovernment() && sentencesSince(actor, offset) <= NEAR,
                        Gender.UNKNOWN)
                : Optional.empty();
    }

    /** The two persons named last before a place, in the order of the text. */
    List<Actor> lastTwo(int offset) {
        List<Actor> found = new ArrayList<>();
        for (int i = appearances.size() - 1; i >= 0 && found.size() < 2; i--) {
            Appearance appearance = appearances.get(i);
            if (appearance.offset() < offset && appearance.actor().isPerson() && !found.contains(appearance.actor())) {
                found.add(0, appearance.actor());
            }
        }
        return found;
    }

    private double distance(Appearance appearance, int offset) {
        int sentences = text.sentenceAt(offset) - appearance.sentence();
        int paragraphs = text.paragraphAt(offset) - text.paragraphAt(appearance.offset());
        return sentences * SENTENCE_COST + paragraphs * PARAGRAPH_COST;
    }

    private static double genderCost(Actor actor, Gender gender) {
        return gender != Gender.UNKNOWN && actor.gender() == Gender.UNKNOWN ? UNKNOWN_GENDER_COST : 0;
    }

    /** Whether a person can be meant by a pronoun of a gender. */
    static Predicate<Actor> person(Gender gender, @Nullable Actor except) {
        return actor -> actor.isPerson()
                && actor != except
                && (gender == Gender.UNKNOWN || actor.gender() == Gender.UNKNOWN || actor.gender() == gender);
    }
}
