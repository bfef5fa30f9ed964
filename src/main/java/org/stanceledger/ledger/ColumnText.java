package org.stanceledger.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stanceledger.stance.Evidence;
import org.stanceledger.text.Span;
import tools.jackson.databind.json.JsonMapper;

/** How lists and spans stand in a column: words as a JSON array, evidence too, spans as {@code begin-end} with a space between. */
final class ColumnText {
    private static final JsonMapper JSON = JsonMapper.shared();

    private ColumnText() {}

    static String ofWords(List<String> words) {
        return JSON.writeValueAsString(words);
    }

    static List<String> words(String column) {
        return List.of(JSON.readValue(column, String[].class));
    }

    static String ofEvidence(List<Evidence> evidence) {
        return JSON.writeValueAsString(evidence);
    }

    static List<Evidence> evidence(String column) {
        return List.of(JSON.readValue(column, Evidence[].class));
    }

    static String ofSpans(List<Span> spans) {
        StringBuilder text = new StringBuilder();
        for (Span span : spans) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(span.begin())
                    .append('-')
                    .append(span.end());
        }
        return text.toString();
    }

    static String ofSpan(@Nullable Span span) {
        return span == null ? "" : ofSpans(List.of(span));
    }

    static @Nullable Span span(String column) {
        return column.isEmpty() ? null : spans(column).get(0);
    }

    static List<Span> spans(String column) {
        List<Span> spans = new ArrayList<>();
        if (column.isEmpty()) {
            return spans;
        }
        for (String pair : column.split(" ")) {
            int dash = pair.indexOf('-');
            spans.add(new Span(Integer.parseInt(pair.substring(0, dash)), Integer.parseInt(pair.substring(dash + 1))));
        }
        return spans;
    }

    /** The text as every database takes it: no NUL and no half of a surrogate pair; each becomes U+FFFD, so that offsets stay. */
    static String storable(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                clean = clean == null ? new StringBuilder(text) : clean;
                clean.setCharAt(i, '\uFFFD');
            }
        }
        return clean == null ? text : clean.toString();
    }
}
