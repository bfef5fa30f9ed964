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
        int first, int end, int phrase, boolean full, Gender honorific, Designation before, Designation after) {}
