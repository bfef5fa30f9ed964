package org.stanceledger.speaker;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.stanceledger.lexicon.Form;
import org.stanceledger.lexicon.Hit;
import org.stanceledger.lexicon.Person;
import org.stanceledger.lexicon.Role;
import org.stanceledger.lexicon.Word;
import org.stanceledger.text.PartOfSpeech;

/** Finds the noun phrase that a name or an office ends. */
final class PhraseReader {
    static final int REACH = 18;
    private static final Set<String> POSSESSORS = Vocabulary.of("possessors");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> NOMINAL = Vocabulary.of("nominal-words");
    private static final Set<String> PARTISANS = Vocabulary.of("partisans");
    private static final Set<String> TIMES = Set.of("then", "now", "newly", "formerly", "once", "there", "abroad");
    private static final Set<String> NAMING = Set.of("named", "called", "surnamed");
    private static final Set<String> OF = Vocabulary.of("links");
    private static final Set<String> SOURCE_PREPOSITIONS = Set.of("by", "from");
    private static final Set<String> TO = Set.of("to", "in", "on");

    private final DesignationReader designations;
    private final IntPredicate beginsSource;

    /** @param beginsSource whether the source of a statement begins at a word */
    PhraseReader(DesignationReader designations, IntPredicate beginsSource) {
        this.designations = designations;
        this.beginsSource = beginsSource;
    }

    Designation read(ArticleText text, int first, int end) {
        return first >= end ? Designation.NONE : designations.read(text, first, end);
    }

    /** Whether a role stands right before a word, with or without a comma. */
    boolean introduces(ArticleText text, int index) {
        if (isNamed(text, index)) {
            return introduces(text, index - 1);
        }
        Optional<Hit> before = endingAt(text, index);
        return before.isPresent()
                && before.get().entry() instanceof Role
                && (text.word(index).joined() || text.gapBefore(index).equals(", "));
    }

    /** The first word of the noun phrase that a name ends. */
    int start(ArticleText text, int name) {
        if (isNamed(text, name)) {
            int begin = nominal(text, name - 1);
            return begin < name - 1 ? begin : name;
        }
        int at = name;
        if (at > 0 && !text.word(at).joined()) {
            if (!text.gapBefore(at).equals(", ") || text.sentence(at) != text.sentence(at - 1)) {
                return name;
            }
            int begin = nominal(text, at);
            return begin < at && fronted(text, begin, at) ? begin : name;
        }
        int begin = nominal(text, at);
        boolean titled = begin > 0
                && begin < at
                && text.gapBefore(begin).equals(", ")
                && text.sentence(begin) == text.sentence(begin - 1);
        if (titled) {
            int further = nominal(text, begin);
            return further < begin && fronted(text, further, begin) ? further : begin;
        }
        return begin;
    }

    /** Whether a word says that the name of somebody follows: a planner named Ann Hill. */
    private static boolean isNamed(ArticleText text, int name) {
        return name > 1
                && text.word(name).joined()
                && NAMING.contains(text.word(name - 1).plain());
    }

    /** Whether a phrase before a comma introduces the name after it: The speaker of parliament, Ann Hill. */
    private boolean fronted(ArticleText text, int begin, int end) {
        Designation designation = designations.read(text, begin, end);
        if (!designation.isSomebody()) {
            return false;
        }
        boolean clauseHead = begin == 0
                || beginsSource.test(begin)
                || SOURCE_PREPOSITIONS.contains(text.word(begin - 1).plain())
                || !DesignationReader.PREPOSITIONS.contains(text.word(begin - 1).plain())
                || text.sentence(begin) != text.sentence(begin - 1)
                || !text.word(begin).joined();
        Word head = text.word(begin);
        boolean opened = ARTICLES.contains(head.plain()) || POSSESSORS.contains(head.plain()) || head.capitalised();
        return clauseHead && opened;
    }

    /** The first word of the noun phrase that ends before an index. */
    int nominal(ArticleText text, int end) {
        int at = end;
        int begin = end;
        while (at > 0 && end - at < REACH) {
            int previous = at - 1;
            if (at != end && (!text.word(at).joined() || text.sentence(previous) != text.sentence(at))) {
                break;
            }
            Optional<Hit> hit = endingAt(text, at);
            if (hit.isPresent()) {
                at = hit.get().first();
                begin = at;
                continue;
            }
            String plain = text.word(previous).plain();
            if (OF.contains(plain) || TO.contains(plain) || joinsTitle(text, previous)) {
                if (at == end || !roleBefore(text, previous)) {
                    break;
                }
            } else if (POSSESSORS.contains(plain)
                    || text.tag(previous) == PartOfSpeech.DET
                    || ARTICLES.contains(plain)) {
                begin = previous;
                if (!ofBefore(text, previous)) {
                    break;
                }
            } else if (!nominalWord(text, previous)) {
                break;
            } else {
                begin = previous;
            }
            at = previous;
        }
        return begin;
    }

    private boolean ofBefore(ArticleText text, int index) {
        return index > 1
                && text.word(index).joined()
                && (OF.contains(text.word(index - 1).plain())
                        || TO.contains(text.word(index - 1).plain()))
                && roleBefore(text, index - 1);
    }

    /** Whether a word is the "and" within a title in capitals: Minister for Rural and Border Integration. */
    private static boolean joinsTitle(ArticleText text, int index) {
        return text.word(index).form().equals("and")
                && index > 0
                && index + 1 < text.size()
                && text.word(index - 1).capitalised()
                && text.word(index + 1).capitalised();
    }

    /** Whether nothing but nominal words stands between an index and a role to its left. */
    private boolean roleBefore(ArticleText text, int index) {
        int at = index;
        for (int steps = 0; at > 0 && steps < 13; steps++) {
            if (!text.word(at).joined() || text.sentence(at) != text.sentence(at - 1)) {
                return false;
            }
            Optional<Hit> hit = endingAt(text, at);
            if (hit.isPresent() && hit.get().entry() instanceof Role) {
                return true;
            }
            String plain = text.word(at - 1).plain();
            boolean passes = joinsTitle(text, at - 1)
                    || hit.isPresent()
                    || OF.contains(plain)
                    || plain.equals("the")
                    || nominalWord(text, at - 1);
            if (!passes) {
                return false;
            }
            at = hit.map(Hit::first).orElse(at - 1);
        }
        return false;
    }

    private static boolean nominalWord(ArticleText text, int index) {
        Word word = text.word(index);
        return switch (text.tag(index)) {
            case NOUN, PROPN, ADJ, NUM -> !word.plain().matches("yesterday|today|meanwhile");
            case PART -> word.form().equals("s");
            case ADV -> TIMES.contains(word.plain());
            case X, DET -> true;
            default -> word.form().equals("s") || NOMINAL.contains(word.plain()) || PARTISANS.contains(word.plain());
        };
    }

    /** The longest thing that is no person and ends before an index. */
    private static Optional<Hit> endingAt(ArticleText text, int end) {
        for (int first = Math.max(0, end - 9); first < end; first++) {
            Hit found = null;
            for (Hit hit : text.hitsAt(first)) {
                boolean ends = hit.end() == end && !(hit.entry() instanceof Person);
                if (ends && (found == null || hit.form().compareTo(found.form()) < 0)) {
                    found = hit;
                }
            }
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** Whether a hit is a name in full and no word that means something only in its context. */
    static boolean isName(Hit hit) {
        return hit.form() != Form.SHORT && hit.form() != Form.SURNAME;
    }
}
