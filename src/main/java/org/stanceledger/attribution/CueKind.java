package org.stanceledger.attribution;

import java.util.Set;

/** Tells by its words what a cue attributes. */
final class CueKind {
    private static final Set<String> BELIEF = Set.of(
            "believe",
            "think",
            "know",
            "feel",
            "see",
            "view",
            "understand",
            "consider",
            "doubt",
            "fear",
            "worry",
            "regard",
            "assume",
            "suspect",
            "imagine",
            "remember",
            "find",
            "learn",
            "realize",
            "realise",
            "guess",
            "trust",
            "agree",
            "disagree",
            "love",
            "like",
            "hate",
            "care",
            "concerned",
            "worried",
            "convinced",
            "confident",
            "sure",
            "aware",
            "afraid",
            "belief",
            "opinion",
            "feeling",
            "mind",
            "hear",
            "notice",
            "wonder");
    private static final Set<String> INTENTION = Set.of(
            "want",
            "hope",
            "plan",
            "intend",
            "seek",
            "wish",
            "expect",
            "aim",
            "try",
            "decide",
            "prefer",
            "look",
            "prepare",
            "mean",
            "refuse",
            "choose",
            "willing",
            "ready",
            "eager",
            "intention",
            "desire",
            "effort",
            "bid");

    private CueKind() {}

    static AttributionKind of(TokenTable table, Cue cue) {
        AttributionKind kind = AttributionKind.STATEMENT;
        for (int i = cue.begin(); i < cue.end(); i++) {
            String lemma = table.text.tokens().get(i).lemma();
            if (INTENTION.contains(lemma)) {
                kind = AttributionKind.INTENTION;
            } else if (BELIEF.contains(lemma)) {
                kind = AttributionKind.BELIEF;
            }
        }
        return kind;
    }
}
