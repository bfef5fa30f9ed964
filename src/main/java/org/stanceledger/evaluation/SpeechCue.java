package org.stanceledger.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.stanceledger.text.Span;

/** Tells cues of communication from those of belief and intention, by a list of words. */
final class SpeechCue {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<String> SPEECH = Set.of(
            "say tell add note state report claim argue announce declare insist write ask warn accuse call deny explain describe suggest acknowledge admit assert reply respond stress emphasize emphasise reiterate repeat tweet comment remark quote urge demand criticize criticise condemn praise promise vow pledge threaten blast slam mock boast joke charge allege contend maintain concede confirm reveal disclose complain observe point cite testify release recount recall express voice issue according statement"
                    .split(" "));
    private static final Map<String, String> IRREGULAR =
            Map.of("said", "say", "told", "tell", "wrote", "write", "tweeting", "tweet");
    private static final List<String[]> ENDINGS = List.of(
            new String[] {"ied", "y"},
            new String[] {"ing", ""},
            new String[] {"ing", "e"},
            new String[] {"ed", ""},
            new String[] {"ed", "e"},
            new String[] {"es", ""},
            new String[] {"s", ""},
            new String[] {"d", ""});

    private SpeechCue() {}

    static boolean isIn(String text, List<Span> cue) {
        return cue.stream()
                .flatMap(span -> WORD.matcher(span.of(text)).results().map(MatchResult::group))
                .anyMatch(word -> SPEECH.contains(stem(word.toLowerCase(Locale.ROOT))));
    }

    private static String stem(String word) {
        for (String[] ending : ENDINGS) {
            if (word.endsWith(ending[0])) {
                String stem = word.substring(0, word.length() - ending[0].length()) + ending[1];
                if (SPEECH.contains(stem)) {
                    return stem;
                }
            }
        }
        return IRREGULAR.getOrDefault(word, word);
    }
}
