package org.stanceledger.speaker;

import org.stanceledger.lexicon.Gender;

/**
 * A place where a text writes a person's name.
 *
 * @param first index of the name's first word
 * @param end index after its last word
 * @param phrase index of the first word of the noun phrase that the name ends
 * @param full whether given and family name are written
 * @param honorific the gender that a title such as Mrs tells
 * @param before what the words before the name say of the person
 * @param after what an apposition after it says
 */
record NameMention(
        int first, int end, int phrase, boolean full, Gender honorific, Designation before, Designation after) {
    /** The same with the introduction in the plural that it shares with a name before: the envoys Ann Hill and Bob Dale. */
    NameMention sharing(NameMention earlier, ArticleText text) {
        boolean next = earlier.end() + 1 == phrase
                && text.word(earlier.end()).plain().equals("and")
                && text.sentence(phrase) == text.sentence(earlier.end());
        boolean shared = next && before.isEmpty() && earlier.before().roleWord().endsWith("s");
        return shared ? new NameMention(first, end, phrase, full, honorific, earlier.before(), after) : this;
    }
}
