package org.stanceledger.stance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.stanceledger.learning.FeatureVector;
import org.stanceledger.text.PartOfSpeech;

/** A sentence with a target: where the target stands, what is quoted, which words judge, and the features collected so far. */
final class JudgedSentence {

    /** What the names of the features collected here begin with. */
    static final String PREFIX = "@";

    private static final Set<String> NEGATIONS = Set.of(
            "not", "n't", "never", "no", "without", "cannot", "nobody", "nothing", "neither", "nor", "hardly",
            "barely");
    private static final Set<PartOfSpeech> MEANING =
            EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.VERB, PartOfSpeech.ADJ, PartOfSpeech.ADV);
    private static final int NEGATION_REACH = 3;
    private static final double NEGATED = -0.7;

    final Words words;
    /** First and last token of each mention of the target. */
    final List<int[]> mentions = new ArrayList<>();

    private final JudgingWords lists;
    private final FeatureVector out;
    private final BitSet quoted = new BitSet();

    JudgedSentence(Words words, JudgingWords lists, FeatureVector out) {
        this.words = words;
        this.lists = lists;
        this.out = out;
        int begin = -1;
        boolean inside = false;
        for (int i = 0; i < words.size(); i++) {
            begin = isTarget(i) && begin < 0 ? i : begin;
            if (words.endsMention(i)) {
                mentions.add(new int[] {begin, i});
                begin = -1;
            }
            String form = words.form(i);
            boolean closes = form.equals("”") || inside && form.equals("\"");
            inside = !closes && (inside || form.equals("“") || form.equals("\""));
            quoted.set(i, inside);
        }
    }

    void add(String name) {
        out.add(PREFIX + name);
    }

    void add(String name, double value) {
        out.add(PREFIX + name, value);
    }

    /** Adds a feature for each class of judging words that a token belongs to, told apart by negation. */
    void addClasses(String name, int token) {
        for (String wordClass : classes(token)) {
            add(name + "=" + negation(token) + wordClass);
        }
    }

    boolean isTarget(int token) {
        return words.mention(token) != null;
    }

    boolean isQuoted(int token) {
        return quoted.get(token);
    }

    boolean anyQuoted() {
        return !quoted.isEmpty();
    }

    boolean hasMeaning(int token) {
        return MEANING.contains(words.tag(token));
    }

    boolean isNegation(int token) {
        return NEGATIONS.contains(words.lower(token));
    }

    boolean isNegated(int token) {
        for (int i = Math.max(0, token - NEGATION_REACH); i < token; i++) {
            if (isNegation(i)) {
                return true;
            }
        }
        return false;
    }

    String negation(int token) {
        return isNegated(token) ? "not-" : "";
    }

    Set<String> classes(int token) {
        return words.tag(token) == PartOfSpeech.PROPN || isTarget(token)
                ? Set.of()
                : lists.classes(words.lemma(token), words.lower(token));
    }

    double polarity(int token) {
        double polarity = lists.polarity(classes(token));
        return isNegated(token) ? NEGATED * polarity : polarity;
    }
}
