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
        double place = place(name.phrase(), name.end());
        return leadsClause(name.phrase()) && isApposed(name) ? place + BEFORE_APPOSITION : place;
    }

    /** The weight of a body or country: 0 for an object. */
    double of(int first, int end) {
        boolean article = first > 0
                && text.word(first - 1).plain().equals("the")
                && text.word(first).joined();
        return Math.max(AFTER_PREPOSITION, place(article ? first - 1 : first, end));
    }

    private double place(int first, int end) {
        double weight = 0;
        boolean more = end < text.size();
        if (more && text.word(end).form().equals("s") && text.word(end).joined()) {
            weight += OWNER;
        } else if (more && isVerb(end)) {
            weight += BEFORE_VERB;
        }
        if (leadsClause(first)) {
            return weight + SUBJECT;
        }
        boolean governed = first > 0
                && text.word(first).joined()
                && DesignationReader.PREPOSITIONS.contains(text.word(first - 1).plain());
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
