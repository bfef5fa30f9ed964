package org.stanceledger.attribution;

import java.util.ArrayList;
import java.util.List;

/** Interviews and transcripts: paragraphs that begin with a speaker's label, and further paragraphs of the same answer. */
final class Transcript {
    private static final int LABELS = 3;
    private static final int LABEL_WORDS = 7;
    private static final int FURTHER = 5;

    private final TokenTable table;
    private final boolean[] labelled;
    private int last = -1;

    Transcript(TokenTable table) {
        this.table = table;
        this.labelled = new boolean[table.text.paragraphs().size()];
        int count = 0;
        for (int p = 0; p < labelled.length; p++) {
            labelled[p] = hasLabel(p);
            count += labelled[p] ? 1 : 0;
            last = labelled[p] ? p : last;
        }
        if (count < LABELS) {
            last = -1;
        }
    }

    /** Whether a paragraph begins with a few words, a capital first, and a colon. */
    private boolean hasLabel(int paragraph) {
        int begin = table.firstToken(paragraph);
        int end = Math.min(table.endToken(paragraph) - 1, begin + LABEL_WORDS);
        if (!Character.isUpperCase(table.form(begin).charAt(0))) {
            return false;
        }
        for (int i = begin; i < end; i++) {
            if (table.tag[i] == TagCode.COLON) {
                return i > begin;
            }
            if (table.tag[i] == TagCode.VERB || table.quoted[i] != TokenTable.OUTSIDE) {
                return false;
            }
        }
        return false;
    }

    /** A labelled answer with the paragraphs that go on with it, up to the next label. */
    Reading extend(Reading reading) {
        Candidate candidate = reading.candidate();
        int paragraph = table.paragraph[candidate.cue().begin()];
        if (candidate.cue().type() != Cue.Type.LABEL || paragraph >= last || !labelled[paragraph]) {
            return reading;
        }
        List<Window> content = new ArrayList<>(candidate.content());
        for (int p = paragraph + 1; p <= paragraph + FURTHER && p < last && !labelled[p]; p++) {
            Window run = Trim.trim(table, new Window(table.firstToken(p), table.endToken(p)));
            if (run.length() > 0 && table.tag[table.endToken(p) - 1] == TagCode.STOP) {
                content.add(run);
            }
        }
        return content.size() == candidate.content().size()
                ? reading
                : new Reading(
                        new Candidate(candidate.cue(), candidate.source(), List.copyOf(content), candidate.score()),
                        reading.probability());
    }
}
