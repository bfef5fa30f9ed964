package org.stanceledger.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Common words that the part-of-speech model practically always tags alike, so that it need not be asked. */
public final class SteadyTags {
    private static final String TABLE = "steady-tags.tsv";
    private static final int OFTEN = 25;
    private static final double ALIKE = 0.997;

    private final Map<String, String> tags = new HashMap<>();

    /** The table that ships with the product. */
    static SteadyTags bundled() {
        SteadyTags steady = new SteadyTags();
        for (String line : ResourceLines.of(SteadyTags.class, TABLE)) {
            int tab = line.indexOf('\t');
            steady.tags.put(line.substring(0, tab), line.substring(tab + 1));
        }
        return steady;
    }

    /** The tag of a word, null if the model must be asked. */
    @Nullable
    String of(String word) {
        return tags.get(word);
    }

    /** The lines of a table learned from texts: words, not names or numbers, seen often and tagged alike, each with its tag. */
    public static List<String> learn(List<AnnotatedText> texts) {
        OpenNlpTagger tagger = new OpenNlpTagger(new SteadyTags());
        Map<String, Map<PartOfSpeech, Integer>> counts = new TreeMap<>();
        for (AnnotatedText text : texts) {
            for (Sentence sentence : text.sentences()) {
                String[] forms =
                        text.tokensOf(sentence).stream().map(Token::form).toArray(String[]::new);
                PartOfSpeech[] tags = tagger.tag(forms);
                for (int i = 0; i < forms.length; i++) {
                    boolean joined = OpenNlpTagger.isClitic(forms[i])
                            || i + 1 < forms.length && OpenNlpTagger.isClitic(forms[i + 1]);
                    if (!joined && tags[i] != PartOfSpeech.PROPN && !Character.isDigit(forms[i].charAt(0))) {
                        counts.computeIfAbsent(OpenNlpTagger.plain(forms[i]), word -> new EnumMap<>(PartOfSpeech.class))
                                .merge(tags[i], 1, Integer::sum);
                    }
                }
            }
        }
        List<String> lines = new ArrayList<>();
        counts.forEach((word, byTag) -> {
            int all = byTag.values().stream().mapToInt(Integer::intValue).sum();
            byTag.forEach((tag, count) -> {
                if (count >= OFTEN && count >= ALIKE * all) {
                    lines.add(word + "\t" + tag);
                }
            });
        });
        return lines;
    }
}
