package org.stanceledger.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Gives words their dictionary form: a table of irregular forms, then the regular endings of English. */
final class Lemmas {
    private static final String TABLE = "irregular-forms.tsv";
    private static final Pattern HISSING = Pattern.compile("(?:ss|sh|ch|x|zz|o)$");

    /** Stems whose last consonant was doubled; ll, ss, ff and zz may be the verb's own. */
    private static final Pattern DOUBLED = Pattern.compile("..(?:([bdgkmnprt])\\1|[aeiou].*[aeiou]ll)$");

    /** Stems that lost an e, by their last letters. */
    private static final Pattern DROPPED_E =
            Pattern.compile("(?:[vcuz]|[^s]s|[adrl]g|[aeu]ng|[bcdfgkptz]l|ir|u[dm]|ced|yp"
                    + "|(?:pl|gn|st|sc|d)or|[vcn]it|uad|[^aeiou](?:a[dkmprt]|i[bdklmn]|o[bkpt]|u[lrt]))$");

    private static final Map<String, String> VERBS = new HashMap<>();
    private static final Map<String, String> NOUNS = new HashMap<>();

    static {
        for (String line : ResourceLines.of(Lemmas.class, TABLE)) {
            String[] fields = line.split("\t");
            Map<String, String> table = fields[0].equals("n") ? NOUNS : VERBS;
            for (int i = 2; i < fields.length; i++) {
                table.put(fields[i], fields[1]);
            }
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
        if (n > 4 && (form.endsWith("ies") || form.endsWith("ied"))) {
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
            boolean hissing = HISSING.matcher(stem).find();
            return hissing ? stem : stem + "e";
        }
        return n > 3 && form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("us")
                ? form.substring(0, n - 1)
                : form;
    }

    /** What a verb was before -ed or -ing was added: doubled consonants become single, a dropped e comes back. */
    private static String base(String stem) {
        int n = stem.length();
        if (DOUBLED.matcher(stem).find()) {
            return stem.substring(0, n - 1);
        }
        return DROPPED_E.matcher(stem).find() ? stem + "e" : stem;
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
                form.endsWith("es") && HISSING.matcher(form.substring(0, n - 2)).find();
        return form.substring(0, hissing ? n - 2 : n - 1);
    }
}
