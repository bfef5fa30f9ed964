package org.stanceledger.speaker;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.BodyKind;
import org.stanceledger.lexicon.Form;
import org.stanceledger.lexicon.Hit;
import org.stanceledger.lexicon.Phrase;
import org.stanceledger.lexicon.Place;
import org.stanceledger.lexicon.Role;
import org.stanceledger.text.PartOfSpeech;

/** A noun phrase that is no name of a person, as a source or within the text: its head, its opener, what it says. */
final class SourcePhrase {
    private static final Set<String> SIDES = Vocabulary.of("sides");

    private final ArticleText text;
    private final int first;
    private final int end;
    private final int headWord;
    private final Designation designation;

    SourcePhrase(ArticleText text, int first, int end, Designation designation) {
        this.text = text;
        this.first = first;
        this.end = end;
        this.designation = designation;
        this.headWord = headWord();
    }

    /** The noun before the first preposition, and before a participle of doing: the mission led by. */
    private int headWord() {
        for (int at = first + 1; at < end; at++) {
            if (DesignationReader.PREPOSITIONS.contains(text.word(at).plain())) {
                boolean participle = text.word(at).plain().equals("by") && text.tag(at - 1) == PartOfSpeech.VERB;
                boolean number = Character.isDigit(text.word(at - 1).form().charAt(0));
                return (participle || number) && at - 1 > first ? at - 2 : at - 1;
            }
        }
        boolean numbered =
                end - first > 1 && Character.isDigit(text.word(end - 1).form().charAt(0));
        return numbered ? end - 2 : end - 1;
    }

    int first() {
        return first;
    }

    int end() {
        return end;
    }

    /** How many words it has. */
    int length() {
        return end - first;
    }

    int offset() {
        return text.word(first).span().begin();
    }

    String words() {
        return text.of(first, end);
    }

    /** What it says of somebody. */
    Designation designation() {
        return designation;
    }

    /** Index after the owner whose possessive opens the phrase: the alliance's press service; -1 if there is none. */
    int ownerEnd() {
        for (int at = first + 1; at + 1 < end; at++) {
            if (text.word(at).form().equals("s") && text.word(at).joined()) {
                return at;
            }
        }
        return -1;
    }

    /** The first word in lower case. */
    String opener() {
        return text.word(first).plain();
    }

    /** Index of the head. */
    int headIndex() {
        return headWord;
    }

    /** The head in lower case. */
    String head() {
        return text.word(headWord).plain();
    }

    boolean isPlural() {
        return head().endsWith("s") && !head().endsWith("ss");
    }

    /** The words without the article that opens them. */
    static String withoutArticle(String words) {
        return words.replaceFirst("(?i)^(the|a|an) ", "");
    }

    /** Whether it is a word for a person or people of a country: the New Zealander. */
    boolean isDemonym() {
        return text.hitsAt(first + 1).stream().anyMatch(hit -> hit.form() == Form.DEMONYM && hit.end() == end);
    }

    /** Whether it ends in a body, with or without where it sits: the spokesman's office. */
    boolean isBody() {
        for (int at = Math.max(first, headWord - 7); at <= headWord; at++) {
            Optional<Hit> hit = text.thingAt(at, end);
            if (hit.isPresent() && hit.get().end() > headWord) {
                return !(hit.get().entry() instanceof Role);
            }
        }
        return false;
    }

    /** Whether the head is itself a body or a country, and not a word that goes with one: Moscow newspapers. */
    boolean headIsNamed() {
        for (int at = first; at <= headWord; at++) {
            Optional<Hit> hit = text.thingAt(at, end);
            if (hit.isPresent() && hit.get().end() > headWord) {
                Hit found = hit.get();
                return PhraseReader.isName(found)
                        && !(found.entry() instanceof Phrase)
                        && !(found.entry() instanceof Role)
                        && !(found.entry() instanceof Place);
            }
        }
        return SIDES.contains(head()) && designation.bloc() != null;
    }

    /** Whether a name ends with the head. */
    boolean endsInName() {
        for (int at = first; at <= headWord; at++) {
            Optional<Hit> hit = text.thingAt(at, headWord + 1);
            if (hit.isPresent() && hit.get().end() == headWord + 1 && PhraseReader.isName(hit.get())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name of a kind of body holds the head and goes on after it: the ministry of foreign affairs. */
    boolean isNamedKind() {
        for (int at = first; at <= headWord; at++) {
            Optional<Hit> hit = text.thingAt(at, end);
            if (hit.isPresent() && hit.get().end() > headWord + 1 && hit.get().entry() instanceof BodyKind) {
                return hit.get().form() == Form.NAME;
            }
        }
        return false;
    }

    /** The kind of body that the head tells, null if it tells none. */
    @Nullable
    BodyKind kindAtHead() {
        return text.hitsAt(headWord).stream()
                .filter(hit -> hit.entry() instanceof BodyKind)
                .map(hit -> (BodyKind) hit.entry())
                .findFirst()
                .orElse(null);
    }

    String readAs(Actor actor) {
        return "\"" + words() + "\" read as " + actor.name();
    }
}
