package org.stanceledger.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stanceledger.lexicon.Body;
import org.stanceledger.lexicon.BodyKind;
import org.stanceledger.lexicon.Entry;
import org.stanceledger.lexicon.Form;
import org.stanceledger.lexicon.Gender;
import org.stanceledger.lexicon.Hit;
import org.stanceledger.lexicon.Mark;
import org.stanceledger.lexicon.NameFolding;
import org.stanceledger.lexicon.Outlet;
import org.stanceledger.lexicon.Person;
import org.stanceledger.lexicon.Phrase;
import org.stanceledger.lexicon.Place;
import org.stanceledger.lexicon.Role;
import org.stanceledger.lexicon.Territory;
import org.stanceledger.lexicon.Word;
import org.stanceledger.text.PartOfSpeech;

/** Cuts the capitalised words of an article into what can be names, leaving titles, offices, countries and bodies out. */
final class NameRuns {
    private static final Set<String> PARTICLES = Vocabulary.of("name-particles");
    private static final Set<String> PARTISANS = Vocabulary.of("partisans");
    private static final Set<String> CALENDAR = Vocabulary.of("calendar");
    private static final Set<String> OPENERS = Vocabulary.of("openers");

    private static final Pattern NUMBER =
            Pattern.compile("(?i)(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(-\\p{L}+)?");

    private final ArticleText text;
    private final Map<String, Gender> givenNames;
    private final Set<String> surnames = new HashSet<>();
    private final boolean[] covered;

    NameRuns(ArticleText text, Map<String, Gender> givenNames) {
        this.text = text;
        this.givenNames = givenNames;
        this.covered = covered(text);
    }

    /** Words that a longer name of something holds, other than its first: Affairs in Ministry of Foreign Affairs. */
    private static boolean[] covered(ArticleText text) {
        boolean[] covered = new boolean[text.size()];
        for (int i = 0; i < text.size(); i++) {
            for (Hit hit : text.hitsAt(i)) {
                boolean thing = !(hit.entry() instanceof Person) && hit.form() != Form.SHORT;
                for (int k = i + 1; thing && k < hit.end(); k++) {
                    covered[k] = true;
                }
            }
        }
        return covered;
    }

    /** All runs in text order. */
    List<NameRun> find() {
        List<NameRun> runs = new ArrayList<>();
        int at = 0;
        while (at < text.size()) {
            if (!nameLike(at)) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < text.size() && continues(end)) {
                end++;
            }
            split(at, end, runs);
            at = end;
        }
        return runs;
    }

    /** Notes that the last word of a run is a family name. */
    void learn(NameRun run) {
        surnames.add(NameFolding.fold(text.word(run.end() - 1).form()));
    }

    /** Whether a word is the family name of somebody whom the article names in full. */
    boolean isSurname(int index) {
        return surnames.contains(NameFolding.fold(text.word(index).form()));
    }

    boolean isGiven(int index) {
        return givenNames.containsKey(text.word(index).plain());
    }

    boolean isInitial(int index) {
        return text.word(index).form().length() == 1;
    }

    /** Whether a word belongs to a longer name of something. */
    boolean isCovered(int index) {
        return covered[index];
    }

    /** The index after the name of a listed person that begins at a word. */
    Optional<Integer> listedPerson(int at, int end) {
        return text.hitsAt(at).stream()
                .filter(hit -> hit.entry() instanceof Person && hit.form() == Form.NAME && hit.end() <= end)
                .map(hit -> withSurname(hit, end))
                .max(Integer::compare);
    }

    /** The end of a listed name with the family name after it, where the list has the name without: Father Paul Hill. */
    private int withSurname(Hit name, int end) {
        boolean follows = name.end() < end
                && text.hitsAt(name.end()).stream()
                        .anyMatch(
                                hit -> hit.form() == Form.SURNAME && hit.entry().equals(name.entry()));
        return follows ? name.end() + 1 : name.end();
    }

    private boolean nameLike(int index) {
        Word word = text.word(index);
        return word.capitalised()
                && Character.isLetter(word.form().charAt(0))
                && !NUMBER.matcher(word.form()).matches();
    }

    private boolean continues(int index) {
        if (!text.word(index).joined() || text.gapBefore(index).contains("\n") || text.opensSentence(index)) {
            return false;
        }
        String gap = text.gapBefore(index);
        if (gap.contains("–") || gap.contains("/") || gap.contains("&")) {
            return false;
        }
        if (nameLike(index) || gap.equals("-")) {
            return true;
        }
        return PARTICLES.contains(text.word(index).form())
                && index + 1 < text.size()
                && text.word(index + 1).joined()
                && (nameLike(index + 1)
                        || PARTICLES.contains(text.word(index + 1).form()));
    }

    /** Takes titles, offices, countries and bodies out of a run; what is left in one piece can be a name. */
    private void split(int first, int end, List<NameRun> runs) {
        int at = first;
        int opening = first;
        while (at < end) {
            Optional<Integer> listed = listedPerson(at, end);
            if (listed.isPresent()) {
                runs.add(new NameRun(at, listed.get(), opening));
                at = listed.get();
                opening = at;
                continue;
            }
            int skipped = skip(at, end, first);
            if (skipped > at) {
                if (opens(at, first)) {
                    runs.add(new NameRun(at, at + 1, at));
                }
                at = skipped;
                continue;
            }
            int stop = at + 1;
            while (stop < end
                    && skip(stop, end, first) == stop
                    && listedPerson(stop, end).isEmpty()) {
                stop++;
            }
            boolean title = stop < end && listedPerson(stop, end).isPresent();
            if (!title) {
                runs.add(new NameRun(afterTitle(at, stop), stop, opening));
            }
            at = stop;
            opening = title ? opening : at;
        }
    }

    /** Where a given name begins the name proper, after words of a title in capitals: Integration Ann Hill. */
    private int afterTitle(int first, int end) {
        if (isGiven(first)) {
            return first;
        }
        for (int at = first + 1; at + 1 < end; at++) {
            if (isGiven(at) && !isInitial(first) && !isSurname(first)) {
                return at;
            }
        }
        return first;
    }

    /** The index after a word or words that are no part of a name, or the same index. */
    int skip(int at, int end, int runFirst) {
        Word word = text.word(at);
        if (at > runFirst && NameTitles.precede(text, at)) {
            return at;
        }
        boolean partisan = PARTISANS.contains(word.plain())
                && at + 1 < end
                && (!isGiven(at) || PARTISANS.contains(text.word(at + 1).plain()));
        if (partisan || covered[at] || NameTitles.isTitle(word) || CALENDAR.contains(word.plain())) {
            return at + 1;
        }
        int longest = at;
        for (Hit hit : text.hitsAt(at)) {
            boolean thing = isThing(hit) && !opensName(hit, at, end)
                    || hit.entry() instanceof Place && !(isGiven(at) && at + 1 < end && nameLike(at + 1));
            if (thing && hit.end() <= end) {
                longest = Math.max(longest, hit.end());
            }
        }
        return longest == at && opens(at, runFirst) ? at + 1 : longest;
    }

    /** Whether a word that also names something is a given name before a family name: Nato Hill. */
    private boolean opensName(Hit hit, int at, int end) {
        return hit.entry() instanceof Body
                && hit.end() == at + 1
                && isGiven(at)
                && !text.word(at).form().equals(text.word(at).form().toUpperCase(Locale.ROOT))
                && at + 1 < end
                && nameLike(at + 1)
                && text.hitsAt(at + 1).stream().noneMatch(NameRuns::isThing);
    }

    /** Whether a word may have its capital only because it opens a sentence. */
    private boolean opens(int at, int runFirst) {
        return at == runFirst && text.opensSentence(at) && !isGiven(at) && isOpener(at, text.word(at));
    }

    private static boolean isThing(Hit hit) {
        Entry entry = hit.entry();
        boolean named = hit.form() == Form.NAME && (entry instanceof Body || entry instanceof BodyKind);
        boolean called = (hit.form() == Form.NAME || hit.form() == Form.SHORT) && entry instanceof Role;
        return named
                || called
                || entry instanceof Territory
                || entry instanceof Outlet
                || entry instanceof Mark
                || entry instanceof Phrase;
    }

    private boolean isOpener(int at, Word word) {
        PartOfSpeech tag = text.tag(at);
        boolean listed = text.hitsAt(at).stream().anyMatch(hit -> hit.form() == Form.SURNAME);
        return !listed && tag != PartOfSpeech.PROPN && tag != PartOfSpeech.NOUN && tag != PartOfSpeech.X
                || OPENERS.contains(word.plain());
    }
}
