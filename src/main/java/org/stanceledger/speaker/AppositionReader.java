package org.stanceledger.speaker;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stanceledger.lexicon.Body;
import org.stanceledger.lexicon.Form;
import org.stanceledger.lexicon.Hit;
import org.stanceledger.lexicon.Role;
import org.stanceledger.text.PartOfSpeech;

/** Reads what stands after a name and says who that is: Ann Hill, the Ruritanian consul; Ann Hill (Labour). */
final class AppositionReader {
    private static final Set<String> LEADING = Vocabulary.of("leading");
    private static final Set<String> OF = Vocabulary.of("links");
    private static final Set<String> AFTER_NAME = Set.of("MP", "MEP");
    private static final Set<String> COPULAS = Set.of("is", "was");

    /** How many words an affiliation can have: of the Public Chamber. */
    private static final int AFFILIATION = 8;

    /** How far after a name it is looked for whom somebody speaks. */
    private static final int NEAR = 3;

    /** How many words a clause of leading can have: who answers for trade in the cabinet of the republic. */
    private static final int CLAUSE = 14;

    private static final Set<String> WITHIN =
            Set.of("outgoing", "acting", "incoming", "ruling", "leading", "retired", "visiting");

    private final DesignationReader designations;

    AppositionReader(DesignationReader designations) {
        this.designations = designations;
    }

    /** What an apposition after a name says of the person. */
    Optional<Designation> read(ArticleText text, int name) {
        if (name >= text.size() || text.opensSentence(name)) {
            return Optional.empty();
        }
        String gap = text.gapBefore(name);
        int first = name;
        if (gap.equals(", ") && text.word(name).form().matches("\\d\\d") && name + 1 < text.size()) {
            if (!text.gapBefore(name + 1).equals(", ")) {
                return Optional.empty();
            }
            first = name + 1;
        }
        if (gap.equals(" ") && AFTER_NAME.contains(text.word(name).form())) {
            return Optional.of(designations.read(text, name, name + 1));
        }
        if (gap.equals(" ")) {
            int behalf = behalf(text, name);
            if (behalf > name) {
                return affiliation(text, behalf, AFFILIATION);
            }
            return OF.contains(text.word(name).plain()) ? affiliation(text, name, AFFILIATION) : Optional.empty();
        }
        if (!gap.equals(", ") && !gap.equals(" (") && !gap.equals(" – ") && !gap.equals(" — ")) {
            return Optional.empty();
        }
        if (presides(text, first)) {
            return Optional.of(designations.read(text, first, clauseEnd(text, first)));
        }
        if (text.word(first).plain().equals("who")) {
            return leading(text, first + 1);
        }
        int link = text.word(first).plain().equals("then") ? first + 1 : first;
        if (link < text.size()
                && (OF.contains(text.word(link).plain())
                        || text.word(link).plain().equals("with"))) {
            return affiliation(text, link, AFFILIATION);
        }
        boolean verb = text.tag(first) == PartOfSpeech.VERB
                && text.hitsAt(first).isEmpty()
                && !WITHIN.contains(text.word(first).plain());
        if (verb) {
            return Optional.empty();
        }
        int end = first;
        while (end < text.size() && end - first < PhraseReader.REACH && (end == first || inPhrase(text, end))) {
            end++;
        }
        boolean closed = end >= text.size() || !text.word(end).joined();
        Designation designation = designations.read(text, first, end);
        boolean partisan = BodyMembership.isPartisan(designation);
        boolean named = designation.role() == null && !gap.equals(" (");
        if (!partisan && (named || designation.isEmpty()) || followedByName(text, first, end)) {
            return Optional.empty();
        }
        boolean opens = closed || end - first <= 8;
        return opens ? Optional.of(designation) : Optional.empty();
    }

    /** Where it is told after a verb for whom somebody speaks: Ann Hill remarked on behalf of Ruritania. */
    private static int behalf(ArticleText text, int name) {
        for (int at = name;
                at < name + NEAR && at + 2 < text.size() && text.word(at).joined();
                at++) {
            if (text.word(at).plain().equals("on")
                    && text.word(at + 1).plain().equals("behalf")
                    && !text.opensSentence(at)) {
                return at;
            }
        }
        return name;
    }

    /** Whether a clause says that somebody presides over an organisation or speaks for it: Ann Hill, speaking for the Union. */
    private static boolean presides(ArticleText text, int first) {
        int end = clauseEnd(text, first);
        return TurnWords.isTold(text.of(first, end))
                || TurnWords.opensFor(text.of(first, end)) && namesBody(text, first, end);
    }

    private static boolean namesBody(ArticleText text, int first, int end) {
        return IntStream.range(first, end)
                .anyMatch(at -> text.hitsAt(at).stream()
                        .anyMatch(hit -> hit.entry() instanceof Body && hit.form() == Form.NAME));
    }

    private static int clauseEnd(ArticleText text, int first) {
        int end = first + 1;
        while (end < text.size() && end - first < CLAUSE && text.word(end).joined() && !text.opensSentence(end)) {
            end++;
        }
        return end;
    }

    private static boolean inPhrase(ArticleText text, int index) {
        if (!text.word(index).joined() || text.opensSentence(index)) {
            return false;
        }
        PartOfSpeech tag = text.tag(index);
        boolean covered = false;
        for (int first = Math.max(0, index - 6); first <= index; first++) {
            int at = index;
            covered = covered || text.hitsAt(first).stream().anyMatch(hit -> hit.end() > at);
        }
        return covered
                || WITHIN.contains(text.word(index).plain())
                || tag != PartOfSpeech.VERB
                        && tag != PartOfSpeech.AUX
                        && tag != PartOfSpeech.PRON
                        && tag != PartOfSpeech.SCONJ;
    }

    /** Whether a role within a phrase introduces another name: the list "Ann Hill, President Bob Dale". */
    private static boolean followedByName(ArticleText text, int first, int end) {
        int at = first;
        boolean role = false;
        while (at < end) {
            Optional<Hit> hit = text.thingAt(at, end);
            if (hit.isPresent()) {
                role = hit.get().entry() instanceof Role;
                at = hit.get().end();
                continue;
            }
            if (role && text.word(at).capitalised() && text.word(at).joined()) {
                return true;
            }
            if (DesignationReader.PREPOSITIONS.contains(text.word(at).plain())) {
                return false;
            }
            role = false;
            at++;
        }
        return false;
    }

    private Optional<Designation> affiliation(ArticleText text, int first, int reach) {
        int end = first + 1;
        while (end < text.size() && end - first < reach && inPhrase(text, end)) {
            end++;
        }
        Designation designation = designations.read(text, first, end);
        boolean tells =
                !designation.isEmpty() || BodyMembership.isParty(designation) || BodyMembership.isPublic(designation);
        return tells ? Optional.of(designation) : Optional.empty();
    }

    private Optional<Designation> leading(ArticleText text, int first) {
        if (first + 3 < text.size() && COPULAS.contains(text.word(first).plain())) {
            boolean charge = text.word(first + 1).plain().equals("in")
                    && text.word(first + 2).plain().equals("charge");
            boolean responsible = text.word(first + 1).plain().equals("responsible");
            return charge || responsible ? affiliation(text, charge ? first + 3 : first + 2, CLAUSE) : Optional.empty();
        }
        if (first >= text.size() || !LEADING.contains(text.word(first).plain())) {
            return Optional.empty();
        }
        return affiliation(text, first, CLAUSE);
    }
}
