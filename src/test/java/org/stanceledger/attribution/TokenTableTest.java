package org.stanceledger.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stanceledger.text.Span;
import org.stanceledger.text.TextAnnotator;

class TokenTableTest {
    private static final String TEXT = "The minister, who left early, said that the road was closed.";
    private static final TokenTable TABLE =
            new TokenTable(new TextAnnotator().annotate(TEXT, new Span(0, TEXT.length())));

    @Test
    void segmentsLieBetweenPunctuation() {
        assertThat(TABLE.segment[at("left")]).isEqualTo(at("who"));
        assertThat(TABLE.segmentEnd(at("who"))).isEqualTo(at("said")).isEqualTo(TABLE.segment[at("said")]);
        assertThat(TABLE.segment[at("closed")]).isEqualTo(at("said"));
    }

    @Test
    void aConjunctionOpensAClause() {
        assertThat(TABLE.opener[at("closed")]).isEqualTo(at("that"));
        assertThat(TABLE.opener[at("early")]).isEqualTo(at("who"));
    }

    @Test
    void aSourceLosesTheCommaAfterIt() {
        Window run = new Window(0, at("said"));
        assertThat(Trim.source(TABLE, run)).isEqualTo(new Window(0, at("said") - 1));
    }

    @Test
    void beyondTheTextThereIsNothing() {
        assertThat(TABLE.wordAt(-1)).isEqualTo(TokenTable.NONE);
        assertThat(TABLE.tagAt(TABLE.size)).isEqualTo(TagCode.NOTHING);
        assertThat(TABLE.quotedAt(-1)).isEqualTo(TokenTable.OUTSIDE);
    }

    private static int at(String word) {
        return TABLE.tokenFrom(TEXT.indexOf(word));
    }
}
