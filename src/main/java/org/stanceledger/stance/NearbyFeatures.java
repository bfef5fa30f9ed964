package org.stanceledger.stance;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.stanceledger.learning.FeatureVector;
import org.stanceledger.lexicon.Mention;
import org.stanceledger.stance.WordLists.Hit;
import org.stanceledger.text.PartOfSpeech;

/** The text around a statement: the rest of its sentence, the sentences beside it, and what its pronouns may mean. */
final class NearbyFeatures {

    private static final double NAMES = 0.6;
    private static final double WORDS = 0.4;
    private static final int ANAPHORA_REACH = 2;
    private static final Set<String> ANAPHORA =
            Set.of("this", "that", "such", "these", "those", "it", "they", "them", "their", "its", "he", "him", "his");

    private NearbyFeatures() {}

    static void add(
            FeatureVector out,
            String prefix,
            ArticleView article,
            StatementView statement,
            UnaryOperator<String> mask) {
        Words words = article.words;
        for (int s = statement.sentence - 1; s <= statement.sentence + 1; s++) {
            String where = s < statement.sentence ? "ps" : s == statement.sentence ? "ss" : "ns";
            for (int i = words.firstOf(s); i < words.firstOf(s + 1); i++) {
                if (!statement.covers(i)) {
                    token(out, prefix, s <= statement.sentence, words, i, where, mask);
                }
            }
        }
        anaphora(out, prefix, words, statement, mask);
    }

    private static void token(
            FeatureVector out,
            String prefix,
            boolean withWords,
            Words words,
            int i,
            String where,
            UnaryOperator<String> mask) {
        Mention mention = words.mention(i);
        PartOfSpeech tag = words.tag(i);
        if (mention != null) {
            if (words.endsMention(i)) {
                out.add(prefix + where + "m=" + mask.apply(mention.bloc()), NAMES);
            }
        } else if (withWords && tag != PartOfSpeech.PROPN && tag != PartOfSpeech.PUNCT && tag != PartOfSpeech.NUM) {
            out.add(prefix + where + "w=" + words.lemma(i), WORDS);
        }
        for (Hit hit : words.hitsAt(i)) {
            out.add(prefix + where + "c=" + hit.wordClass().label(), NAMES);
        }
    }

    /** Where the content has a pronoun, whom the text named last before it, the speaker's own bloc left out. */
    private static void anaphora(
            FeatureVector out, String prefix, Words words, StatementView statement, UnaryOperator<String> mask) {
        boolean any = false;
        for (int i : statement.content) {
            any |= ANAPHORA.contains(words.lower(i));
        }
        if (!any) {
            return;
        }
        String meant = "none";
        for (int i = statement.begin() - 1;
                i >= 0 && words.sentence(i) >= statement.sentence - ANAPHORA_REACH && meant.equals("none");
                i--) {
            Mention mention = words.mention(i);
            if (mention != null && !mention.bloc().equals(statement.bloc)) {
                meant = mask.apply(mention.bloc());
            }
        }
        out.add(prefix + "anaphor=" + meant);
        for (int i : statement.content) {
            for (Hit hit : words.hitsAt(i)) {
                out.add(prefix + "anaphor=" + meant + "/" + hit.wordClass().label());
            }
        }
    }
}
