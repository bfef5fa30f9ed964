package org.stanceledger.attribution;

/** The labels of the taggers. */
final class TokenLabels {
    /** Cue tagger: no cue, its first token, a further one, a quotation's opening mark, a speaker label's colon. */
    static final int CUE_NONE = 0;

    static final int CUE_BEGIN = 1;
    static final int CUE_INSIDE = 2;
    static final int CUE_QUOTATION = 3;
    static final int CUE_LABEL = 4;
    static final int CUE_LABELS = 5;

    /** Span tagger: neither, source, cue, content, neither but after content. */
    static final int NEITHER = 0;

    static final int SOURCE = 1;
    static final int CUE = 2;
    static final int CONTENT = 3;
    static final int AFTER_CONTENT = 4;
    static final int SPAN_LABELS = 5;

    private TokenLabels() {}
}
