package org.stanceledger.stance;

import java.util.EnumSet;
import java.util.Set;
import org.stanceledger.text.PartOfSpeech;

/** What the target does, what is done to it, what it is called and what it owns, read from the order of words around each mention. */
final class TargetRoleFeatures {

    private static final Set<PartOfSpeech> NAMING =
            EnumSet.of(PartOfSpeech.ADJ, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADV);
    private static final Set<PartOfSpeech> PHRASE =
            EnumSet.of(PartOfSpeech.ADJ, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.DET, PartOfSpeech.NUM);
    private static final Set<String> OWNERS = Set.of("'s", "'", "his", "her", "their", "its", "my", "our");
    private static final Set<String> BREAKS = Set.of(
            ";",
            ":",
            "but",
            "while",
            "because",
            "although",
            "though",
            "if",
            "when",
            "after",
            "before",
            "as",
            "since",
            "that",
            "whether",
            "—",
            "–",
            "“",
            "”",
            "\"");
    private static final int AHEAD = 14;
    private static final int NEAR = 9;
    private static final int HOPS = 3;
    private static final int BACK = 7;

    private final JudgedSentence sentence;
    private final Words words;

    TargetRoleFeatures(JudgedSentence sentence) {
        this.sentence = sentence;
        this.words = sentence.words;
    }

    void collect() {
        for (int[] mention : sentence.mentions) {
            int left = naming(mention[0], mention[1]);
            boolean owner = isOwner(mention[1]);
            boolean doer = !owner && subject(mention[1] + 1);
            if (owner) {
                owned(mention[1]);
            }
            if (!doer) {
                governor(left, owner ? "owner-" : "");
            }
            sentence.add("role=" + (owner ? "owner" : doer ? "doer" : "other"));
        }
    }

    /** The words in and before a mention; returns the token before them. */
    private int naming(int begin, int end) {
        for (int i = begin; i <= end; i++) {
            if (words.tag(i) != PartOfSpeech.PROPN) {
                sentence.add("in=" + words.lemma(i));
            }
        }
        int i = begin - 1;
        for (; i >= 0 && NAMING.contains(words.tag(i)) && !sentence.isTarget(i); i--) {
            if (words.tag(i) != PartOfSpeech.PROPN) {
                sentence.add("called=" + words.lemma(i));
            }
            sentence.addClasses("calledc", i);
        }
        while (i >= 0 && words.tag(i) == PartOfSpeech.DET) {
            i--;
        }
        return i;
    }

    private boolean isOwner(int end) {
        return OWNERS.contains(words.lower(end)) && words.isWord(end) && isNaming(end + 1)
                || end + 1 < words.size() && isClitic(end + 1) && isNaming(end + 2);
    }

    private boolean isClitic(int token) {
        return words.lower(token).equals("'s") || words.lower(token).equals("'");
    }

    private boolean isNaming(int token) {
        return token < words.size() && NAMING.contains(words.tag(token));
    }

    /** What the target owns, and what that does. */
    private void owned(int end) {
        int i = isClitic(end + 1) ? end + 2 : end + 1;
        int head = -1;
        for (; isNaming(i); i++) {
            head = words.tag(i) == PartOfSpeech.NOUN ? i : head;
            sentence.add("ownedw=" + words.lemma(i));
            sentence.addClasses("ownedc", i);
        }
        if (head < 0) {
            return;
        }
        sentence.add("owned=" + words.lemma(head));
        if (i < words.size() && VerbGroup.isVerbal(words, i)) {
            VerbGroup group = VerbGroup.at(sentence, i);
            verb("owneddoes", group);
            if (group.copula()) {
                region("ownedis", group.verb() + 1, clauseEnd(group.verb() + 1, NEAR));
            }
        }
    }

    /** Looks for the verb whose subject the target is, past appositions, relative clauses and further names. */
    private boolean subject(int begin) {
        int i = begin;
        for (int hop = 0; i < words.size() && hop < HOPS && words.sentence(i) == words.sentence(begin); ) {
            String lower = words.lower(i);
            if (lower.equals(",") || lower.equals("(")) {
                int close = close(i + 1, lower.equals(",") ? "," : ")");
                inserted(i + 1, close < 0 ? clauseEnd(i + 1, NEAR) : close);
                if (close < 0) {
                    return false;
                }
                i = close + 1;
                hop++;
            } else if (isRelative(i)) {
                inserted(i, clauseEnd(i + 1, AHEAD));
                return false;
            } else if (lower.equals("and") || words.tag(i) == PartOfSpeech.ADP) {
                i = pastPhrase(i + 1);
                hop++;
            } else if (words.tag(i) == PartOfSpeech.ADV) {
                i++;
            } else if (VerbGroup.isVerbal(words, i)) {
                does(VerbGroup.at(sentence, i));
                return true;
            } else {
                return false;
            }
        }
        return false;
    }

    private boolean isRelative(int token) {
        return words.lower(token).equals("who") || words.lower(token).equals("which");
    }

    /** The token that closes an insertion, -1 if none does soon. */
    private int close(int begin, String form) {
        for (int i = begin; i < words.size() && i < begin + 2 * AHEAD; i++) {
            if (words.form(i).equals(form)) {
                return i;
            }
        }
        return -1;
    }

    /** An apposition or a relative clause. */
    private void inserted(int begin, int end) {
        if (begin + 1 < words.size() && isRelative(begin)) {
            VerbGroup group = VerbGroup.at(sentence, begin + 1);
            verb("does", group);
            verb("whodoes", group);
            region("who", begin + 1, end);
        } else {
            region("apposition", begin, end);
        }
    }

    private int pastPhrase(int begin) {
        int i = begin;
        while (i < words.size() && PHRASE.contains(words.tag(i))) {
            i++;
        }
        return i;
    }

    /** The target's own verb, what follows it, and further verbs of the same subject. */
    private void does(VerbGroup group) {
        verb("does", group);
        sentence.add("modality=" + group.modality());
        int from = group.verb() + 1;
        region(group.copula() ? "is" : "doesto", from, clauseEnd(from, NEAR));
        for (int i = from; i < clauseEnd(from, AHEAD); i++) {
            if (words.tag(i) == PartOfSpeech.VERB && !sentence.isTarget(i)) {
                String before = words.lower(i - 1);
                String name = before.equals("to")
                        ? "todo"
                        : before.equals("and") || before.equals(",") || words.tag(i - 1) == PartOfSpeech.ADV
                                ? "anddoes"
                                : words.lower(i).endsWith("ing") ? "doing" : "";
                if (!name.isEmpty()) {
                    verb(name, new VerbGroup(i, false, sentence.isNegated(i), "", false));
                }
            }
        }
    }

    /** The verb or noun on the left that governs the target. */
    private void governor(int left, String owner) {
        boolean preposition = left >= 0 && words.tag(left) == PartOfSpeech.ADP;
        String role = owner + (preposition ? words.lower(left) : "object");
        int begin = preposition ? left - 1 : left;
        for (int i = begin; i >= 0 && i > begin - BACK; i--) {
            if (words.tag(i) == PartOfSpeech.VERB && !sentence.isTarget(i)) {
                verb("done-" + role, new VerbGroup(i, false, sentence.isNegated(i), "", false));
                if (preposition) {
                    verb("done", new VerbGroup(i, false, sentence.isNegated(i), "", false));
                }
                return;
            }
            if (preposition && words.tag(i) == PartOfSpeech.NOUN && i > begin - HOPS) {
                sentence.add("noun-" + role + "=" + words.lemma(i));
                sentence.add("noun=" + words.lemma(i));
                sentence.addClasses("nounc-" + role, i);
                sentence.addClasses("nounc", i);
            }
            if (BREAKS.contains(words.lower(i)) || words.lower(i).equals(",")) {
                return;
            }
        }
    }

    private void verb(String role, VerbGroup group) {
        String name = role + (group.passive() ? "-passive" : "");
        String not = group.negated() ? "not-" : "";
        sentence.add(name + "=" + not + words.lemma(group.verb()));
        for (String wordClass : sentence.classes(group.verb())) {
            sentence.add(name + "c=" + not + wordClass);
        }
    }

    private void region(String name, int begin, int end) {
        for (int i = begin; i < Math.min(end, words.size()); i++) {
            if (!sentence.isTarget(i)) {
                if (sentence.hasMeaning(i)) {
                    sentence.add(name + "=" + words.lemma(i));
                }
                sentence.addClasses(name + "c", i);
            }
        }
    }

    private int clauseEnd(int begin, int most) {
        int i = begin;
        while (i < words.size() && i < begin + most && !BREAKS.contains(words.lower(i))) {
            i++;
        }
        return i;
    }
}
