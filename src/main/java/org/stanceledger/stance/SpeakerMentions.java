package org.stanceledger.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stanceledger.lexicon.Mention;
import org.stanceledger.lexicon.MentionType;
import org.stanceledger.speaker.Speaker;
import org.stanceledger.text.AnnotatedText;
import org.stanceledger.text.Token;

/** Adds to a conflict's mentions the surnames of the persons who speak in the article, whose side is known there and nowhere else. */
final class SpeakerMentions {

    private static final int SHORTEST = 4;
    private static final int MOST_WORDS = 4;

    private SpeakerMentions() {}

    /** The mentions with those of speakers added where none stands, in text order. */
    static List<Mention> add(AnnotatedText text, List<Mention> mentions, List<Speaker> speakers) {
        Map<String, String> blocs = surnames(speakers);
        List<Mention> all = new ArrayList<>(mentions);
        int next = 0;
        for (Token token : text.tokens()) {
            while (next < mentions.size()
                    && mentions.get(next).span().end() <= token.span().begin()) {
                next++;
            }
            boolean taken = next < mentions.size() && mentions.get(next).span().overlaps(token.span());
            String bloc = blocs.get(token.form());
            if (!taken && bloc != null && !bloc.isEmpty()) {
                all.add(new Mention(token.span(), bloc, null, MentionType.PERSON));
            }
        }
        all.sort(Comparator.comparing(Mention::span));
        return all;
    }

    /** Surname to bloc; to the empty string where persons of two blocs share it. */
    private static Map<String, String> surnames(List<Speaker> speakers) {
        Map<String, String> blocs = new HashMap<>();
        for (Speaker speaker : speakers) {
            String[] words = speaker.name().split(" ");
            String last = words[words.length - 1];
            if (words.length > 1 && words.length <= MOST_WORDS && last.length() >= SHORTEST && isName(words)) {
                blocs.merge(last, speaker.bloc(), (a, b) -> a.equals(b) ? a : "");
            }
        }
        return blocs;
    }

    private static boolean isName(String[] words) {
        for (String word : words) {
            if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
                return false;
            }
        }
        return true;
    }
}
