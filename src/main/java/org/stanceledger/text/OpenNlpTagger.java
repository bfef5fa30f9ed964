package org.stanceledger.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;

/** Tags with OpenNLP's Universal Dependencies model of English. Its context generators are not thread-safe, so each thread has one. */
final class OpenNlpTagger implements Tagger {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private static final String ARTIFACT = "pos.model";

    private final SteadyTags steady;
    private final MaxentTags model;
    private final ThreadLocal<POSContextGenerator> contexts;

    OpenNlpTagger(SteadyTags steady) {
        this.steady = steady;
        POSModel whole = load();
        model = new MaxentTags(whole.getArtifact(ARTIFACT));
        contexts = ThreadLocal.withInitial(() -> whole.getFactory().getPOSContextGenerator(0));
    }

    /** Tags from left to right; the model is asked only for words that are not always tagged alike. */
    private String[] search(String[] words) {
        String[] tags = new String[words.length];
        POSContextGenerator generator = contexts.get();
        for (int i = 0; i < words.length; i++) {
            String known = steady.of(words[i]);
            tags[i] = known != null ? known : model.best(generator.getContext(i, words, tags, null));
        }
        return tags;
    }

    private static POSModel load() {
        try (InputStream in = OpenNlpTagger.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("the part-of-speech model " + MODEL + " is not on the class path");
            }
            return new POSModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the part-of-speech model " + MODEL, e);
        }
    }

    @Override
    public PartOfSpeech[] tag(String[] forms) {
        List<String> words = new ArrayList<>();
        for (String form : forms) {
            int last = words.size() - 1;
            if (last >= 0 && isClitic(form)) {
                words.set(last, words.get(last) + plain(form));
            } else {
                words.add(plain(form));
            }
        }
        String[] tags = search(words.toArray(String[]::new));
        PartOfSpeech[] result = new PartOfSpeech[forms.length];
        int word = -1;
        for (int i = 0; i < forms.length; i++) {
            boolean clitic = i > 0 && isClitic(forms[i]);
            word += clitic ? 0 : 1;
            String tag = tags[word];
            int plus = tag.indexOf('+');
            if (!clitic) {
                result[i] = valueOf(plus < 0 ? tag : tag.substring(0, plus));
            } else if (plus >= 0) {
                result[i] = valueOf(tag.substring(tag.lastIndexOf('+') + 1));
            } else {
                result[i] = PartOfSpeech.PART;
            }
        }
        return result;
    }

    private static PartOfSpeech valueOf(String tag) {
        return tag.equals("_") ? PartOfSpeech.X : PartOfSpeech.valueOf(tag);
    }

    /** The model knows clitics as part of the word before ("don't" is AUX+PART). */
    static boolean isClitic(String form) {
        int n = form.length();
        return n == 3 && form.charAt(0) == 'n' && form.charAt(2) == 't' && !Character.isLetter(form.charAt(1))
                || n > 1
                        && n < 4
                        && !Character.isLetterOrDigit(form.charAt(0))
                        && Character.isLetter(form.charAt(1))
                        && Character.isLetter(form.charAt(n - 1))
                        && form.charAt(0) != '@'
                        && form.charAt(0) != '#';
    }

    /** The form with the marks that the model was trained on. */
    static String plain(String form) {
        if (form.length() == 1) {
            return Marks.isDouble(form.charAt(0)) ? "\"" : Marks.isSingle(form.charAt(0)) ? "'" : form;
        }
        return form.replace('’', '\'').replace('?', '\'');
    }
}
