package org.stanceledger.stance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stanceledger.attribution.Attribution;
import org.stanceledger.attribution.StatementType;
import org.stanceledger.speaker.Speaker;
import org.stanceledger.text.Span;

/** One statement as stance features see it: token indices of its parts. */
final class StatementView {

    final int index;
    final String bloc;
    final String speaker;
    final StatementType type;
    final int[] content;
    final int[] cue;
    final int[] source;
    final boolean hasCue;
    final Background background;
    final List<Clause> clauses;
    /** Index of the sentence in which the content begins. */
    final int sentence;

    private final BitSet covered = new BitSet();

    StatementView(
            int index,
            Attribution attribution,
            Speaker speaker,
            Words words,
            Affiliations affiliations,
            @Nullable LocalDate day) {
        this.index = index;
        this.bloc = speaker.bloc();
        this.speaker = speaker.name();
        this.type = attribution.type();
        this.content = tokens(attribution.content(), words);
        this.cue = tokens(listOf(attribution.cue()), words);
        this.source = tokens(listOf(attribution.source()), words);
        this.hasCue = attribution.cue() != null;
        this.background = Background.of(speaker, words.text(source), affiliations, day);
        this.clauses = ClauseFinder.find(words, content);
        this.sentence = words.size() == 0 ? 0 : words.sentence(begin());
        for (int[] part : List.of(content, cue, source)) {
            for (int i : part) {
                covered.set(i);
            }
        }
    }

    private static List<Span> listOf(@Nullable Span span) {
        return span == null ? List.of() : List.of(span);
    }

    private static int[] tokens(List<Span> spans, Words words) {
        List<Integer> all = new ArrayList<>();
        for (Span span : spans) {
            int[] range = words.range(span);
            for (int i = range[0]; i < range[1]; i++) {
                all.add(i);
            }
        }
        return all.stream().mapToInt(Integer::intValue).distinct().toArray();
    }

    /** The first token of the content. */
    int begin() {
        return content.length == 0 ? 0 : content[0];
    }

    /** Whether a token belongs to content, cue or source. */
    boolean covers(int token) {
        return covered.get(token);
    }

    /** Whether both have the same speaker. */
    boolean sameSpeaker(StatementView other) {
        return bloc.equals(other.bloc) && speaker.equals(other.speaker);
    }
}
