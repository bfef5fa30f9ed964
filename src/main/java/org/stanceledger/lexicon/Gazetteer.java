package org.stanceledger.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.stanceledger.text.Span;

/** Looks up the names of a directory in a text, whatever their spelling. Thread-safe. */
public final class Gazetteer {
    /** How many forms are remembered with what begins with them; news has fewer in a night. */
    private static final int REMEMBERED = 100_000;

    private final Map<String, List<Pattern>> byFirstWord = new HashMap<>();
    private final Map<String, List<Pattern>> byForm = new ConcurrentHashMap<>();
    private volatile @Nullable Reading last;

    public Gazetteer(Conflict conflict, ActorDirectory actors) {
        for (Territory territory : actors.territories()) {
            territory.names().forEach(name -> add(name, Form.NAME, territory, true));
            territory.demonyms().forEach(name -> add(name, Form.DEMONYM, territory, true));
            territory.capitals().forEach(name -> add(name, Form.CAPITAL, territory, true));
        }
        for (Body body : actors.bodies()) {
            add(body.name(), Form.NAME, body, true);
            body.aliases().forEach(name -> add(name, Form.NAME, body, true));
            body.shortForms().forEach(name -> add(withoutArticle(name), Form.SHORT, body, isName(name)));
        }
        for (Person person : actors.persons()) {
            add(person.name(), Form.NAME, person, true);
            person.aliases().forEach(name -> add(name, Form.NAME, person, true));
            if (person.name().indexOf(' ') > 0) {
                add(person.surname(), Form.SURNAME, person, true);
            }
            for (String alias : person.aliases()) {
                if (alias.indexOf(' ') > 0) {
                    add(alias.substring(alias.lastIndexOf(' ') + 1), Form.SURNAME, person, true);
                }
            }
        }
        Set<String> listedInLower = new HashSet<>();
        actors.roles().forEach(role -> listedInLower.addAll(role.words()));
        Set<String> lowerWords = new HashSet<>();
        actors.roles().forEach(role -> role.words().forEach(word -> lowerWords.add(lower(word))));
        for (Role role : actors.roles()) {
            role.words()
                    .forEach(word -> add(
                            word,
                            Form.NAME,
                            role,
                            isAcronym(word) || !word.equals(lower(word)) && listedInLower.contains(lower(word))));
            if (role.kind() == RoleKind.OFFICIAL) {
                role.words().stream()
                        .map(word -> lower(word) + "s")
                        .filter(word -> isPlural(word) && !lowerWords.contains(word))
                        .forEach(word -> add(word, Form.NAME, role, false));
            }
            role.shortForms().forEach(word -> add(word, Form.SHORT, role, isAcronym(word)));
        }
        for (BodyKind kind : actors.bodyKinds()) {
            kind.words().forEach(word -> add(word, Form.NAME, kind, isAcronym(word)));
            kind.shortForms().forEach(word -> add(word, Form.SHORT, kind, isAcronym(word)));
        }
        actors.phrases().forEach(phrase -> add(phrase.words(), Form.NAME, phrase, isName(phrase.words())));
        actors.places().forEach(place -> add(place.name(), Form.NAME, place, true));
        actors.outlets().forEach(outlet -> add(outlet.name(), Form.NAME, outlet, true));
        for (Bloc bloc : conflict.blocs()) {
            bloc.marks().forEach(mark -> add(mark, Form.NAME, new Mark(bloc.id()), false));
        }
    }

    /** What a text can name. The last text is remembered: speakers and mentions are looked for in the same one. */
    public Reading read(String text) {
        Reading known = last;
        if (known == null || !known.text().equals(text)) {
            List<Word> words = Word.of(text);
            known = new Reading(text, words, hits(words));
            last = known;
        }
        return known;
    }

    /**
     * A text and what it can name.
     *
     * @param text the text
     * @param words its words
     * @param hits the places that can name something, in text order, longer ones first
     */
    public record Reading(String text, List<Word> words, List<Hit> hits) {
        public Reading {
            words = List.copyOf(words);
            hits = List.copyOf(hits);
        }
    }

    /** All places that can name something, in text order, longer ones first. */
    public List<Hit> hits(List<Word> words) {
        List<Hit> hits = new ArrayList<>();
        @Nullable String[] keys = new @Nullable String[words.size()];
        for (int i = 0; i < words.size(); i++) {
            lookUp(words, i, keys, hits);
        }
        hits.sort(Comparator.comparingInt((Hit hit) -> hit.span().begin())
                .thenComparing(hit -> -hit.span().end()));
        return hits;
    }

    /** The names that can begin with a word. */
    private List<Pattern> beginning(String form) {
        List<Pattern> known = byForm.get(form);
        if (known == null) {
            known = byFirstWord.getOrDefault(NameFolding.fold(form), List.of());
            if (byForm.size() < REMEMBERED) {
                byForm.put(form, known);
            }
        }
        return known;
    }

    private void lookUp(List<Word> words, int first, @Nullable String[] keys, List<Hit> hits) {
        for (Pattern pattern : beginning(words.get(first).form())) {
            int end = first + pattern.keys.size();
            if (end <= words.size() && pattern.matches(words, first, keys)) {
                Hit hit = new Hit(
                        new Span(
                                words.get(first).span().begin(),
                                words.get(end - 1).span().end()),
                        first,
                        end,
                        pattern.form,
                        pattern.entry);
                if (!known(hits, hit)) {
                    hits.add(hit);
                }
            }
        }
    }

    /** Whether the last hits, those that begin at the same word, hold this one already. */
    private static boolean known(List<Hit> hits, Hit hit) {
        for (int i = hits.size() - 1; i >= 0 && hits.get(i).first() == hit.first(); i--) {
            if (isSame(hits.get(i), hit)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(Hit one, Hit other) {
        return one.end() == other.end()
                && one.form() == other.form()
                && one.entry().equals(other.entry());
    }

    private void add(String name, Form form, Entry entry, boolean cased) {
        List<Word> words = Word.of(name);
        if (words.isEmpty()) {
            return;
        }
        List<String> keys =
                words.stream().map(word -> NameFolding.fold(word.form())).toList();
        List<String> forms = words.stream().map(Word::form).toList();
        byFirstWord
                .computeIfAbsent(keys.get(0), key -> new ArrayList<>())
                .add(new Pattern(
                        keys, forms, forms.stream().map(NameFolding::plain).toList(), form, entry, cased));
    }

    private static boolean isName(String words) {
        return words.codePoints().anyMatch(Character::isUpperCase);
    }

    /** Whether a word with an s can be the plural of a single word for an office. */
    private static boolean isPlural(String word) {
        return word.indexOf(' ') < 0 && word.indexOf('.') < 0 && !word.endsWith("ss") && !word.endsWith("ys");
    }

    private static String withoutArticle(String words) {
        return words.startsWith("the ") ? words.substring(4) : words;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static boolean isAcronym(String words) {
        return words.length() <= 4 && words.equals(words.toUpperCase(Locale.ROOT));
    }

    /** One name, as keys of its words, as written and without capitals and diacritics. */
    private record Pattern(
            List<String> keys, List<String> forms, List<String> plain, Form form, Entry entry, boolean cased) {
        /** @param folded the keys of the text's words as far as they are known */
        boolean matches(List<Word> words, int first, @Nullable String[] folded) {
            boolean exact = !(entry instanceof Person);
            for (int i = 0; i < keys.size(); i++) {
                Word word = words.get(first + i);
                if (i > 0 && !word.joined() || exact && !plain.get(i).equals(word.plain())) {
                    return false;
                }
                if (i > 0 && !key(words, first + i, folded).equals(keys.get(i))
                        || !caseAgrees(word.form(), forms.get(i))) {
                    return false;
                }
            }
            return true;
        }

        private static String key(List<Word> words, int index, @Nullable String[] folded) {
            String key = folded[index];
            if (key == null) {
                key = NameFolding.fold(words.get(index).form());
                folded[index] = key;
            }
            return key;
        }

        /** A name keeps its capitals; a text in capitals may have more of them. */
        private boolean caseAgrees(String written, String listed) {
            if (!cased) {
                return true;
            }
            if (isAcronym(listed) && listed.length() > 1) {
                return written.equals(listed);
            }
            return !Character.isUpperCase(listed.charAt(0)) || Character.isUpperCase(written.charAt(0));
        }
    }
}
