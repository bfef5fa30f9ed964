package org.stanceledger.stance;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stanceledger.speaker.Speaker;

/**
 * What is known of a speaker besides name and bloc.
 *
 * @param home the bloc that the family name tells, null if none
 * @param origin the bloc where description and office say the speaker is at home, null if they do not
 * @param leaning the pole to which the speaker's state or body leans, null if none is known
 * @param words the words of the office or description, in lower case, sorted
 * @param listed whether the directory lists the speaker
 */
record Background(
        @Nullable String home,
        @Nullable String origin,
        @Nullable String leaning,
        Set<String> words,
        boolean listed) {

    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}-]+");
    private static final String OFFICE = "held the office of ";
    private static final int SHORTEST = 3;

    static Background of(Speaker speaker, String source, Affiliations affiliations, @Nullable LocalDate day) {
        Set<String> words = new TreeSet<>();
        for (String word : SEPARATOR.split(speaker.role() + " " + office(speaker.provenance()))) {
            if (word.length() >= SHORTEST) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        String description = String.join(" | ", speaker.role(), source, speaker.provenance(), speaker.name());
        return new Background(
                affiliations.ofPerson(speaker.name()),
                affiliations.homes().home(description),
                affiliations.homes().leaning(description, day),
                words,
                speaker.actor() != null);
    }

    /** The office that a provenance names, without the body whose office it is. */
    private static String office(String provenance) {
        int begin = provenance.indexOf(OFFICE);
        if (begin < 0) {
            return "";
        }
        int end = provenance.indexOf(',', begin);
        return provenance.substring(begin + OFFICE.length(), end < 0 ? provenance.length() : end);
    }
}
