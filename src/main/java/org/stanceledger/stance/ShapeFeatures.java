package org.stanceledger.stance;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.stanceledger.text.PartOfSpeech;

/** A statement's length and function words, how many names it has, and how much of the headline. */
final class ShapeFeatures {

    private static final int MOST_NAMES = 5;
    private static final int MOST_SHARED = 3;
    private static final int[] LENGTHS = {4, 7, 11, 18, 28};
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "we", "us", "our", "they", "you", "i", "he", "it", "this", "should", "must", "will", "would", "can", "if",
            "not", "but", "never", "only", "all", "both", "sides");

    private ShapeFeatures() {}

    static void add(KeyedFeatures out, ArticleView article, StatementView statement) {
        Words words = article.words;
        out.add("shared=" + Math.min(MOST_SHARED, shared(article, statement)));
        out.add("titled=" + isTitled(article, statement));
        int names = 0;
        for (int i : statement.content) {
            names += words.mention(i) != null && words.endsMention(i) ? 1 : 0;
            if (FUNCTION_WORDS.contains(words.lower(i))) {
                out.add("fw=" + words.lower(i));
            }
        }
        out.add("names=" + Math.min(MOST_NAMES, names));
        int length = 0;
        while (length < LENGTHS.length && statement.content.length >= LENGTHS[length]) {
            length++;
        }
        out.add("tokens=" + length);
    }

    /** How many different words the content shares with the headline. */
    private static int shared(ArticleView article, StatementView statement) {
        Set<String> title = new HashSet<>();
        for (int i = 0; i < article.title.size(); i++) {
            if (article.title.isContentWord(i) || article.title.tag(i) == PartOfSpeech.PROPN) {
                title.add(article.title.lemma(i));
            }
        }
        Set<String> found = new HashSet<>();
        for (int i : statement.content) {
            if (title.contains(article.words.lemma(i))) {
                found.add(article.words.lemma(i));
            }
        }
        return found.size();
    }

    /** Whether the headline names the speaker. */
    private static boolean isTitled(ArticleView article, StatementView statement) {
        String name = statement.speaker.toLowerCase(Locale.ROOT);
        String last = name.substring(name.lastIndexOf(' ') + 1);
        for (int i = 0; i < article.title.size(); i++) {
            if (article.title.lower(i).equals(last)) {
                return true;
            }
        }
        return false;
    }
}
