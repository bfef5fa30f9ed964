package org.stanceledger.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Gives words their dictionary form: a table of irregular forms, then the regular endings of English. */
final class Lemmas {
    private static final String TABLE = "irregular-forms.tsv";
    private static final Map<String, String> VERBS = new HashMap<>();
    private static final Map<String, String> NOUNS = new HashMap<>();

    static {
        try (InputStream in = Lemmas.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is missing beside " + Lemmas.class);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] fields = line.split("\t");
                Map<String, String> table = fields[0].equals("n") ? NOUNS : VERBS;
                for (int i = 2; i < fields.length; i++) {
                    table.put(fields[i], fields[1]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Lemmas() {}

    static String of(String form, PartOfSpeech tag) {
        String lower = form.toLowerCase(Locale.ROOT).replace('’', '\'');
        return switch (tag) {
            case VERB, AUX -> verb(lower);
            case NOUN, PROPN -> noun(lower, tag);
            default -> lower;
        };
    }

    private static String verb(String form) {
        String irregular = VERBS.get(form);
        if (irregular != null) {
            return irregular;
        }
        int n = form.length();
        if (n > 4 && form.endsWith("ies") || n > 4 && form.endsWith("ied")) {
            return form.substring(0, n - 3) + "y";
        }
        if (n > 4 && form.endsWith("ing")) {
            return base(form.substring(0, n - 3));
        }
        if (n > 3 && form.endsWith("ed")) {
            return base(form.substring(0, n - 2));
        }
        if (n > 3 && form.endsWith("es")) {
            String stem = form.substring(0, n - 2);
            boolean hissing = stem.endsWith("ss")
                    || stem.endsWith("sh")
                    || stem.endsWith("ch")
                    || stem.endsWith("x")
                    || stem.endsWith("zz")
                    || stem.endsWith("o");
            return hissing ? stem : stem + "e";
        }
        return n > 3 && form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("us")
                ? form.substring(0, n - 1)
                : form;
    }

    /** What a verb was before -ed or -ing was added: doubled consonants become single, a dropped e comes back. */
    private static String base(String stem) {
        int n = stem.length();
        if (!hasVowel(stem)) {
            return stem.length() < 3 ? stem : stem + "e";
        }
        char last = stem.charAt(n - 1);
        char before = n > 1 ? stem.charAt(n - 2) : ' ';
        if (n > 3 && last == before && "lsfz".indexOf(last) < 0) {
            return stem.substring(0, n - 1);
        }
        if (n > 4 && last == 'l' && before == 'l' && vowel(stem.charAt(n - 3)) && vowels(stem) > 1) {
            return stem.substring(0, n - 1);
        }
        return needsE(stem, last, before) ? stem + "e" : stem;
    }

    private static boolean needsE(String stem, char last, char before) {
        int n = stem.length();
        char third = n > 2 ? stem.charAt(n - 3) : ' ';
        return switch (last) {
            case 'v', 'c', 'u', 'z' -> true;
            case 's' ->
                before != 's'
                        && (vowel(before) && before != 'u'
                                || before == 'u'
                                || before == 'n'
                                || before == 'r'
                                || before == 'l'
                                || before == 'p');
            case 'g' ->
                before == 'd'
                        || before == 'a'
                        || before == 'r'
                        || before == 'e'
                        || before == 'l'
                        || before == 'n' && third != 'i' && third != 'o'
                        || stem.endsWith("ing") && n < 6;
            case 't' ->
                vowel(before)
                        && !vowel(third)
                        && (before == 'a' && vowels(stem) > 1
                                || before == 'o' && n < 6
                                || before == 'u'
                                || before == 'i' && (third == 'n' || third == 'c' || third == 'r' && vowels(stem) < 2)
                                || before == 'a' && n < 5);
            case 'l' ->
                "bcdfgkptz".indexOf(before) >= 0
                        || before == 'i' && !vowel(third)
                        || before == 'u' && !vowel(third) && n > 3;
            case 'r' ->
                before == 'i'
                        || before == 'a' && n > 3 && !vowel(third)
                        || before == 'u' && !vowel(third)
                        || before == 'o' && !vowel(third) && vowels(stem) > 1 && third == 'l'
                        || before == 'o' && (third == 't' || third == 'n');
            case 'd' ->
                before == 'u'
                        || before == 'i' && !vowel(third)
                        || before == 'a' && !vowel(third) && n > 3
                        || before == 'e' && third == 'c';
            case 'n' -> before == 'i' && !vowel(third) && third != 'a' || before == 'u' && n < 5;
            case 'm' -> before == 'u' || before == 'a' && n < 6 && !vowel(third) || before == 'i' && third == 'a';
            case 'k' -> before == 'a' && n < 5 || before == 'o' && third != 'o' && n < 8 || before == 'i' && n < 6;
            case 'p' -> before == 'a' && n < 6 || before == 'o' && n < 5 || before == 'y';
            case 'b' -> before == 'i' && n > 3 || before == 'o' && n > 3;
            case 'i' -> n < 4;
            default -> false;
        };
    }

    private static String noun(String form, PartOfSpeech tag) {
        String irregular = NOUNS.get(form);
        if (irregular != null) {
            return irregular;
        }
        int n = form.length();
        if (tag == PartOfSpeech.PROPN
                || n < 4
                || !form.endsWith("s")
                || form.endsWith("ss")
                || form.endsWith("us")
                || form.endsWith("is")) {
            return form;
        }
        if (form.endsWith("ies") && n > 4) {
            return form.substring(0, n - 3) + "y";
        }
        boolean hissing =
                form.endsWith("sses") || form.endsWith("shes") || form.endsWith("ches") || form.endsWith("xes");
        return form.substring(0, hissing ? n - 2 : n - 1);
    }

    private static boolean hasVowel(String word) {
        return vowels(word) > 0;
    }

    private static int vowels(String word) {
        int count = 0;
        for (int i = 0; i < word.length(); i++) {
            count += vowel(word.charAt(i)) || word.charAt(i) == 'y' && i > 0 ? 1 : 0;
        }
        return count;
    }

    private static boolean vowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
