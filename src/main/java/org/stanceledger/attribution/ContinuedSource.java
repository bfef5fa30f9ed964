package org.stanceledger.attribution;

import org.jspecify.annotations.Nullable;
import org.stanceledger.text.Sentence;
import org.stanceledger.text.Span;

/** Whose words a quotation is that has no cue: the subject of the sentence before it, otherwise the last speaker. */
final class ContinuedSource {
    private final TokenTable table;

    ContinuedSource(TokenTable table) {
        this.table = table;
    }

    /**
     * The source of a quotation.
     *
     * @param quotation its content
     * @param spoken where the last statement's cue or content ends, -1 if there is none before
     * @param speaker the last statement's source, null if none
     */
    @Nullable
    Span of(Window quotation, int spoken, @Nullable Span speaker) {
        int sentence = table.sentence[quotation.begin()];
        Sentence own = table.text.sentences().get(sentence);
        Span inOwn = subject(own.firstToken(), quotation.begin());
        if (inOwn != null) {
            return inOwn;
        }
        if (sentence == 0) {
            return speaker;
        }
        Sentence before = table.text.sentences().get(sentence - 1);
        boolean near =
                before.paragraph() == own.paragraph() && spoken < before.span().begin();
        Span subject = near ? subject(before.firstToken(), before.endToken()) : null;
        return subject != null ? subject : speaker;
    }

    /** The first name or pronoun of a stretch, outside of quotation marks, before its first verb. */
    private @Nullable Span subject(int begin, int end) {
        int i = begin;
        while (i < end) {
            if (table.quoted[i] != TokenTable.OUTSIDE) {
                return null;
            }
            boolean person =
                    table.head[i] == 1 || table.word[i] == "he".hashCode() || table.word[i] == "she".hashCode();
            if (person && (i == begin || table.tag[i - 1] != TagCode.ADP)) {
                int last = i;
                while (last + 1 < end && table.phrase[last + 1] == table.phrase[i]) {
                    last++;
                }
                return verbFollows(last + 1, end)
                        ? new Span(table.span(i).begin(), table.span(last).end())
                        : null;
            }
            if (table.tag[i] == TagCode.VERB) {
                return null;
            }
            i++;
        }
        return null;
    }

    private boolean verbFollows(int from, int end) {
        for (int i = from; i < end; i++) {
            if (table.tag[i] == TagCode.VERB || table.tag[i] == TagCode.AUX) {
                return true;
            }
        }
        return false;
    }
}
