package org.stanceledger.speaker;

import java.util.Set;
import org.stanceledger.text.PartOfSpeech;

/** Tells how much a name is in the reader's mind by its place in the clause: a subject more than an object. */
final class Salience {
    private static final double SUBJECT = 0.5;
    private static final double BEFORE_VERB = 0.6;
    private static final double BEFORE_APPOSITION = 0.6;
    private static final double OWNER = -0.6;
    private static final double AFTER_PREPOSITION = -0.6;
    private static final Set<String> RELATIVES = Set.of("who", "whose", "whom");

    private final ArticleText text;

    Salience(ArticleText text) {
        this.text = text;
    }

    /** The weight of a name: 0 for an object. */
    double of(NameMention name) {
        double weight = 0;
        boolean more = name.end() < text.size();
        if (more
                && text.word(name.end()).form().equals("s")
                && text.word(name.end()).joined()) {
            weight += OWNER;
        } else if (more && isVerb(name.end())) {
            weight += BEFORE_VERB;
        }
        if (leadsClause(name.phrase())) {
            return weight + SUBJECT + (isApposed(name) ? BEFORE_APPOSITION : 0);
        }
        boolean governed = name.phrase() > 0
                && text.word(name.phrase()).joined()
                && DesignationReader.PREPOSITIONS.contains(
                        text.word(name.phrase() - 1).plain());
        return governed ? weight + AFTER_PREPOSITION : weight;
    }

    /** Whether a word opens its sentence or the clause after a semicolon. */
    private boolean leadsClause(int word) {
        return text.opensSentence(word) || text.gapBefore(word).contains(";");
    }

    /** Whether only an apposition stands between a name that leads a clause and its verb: Ann Hill, the consul, denied it. */
    private boolean isApposed(NameMention name) {
        return name.end() < text.size()
                && text.gapBefore(name.end()).equals(", ")
                && (!name.after().isEmpty()
                        || RELATIVES.contains(text.word(name.end()).plain()))
                && text.sentence(name.end()) == text.sentence(name.first());
    }

    private boolean isVerb(int word) {
        return text.tag(word) == PartOfSpeech.VERB || text.tag(word) == PartOfSpeech.AUX;
    }
}
