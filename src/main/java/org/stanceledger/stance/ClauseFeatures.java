package org.stanceledger.stance;

import java.util.EnumSet;
import java.util.Set;
import org.stanceledger.learning.FeatureName;
import org.stanceledger.lexicon.Mention;
import org.stanceledger.stance.WordLists.Hit;
import org.stanceledger.text.PartOfSpeech;

/** Who does what to whom, and whose what it is, in a statement's content. */
final class ClauseFeatures {

    private static final int NEAR = 4;
    private static final FeatureName NOTHING = FeatureName.of("");
    private static final FeatureName NOT = FeatureName.of("not-");
    private static final FeatureName THEN = FeatureName.of(">");
    private static final FeatureName OWNS = FeatureName.of("'");
    private static final FeatureName SUBJECT_VERB = FeatureName.of("sv=");
    private static final FeatureName SUBJECT_MODALITY = FeatureName.of("svm=");
    private static final FeatureName VERB_OBJECT = FeatureName.of("vo=");
    private static final FeatureName SUBJECT_OBJECT = FeatureName.of("so=");
    private static final FeatureName WHOLE = FeatureName.of("svo=");
    private static final FeatureName SUBJECT_CLASS = FeatureName.of("sc=");
    private static final FeatureName CLASS_OBJECT = FeatureName.of("co=");
    private static final FeatureName OWN = FeatureName.of("own=");
    private static final FeatureName OWN_CLASS = FeatureName.of("ownc=");
    private static final FeatureName OF = FeatureName.of("of=");
    private static final FeatureName OF_CLASS = FeatureName.of("ofc=");

    private ClauseFeatures() {}

    /**
     * Adds the features.
     *
     * @param mask gives a bloc its label
     */
    static void add(KeyedFeatures out, Words words, StatementView statement, Mask mask) {
        for (Clause clause : statement.clauses) {
            clause(out, words, clause, mask);
        }
        int[] content = statement.content;
        for (int k = 0; k < content.length; k++) {
            Mention mention = words.mention(content[k]);
            if (mention != null && words.endsMention(content[k])) {
                FeatureName label = mask.of(mention.bloc());
                nounAfter(out, words, content, k, label);
                nounBefore(out, words, content, k, label);
            }
        }
    }

    private static void clause(KeyedFeatures out, Words words, Clause clause, Mask mask) {
        FeatureName subject = clause.subject().label(mask);
        FeatureName object = clause.object().label(mask);
        FeatureName not = clause.negated() ? NOT : NOTHING;
        FeatureName verb = not.with(words.lemmaName(clause.verb()));
        FeatureName modality = not.with(clause.modality());
        boolean doer = clause.subject().known();
        boolean done = clause.object().known();
        if (doer) {
            out.add(SUBJECT_VERB.with(subject).with(THEN).with(verb));
            out.add(SUBJECT_MODALITY.with(subject).with(THEN).with(modality));
        }
        if (done) {
            out.add(VERB_OBJECT.with(verb).with(THEN).with(object));
        }
        if (doer || done) {
            out.add(SUBJECT_OBJECT.with(subject).with(THEN).with(object).with(modality));
        }
        for (WordClass wordClass : classes(words, clause.verb())) {
            FeatureName label = not.with(wordClass.feature());
            FeatureName before = subject.with(THEN).with(label);
            FeatureName after = label.with(THEN).with(object);
            out.add(WHOLE.with(subject).with(THEN).with(after));
            if (doer) {
                out.add(SUBJECT_CLASS.with(before));
            }
            if (done) {
                out.add(CLASS_OBJECT.with(after));
            }
        }
    }

    private static Set<WordClass> classes(Words words, int token) {
        Set<WordClass> classes = EnumSet.noneOf(WordClass.class);
        for (Hit hit : words.hitsAt(token)) {
            classes.add(hit.wordClass());
        }
        return classes;
    }

    /** The noun that a mention owns or describes: Russia's recognition, the Russian base. */
    private static void nounAfter(KeyedFeatures out, Words words, int[] content, int k, FeatureName label) {
        for (int j = k + 1; j < content.length && j <= k + NEAR; j++) {
            int token = content[j];
            if (words.mention(token) != null || words.tag(token) == PartOfSpeech.VERB) {
                return;
            }
            if (words.tag(token) == PartOfSpeech.NOUN) {
                out.add(OWN.with(label).with(OWNS).with(words.lemmaName(token)));
                for (Hit hit : words.hitsAt(token)) {
                    out.add(OWN_CLASS
                            .with(label)
                            .with(OWNS)
                            .with(hit.wordClass().feature()));
                }
                return;
            }
        }
    }

    /** The noun before a mention: the aggression of Russia. */
    private static void nounBefore(KeyedFeatures out, Words words, int[] content, int k, FeatureName label) {
        for (int j = k - 1; j >= 0 && j >= k - NEAR; j--) {
            int token = content[j];
            if (words.tag(token) == PartOfSpeech.VERB) {
                return;
            }
            if (words.tag(token) == PartOfSpeech.NOUN && words.mention(token) == null) {
                out.add(OF.with(words.lemmaName(token)).with(THEN).with(label));
                for (Hit hit : words.hitsAt(token)) {
                    out.add(OF_CLASS.with(hit.wordClass().feature()).with(THEN).with(label));
                }
                return;
            }
        }
    }
}
