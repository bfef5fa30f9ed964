package org.stanceledger.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stanceledger.text.Span;

/**
 * A labelled attribution in token indices.
 *
 * @param cue its cue, or the mark or colon that stands for one
 * @param source its source, null if none
 * @param content its content
 */
record GoldCue(Cue cue, @Nullable Window source, List<Window> content) {
    /** The labelled attributions of a text, in the order of their cues, one a cue; what cannot be laid on tokens is left out. */
    static List<GoldCue> of(TokenTable table, List<LabelledAttribution> attributions) {
        List<GoldCue> cues = new ArrayList<>();
        for (LabelledAttribution each : attributions) {
            List<Window> content = new ArrayList<>();
            for (Span span : each.content()) {
                Window run = Trim.trim(table, tokens(table, span));
                if (run.length() > 0) {
                    content.add(run);
                }
            }
            if (content.isEmpty()) {
                continue;
            }
            content.sort(Comparator.comparingInt(Window::begin));
            Cue cue = cue(table, each, content.get(0));
            Window source =
                    each.source().isEmpty() ? null : tokens(table, each.source().get(0));
            source = source == null || source.length() == 0 ? null : Trim.source(table, source);
            if (cue != null && cues.stream().noneMatch(other -> overlap(other.cue, cue))) {
                cues.add(new GoldCue(cue, source, content));
            }
        }
        cues.sort(Comparator.comparingInt(gold -> gold.cue().begin()));
        return cues;
    }

    private static @Nullable Cue cue(TokenTable table, LabelledAttribution each, Window content) {
        if (!each.cue().isEmpty()) {
            Window run = tokens(table, each.cue().get(0));
            int begin = run.begin();
            int end = run.end();
            while (end - begin > 1
                    && !Character.isLetter(table.form(end - 1).charAt(0))
                    && table.tag[end - 1] >= TagCode.SPECIAL) {
                end--;
            }
            return end > begin ? new Cue(begin, end, Cue.Type.WORDS, 1) : null;
        }
        int before = content.begin() - 1;
        if (before < 0) {
            return null;
        }
        boolean mark = table.quoted[before] == TokenTable.OPENING;
        int colon = mark ? before - 1 : before;
        if (colon >= 0 && table.tag[colon] == TagCode.COLON) {
            return new Cue(colon, colon + 1, Cue.Type.LABEL, 1);
        }
        return mark ? new Cue(before, before + 1, Cue.Type.QUOTATION, 1) : null;
    }

    /** The tokens that overlap a span. */
    static Window tokens(TokenTable table, Span span) {
        int begin = table.tokenFrom(span.begin());
        if (begin > 0 && table.span(begin - 1).end() > span.begin()) {
            begin--;
        }
        int end = Math.max(begin, table.tokenFrom(span.end()));
        return new Window(begin, end);
    }

    private static boolean overlap(Cue a, Cue b) {
        return a.begin() < b.end() && b.begin() < a.end();
    }
}
