package org.stanceledger.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stanceledger.lexicon.Body;
import org.stanceledger.lexicon.BodyKind;
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
import org.stanceledger.lexicon.RoleKind;
import org.stanceledger.lexicon.Territory;
import org.stanceledger.lexicon.Word;
import org.stanceledger.text.PartOfSpeech;
import org.stanceledger.text.Span;

/** Finds the names of persons in an article, listed or not. */
final class NameFinder {
    private static final Set<String> PARTICLES = Set.of(
            "de", "van", "von", "der", "den", "bin", "al", "da", "di", "du", "la", "le", "el", "ter", "dos", "del",
            "ul", "zu", "af", "y");
    private static final Set<String> MALE_TITLES = Set.of("mr", "sir", "lord", "father", "brother", "king", "prince");
    private static final Set<String> FEMALE_TITLES = Set.of(
            "mrs",
            "ms",
            "miss",
            "madam",
            "madame",
            "lady",
            "mother",
            "sister",
            "baroness",
            "queen",
            "princess",
            "dame",
            "aunt");
    private static final Set<String> TITLES = Set.of("dr", "prof", "messrs", "comrade");
    private static final Set<String> NO_NAMES = Set.of(
            "street",
            "avenue",
            "square",
            "party",
            "movement",
            "council",
            "bank",
            "university",
            "institute",
            "ministry",
            "bridge",
            "river",
            "gorge",
            "museum",
            "station",
            "airport",
            "hotel",
            "club",
            "association",
            "union",
            "federation",
            "committee",
            "commission",
            "court",
            "centre",
            "center",
            "church",
            "cathedral",
            "monastery",
            "mission",
            "agency",
            "foundation",
            "fund",
            "group",
            "coalition",
            "alliance",
            "league",
            "society",
            "academy",
            "school",
            "hospital",
            "prison",
            "office",
            "service",
            "department",
            "administration",
            "embassy",
            "treaty",
            "agreement",
            "plan",
            "declaration",
            "convention",
            "act",
            "law",
            "forum",
            "summit",
            "conference",
            "agenda",
            "times",
            "news",
            "post",
            "gazette",
            "herald",
            "review",
            "tribune",
            "chronicle",
            "journal",
            "radio",
            "tv",
            "region",
            "district",
            "republic",
            "city",
            "village",
            "valley",
            "sea",
            "mountain",
            "mountains",
            "war",
            "day",
            "initiative",
            "project",
            "programme",
            "program",
            "watch",
            "house",
            "company",
            "corporation",
            "ltd",
            "inc",
            "stadium",
            "arena",
            "park",
            "cup",
            "championship",
            "dream",
            "front",
            "army",
            "force",
            "forces",
            "police",
            "congress",
            "parliament",
            "assembly",
            "senate",
            "national",
            "international",
            "european",
            "united",
            "world",
            "new",
            "old",
            "state",
            "public",
            "general",
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "upper",
            "lower",
            "central",
            "saint",
            "st",
            "road",
            "highway",
            "pass",
            "tunnel",
            "fort",
            "port",
            "lake",
            "island",
            "islands",
            "ocean",
            "cape",
            "mount");
    private static final Set<String> TIME = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "christmas",
            "easter");

    private final ArticleText text;
    private final PhraseReader phrases;
    private final Map<String, Gender> givenNames;
    private final List<Span> sources;
    private final Set<String> surnames = new HashSet<>();
    private final boolean[] covered;

    NameFinder(ArticleText text, PhraseReader phrases, Map<String, Gender> givenNames, List<Span> sources) {
        this.text = text;
        this.phrases = phrases;
        this.givenNames = givenNames;
        this.sources = sources;
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

    /** All names in text order: first those in full, which tell which words are family names, then the others. */
    List<NameMention> find() {
        List<int[]> runs = runs();
        for (int[] run : runs) {
            if (isFull(run) && accepted(run)) {
                surnames.add(NameFolding.fold(text.word(run[1] - 1).form()));
            }
        }
        List<NameMention> mentions = new ArrayList<>();
        for (int[] run : runs) {
            if (isFull(run) ? accepted(run) : acceptedAlone(run)) {
                mentions.add(mention(run));
            }
        }
        return mentions;
    }

    /** Runs of words that can be a name: [first, end, index of the first word of the run with its titles]. */
    private List<int[]> runs() {
        List<int[]> runs = new ArrayList<>();
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

    private boolean nameLike(int index) {
        Word word = text.word(index);
        return word.capitalised() && Character.isLetter(word.form().charAt(0));
    }

    private boolean continues(int index) {
        if (!text.word(index).joined() || text.gapBefore(index).contains("\n") || text.opensSentence(index)) {
            return false;
        }
        String gap = text.gapBefore(index);
        if (gap.contains("–") || gap.contains("/") || gap.contains("&")) {
            return false;
        }
        if (nameLike(index)) {
            return true;
        }
        return PARTICLES.contains(text.word(index).form())
                && index + 1 < text.size()
                && text.word(index + 1).joined()
                && (nameLike(index + 1)
                        || PARTICLES.contains(text.word(index + 1).form()));
    }

    /** Takes titles, offices, countries and bodies out of a run; what is left in one piece can be a name. */
    private void split(int first, int end, List<int[]> runs) {
        int at = first;
        int phrase = first;
        while (at < end) {
            Optional<Integer> listed = listedPerson(at, end);
            if (listed.isPresent()) {
                runs.add(new int[] {at, listed.get(), phrase});
                at = listed.get();
                phrase = at;
                continue;
            }
            int skipped = skip(at, end, first);
            if (skipped > at) {
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
                runs.add(new int[] {afterTitle(at, stop), stop, phrase});
            }
            at = stop;
            phrase = title ? phrase : at;
        }
    }

    /** Where a given name begins the name proper, after words of a title in capitals: Integration Ann Hill. */
    private int afterTitle(int first, int end) {
        if (isGiven(first)) {
            return first;
        }
        for (int at = first + 1; at + 1 < end; at++) {
            if (isGiven(at)
                    && !isInitial(first)
                    && !surnames.contains(NameFolding.fold(text.word(first).form()))) {
                return at;
            }
        }
        return first;
    }

    private Optional<Integer> listedPerson(int at, int end) {
        return text.hitsAt(at).stream()
                .filter(hit -> hit.entry() instanceof Person && hit.form() == Form.NAME && hit.end() <= end)
                .map(Hit::end)
                .max(Integer::compare);
    }

    /** The index after a word or words that are no part of a name, or the same index. */
    private int skip(int at, int end, int runFirst) {
        Word word = text.word(at);
        if (at > runFirst && titled(at)) {
            return at;
        }
        if (covered[at] || isTitle(word) || TIME.contains(word.plain())) {
            return at + 1;
        }
        int longest = at;
        for (Hit hit : text.hitsAt(at)) {
            boolean thing = hit.entry() instanceof Role && hit.form() == Form.NAME
                    || hit.entry() instanceof Role && hit.form() == Form.SHORT
                    || hit.entry() instanceof Territory
                    || hit.entry() instanceof Body && hit.form() == Form.NAME
                    || hit.entry() instanceof BodyKind && hit.form() == Form.NAME
                    || hit.entry() instanceof Outlet
                    || hit.entry() instanceof Place && !(isGiven(at) && at + 1 < end && nameLike(at + 1))
                    || hit.entry() instanceof Mark
                    || hit.entry() instanceof Phrase;
            if (thing && hit.end() <= end) {
                longest = Math.max(longest, hit.end());
            }
        }
        if (longest == at && at == runFirst && text.opensSentence(at) && !isGiven(at)) {
            PartOfSpeech tag = text.tag(at);
            boolean word1 = tag != PartOfSpeech.PROPN && tag != PartOfSpeech.NOUN && tag != PartOfSpeech.X;
            if (word1 || PhraseReader.OPENERS.contains(word.plain())) {
                return at + 1;
            }
        }
        return longest;
    }

    private boolean isTitle(Word word) {
        String plain = word.plain();
        return MALE_TITLES.contains(plain) || FEMALE_TITLES.contains(plain) || TITLES.contains(plain);
    }

    private boolean isGiven(int index) {
        return givenNames.containsKey(text.word(index).plain());
    }

    private boolean isFull(int[] run) {
        return run[1] - run[0] >= 2;
    }

    private boolean accepted(int[] run) {
        if (listedPerson(run[0], run[1]).isPresent()) {
            return true;
        }
        for (int i = run[0]; i < run[1]; i++) {
            if (NO_NAMES.contains(text.word(i).plain())
                    || text.word(i).form().length() > 3 && isUpper(text.word(i).form()) && !sourced(run)) {
                return false;
            }
        }
        boolean article = run[0] > 0
                && run[2] == run[0]
                && text.word(run[0]).joined()
                && Set.of("the", "a", "an").contains(text.word(run[0] - 1).plain());
        if (article) {
            return false;
        }
        return isGiven(run[0])
                || isInitial(run[0])
                || run[2] < run[0]
                || sourced(run)
                || phrases.introduces(text, run[0])
                || phrases.apposition(text, run[1]).isPresent()
                || surnames.contains(NameFolding.fold(text.word(run[1] - 1).form()));
    }

    private boolean isInitial(int index) {
        return text.word(index).form().length() == 1;
    }

    private static boolean isUpper(String form) {
        return form.chars().allMatch(Character::isUpperCase);
    }

    /** Whether a source of a statement holds the name. */
    private boolean sourced(int[] run) {
        Span span = text.span(run[0], run[1]);
        return sources.stream().anyMatch(source -> source.contains(span));
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
        return role && text.word(index - 1).capitalised() && !covered[index];
    }

    private boolean endsSource(int[] run) {
        int end = text.word(run[1] - 1).span().end();
        return sources.stream().anyMatch(source -> source.end() == end);
    }

    private boolean acceptedAlone(int[] run) {
        Word word = text.word(run[0]);
        if (word.form().length() < 2 || NO_NAMES.contains(word.plain())) {
            return false;
        }
        if (surnames.contains(NameFolding.fold(word.form())) || titled(run[0])) {
            return true;
        }
        boolean listed = text.hitsAt(run[0]).stream().anyMatch(hit -> hit.form() == Form.SURNAME);
        boolean located = run[0] > 0
                && text.word(run[0]).joined()
                && Set.of("in", "at", "near", "from", "to")
                        .contains(text.word(run[0] - 1).plain())
                && !listed;
        boolean thing = located || skip(run[0], run[1], run[0]) > run[0];
        if (thing) {
            return false;
        }
        return listed || isGiven(run[0]) || officer(run[0]) || run[2] < run[0] && endsSource(run);
    }

    private boolean titled(int index) {
        return index > 0 && text.word(index).joined() && isTitle(text.word(index - 1));
    }

    private NameMention mention(int[] run) {
        Gender honorific = Gender.UNKNOWN;
        if (titled(run[0])) {
            String title = text.word(run[0] - 1).plain();
            honorific = MALE_TITLES.contains(title)
                    ? Gender.MALE
                    : FEMALE_TITLES.contains(title) ? Gender.FEMALE : Gender.UNKNOWN;
        }
        int phrase = phrases.start(text, run[0]);
        Designation before = phrases.read(text, phrase, run[0]);
        Designation after = phrases.apposition(text, run[1]).orElse(Designation.NONE);
        return new NameMention(run[0], run[1], phrase, isFull(run), honorific, before, after);
    }

    /** The gender that a name tells: by the given name, else by the ending of a Slavic family name. */
    static Gender genderOf(String name, Map<String, Gender> givenNames) {
        String[] words = name.split("[\\s.]+");
        Gender known = givenNames.getOrDefault(NameFolding.plain(words[0]), Gender.UNKNOWN);
        if (known != Gender.UNKNOWN || words.length < 2) {
            return known;
        }
        String last = NameFolding.plain(words[words.length - 1]);
        if (last.matches(".*(ova|eva|ina|skaya|skaia)")) {
            return Gender.FEMALE;
        }
        return last.matches(".*(ov|ev|yov|sky|skiy|skii)") ? Gender.MALE : Gender.UNKNOWN;
    }
}
