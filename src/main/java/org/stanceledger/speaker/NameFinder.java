package org.stanceledger.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stanceledger.lexicon.Form;
import org.stanceledger.lexicon.Gender;
import org.stanceledger.lexicon.Role;
import org.stanceledger.lexicon.RoleKind;
import org.stanceledger.lexicon.Word;
import org.stanceledger.text.Span;

/** Finds the names of persons in an article, listed or not. */
final class NameFinder {
    private static final Set<String> NO_NAMES = Vocabulary.of("words-of-no-name");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> WHERE = Set.of("in", "at", "near", "from", "to");

    private final ArticleText text;
    private final PhraseReader phrases;
    private final AppositionReader appositions;
    private final List<Span> sources;
    private final NameRuns runs;

    NameFinder(
            ArticleText text,
            PhraseReader phrases,
            AppositionReader appositions,
            Map<String, Gender> givenNames,
            List<Span> sources) {
        this.text = text;
        this.phrases = phrases;
        this.appositions = appositions;
        this.sources = sources;
        this.runs = new NameRuns(text, givenNames);
    }

    /** All names in text order: first those in full, which tell which words are family names, then the others. */
    List<NameMention> find() {
        List<NameRun> all = runs.find();
        for (NameRun run : all) {
            if (run.isFull() && accepted(run)) {
                runs.learn(run);
            }
        }
        List<NameMention> mentions = new ArrayList<>();
        for (NameRun run : all) {
            if (run.isFull() ? accepted(run) : acceptedAlone(run)) {
                mentions.add(mention(run));
                if (!run.isFull() && officer(run.first())) {
                    runs.learn(run);
                }
            }
        }
        return mentions;
    }

    private boolean accepted(NameRun run) {
        int first = run.first();
        if (runs.listedPerson(first, run.end()).isPresent()) {
            return true;
        }
        for (int i = first; i < run.end(); i++) {
            boolean capitals =
                    text.word(i).form().length() > 3 && isUpper(text.word(i).form()) && !sourced(run);
            if (NO_NAMES.contains(text.word(i).plain()) || capitals) {
                return false;
            }
        }
        boolean article = first > 0
                && !run.isLed()
                && text.word(first).joined()
                && ARTICLES.contains(text.word(first - 1).plain());
        if (article) {
            return false;
        }
        return runs.isGiven(first)
                || runs.isInitial(first)
                || run.isLed()
                || sourced(run)
                || phrases.introduces(text, first)
                || appositions.read(text, run.end()).isPresent()
                || runs.isSurname(run.end() - 1);
    }

    private boolean acceptedAlone(NameRun run) {
        int first = run.first();
        Word word = text.word(first);
        if (word.form().length() < 2 || NO_NAMES.contains(word.plain())) {
            return false;
        }
        if (runs.isSurname(first) || NameTitles.precede(text, first)) {
            return true;
        }
        boolean listed = text.hitsAt(first).stream().anyMatch(hit -> hit.form() == Form.SURNAME);
        boolean located = first > 0
                && text.word(first).joined()
                && WHERE.contains(text.word(first - 1).plain())
                && !listed;
        if (located || runs.skip(first, run.end(), first) > first) {
            return false;
        }
        boolean article = first > 0 && ARTICLES.contains(text.word(first - 1).plain());
        return listed || runs.isGiven(first) || officer(first) || run.isLed() && !article && endsSource(run);
    }

    /** Whether a phrase is of several who belong to the one named: supporters of the ousted Ann Hill. */
    private static boolean isOfOthers(Designation before) {
        String word = before.roleWord();
        return word.endsWith("s") && before.isPrivate() && before.words().matches("(?U).*\\b(of|for|to)\\b.*");
    }

    /** Whether a phrase for several people stands before a single name, which it does not introduce: Soldiers weep, Ann Hill wrote. */
    private boolean isOfMany(Designation before, int end) {
        String word = before.roleWord();
        boolean several = word.endsWith("s") || word.endsWith("men") || word.equals("people");
        boolean lone = end >= text.size()
                || text.word(end).joined()
                        && !text.word(end).plain().equals("and")
                        && !text.gapBefore(end).contains(",");
        boolean whose = before.words().startsWith("whose ");
        return several && (whose || lone && (before.isPrivate() || isClause(before)));
    }

    /** Whether the plural opens a phrase that ends in another word: Generals weep. */
    private static boolean isClause(Designation before) {
        return !before.words().toLowerCase(Locale.ROOT).endsWith(before.roleWord());
    }

    private static boolean isUpper(String form) {
        return form.chars().allMatch(Character::isUpperCase);
    }

    /** Whether a source of a statement holds the name. */
    private boolean sourced(NameRun run) {
        Span span = text.span(run.first(), run.end());
        return sources.stream().anyMatch(source -> source.contains(span));
    }

    private boolean endsSource(NameRun run) {
        int end = text.word(run.end() - 1).span().end();
        return sources.stream().anyMatch(source -> source.end() == end);
    }

    /** Whether an office in capitals stands right before a word: Bishop Paul, General Hill. */
    private boolean officer(int index) {
        if (index == 0 || !text.word(index).joined()) {
            return false;
        }
        boolean role = text.hitsAt(index - 1).stream()
                .anyMatch(hit -> hit.entry() instanceof Role found
                        && found.kind() == RoleKind.OFFICIAL
                        && hit.form() == Form.NAME
                        && hit.end() == index);
        return role && text.word(index - 1).capitalised() && !runs.isCovered(index);
    }

    private NameMention mention(NameRun run) {
        int first = run.first();
        Gender honorific = NameTitles.precede(text, first) ? NameTitles.gender(text.word(first - 1)) : Gender.UNKNOWN;
        int phrase = phrases.start(text, first);
        Designation before = phrases.read(text, phrase, first);
        if (isOfOthers(before) || isOfMany(before, run.end())) {
            phrase = first;
            before = Designation.NONE;
        }
        Designation after = appositions.read(text, run.end()).orElse(Designation.NONE);
        return new NameMention(first, run.end(), phrase, run.isFull(), honorific, before, after);
    }
}
