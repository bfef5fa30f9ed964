package org.stanceledger.stance;

import java.util.Set;
import org.stanceledger.learning.FeatureName;
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

    private static final FeatureName ANAPHOR = FeatureName.of("anaphor=");
    private static final FeatureName NONE = FeatureName.of("none");
    private static final FeatureName SLASH = FeatureName.of("/");
    private static final Place BEFORE = Place.of("ps");
    private static final Place SAME = Place.of("ss");
    private static final Place AFTER = Place.of("ns");

    private NearbyFeatures() {}

    /** How the names of features begin that tell of a sentence: of its mentions, words and listed words. */
    private record Place(FeatureName mention, FeatureName word, FeatureName wordClass) {
        static Place of(String name) {
            return new Place(FeatureName.of(name + "m="), FeatureName.of(name + "w="), FeatureName.of(name + "c="));
        }
    }

    static void add(KeyedFeatures out, ArticleView article, StatementView statement, Mask mask) {
        Words words = article.words;
        for (int s = statement.sentence - 1; s <= statement.sentence + 1; s++) {
            Place where = s < statement.sentence ? BEFORE : s == statement.sentence ? SAME : AFTER;
            for (int i = words.firstOf(s); i < words.firstOf(s + 1); i++) {
                if (!statement.covers(i)) {
                    token(out, s <= statement.sentence, words, i, where, mask);
                }
            }
        }
        anaphora(out, words, statement, mask);
    }

    private static void token(KeyedFeatures out, boolean withWords, Words words, int i, Place where, Mask mask) {
        Mention mention = words.mention(i);
        PartOfSpeech tag = words.tag(i);
        if (mention != null) {
            if (words.endsMention(i)) {
                out.add(where.mention.with(mask.of(mention.bloc())), NAMES);
            }
        } else if (withWords && tag != PartOfSpeech.PROPN && tag != PartOfSpeech.PUNCT && tag != PartOfSpeech.NUM) {
            out.add(where.word.with(words.lemmaName(i)), WORDS);
        }
        for (Hit hit : words.hitsAt(i)) {
            out.add(where.wordClass.with(hit.wordClass().feature()), NAMES);
        }
    }

    /** Where the content has a pronoun, whom the text named last before it, the speaker's own bloc left out. */
    private static void anaphora(KeyedFeatures out, Words words, StatementView statement, Mask mask) {
        boolean any = false;
        for (int i : statement.content) {
            any |= ANAPHORA.contains(words.lower(i));
        }
        if (!any) {
            return;
        }
        FeatureName meant = NONE;
        for (int i = statement.begin() - 1;
                i >= 0 && words.sentence(i) >= statement.sentence - ANAPHORA_REACH && meant == NONE;
                i--) {
            Mention mention = words.mention(i);
            if (mention != null && !mention.bloc().equals(statement.bloc)) {
                meant = mask.of(mention.bloc());
            }
        }
        FeatureName anaphor = ANAPHOR.with(meant);
        out.add(anaphor);
        for (int i : statement.content) {
            for (Hit hit : words.hitsAt(i)) {
                out.add(anaphor.with(SLASH).with(hit.wordClass().feature()));
            }
        }
    }
}
