package org.stanceledger.attribution;

import org.stanceledger.text.Marks;
import org.stanceledger.text.Token;

/** The part of speech of a token as a number for features; marks and small words that matter here have numbers of their own. */
final class TagCode {
    static final int ADJ = 0;
    static final int ADP = 1;
    static final int ADV = 2;
    static final int AUX = 3;
    static final int CCONJ = 4;
    static final int DET = 5;
    static final int INTJ = 6;
    static final int NOUN = 7;
    static final int NUM = 8;
    static final int PART = 9;
    static final int PRON = 10;
    static final int PROPN = 11;
    static final int PUNCT = 12;
    static final int SCONJ = 13;
    static final int SYM = 14;
    static final int VERB = 15;
    static final int X = 16;
    /** The least code of a mark or small word. */
    static final int SPECIAL = 20;

    static final int MARK = 20;
    static final int COMMA = 21;
    static final int STOP = 22;
    static final int COLON = 23;
    static final int SEMICOLON = 24;
    static final int DASH = 25;
    static final int TO = 26;
    static final int THAT = 27;
    static final int OPEN_BRACKET = 28;
    static final int CLOSE_BRACKET = 29;
    static final int APOSTROPHE = 30;
    /** Beyond the text. */
    static final int NOTHING = 63;

    private TagCode() {}

    static int of(Token token) {
        String form = token.form();
        if (form.length() == 1 && Marks.isDouble(form.charAt(0))) {
            return MARK;
        }
        return switch (form) {
            case "," -> COMMA;
            case ".", "!", "?" -> STOP;
            case ":" -> COLON;
            case ";" -> SEMICOLON;
            case "-", "--", "–", "—" -> DASH;
            case "to" -> TO;
            case "that", "That" -> THAT;
            case "(", "[" -> OPEN_BRACKET;
            case ")", "]" -> CLOSE_BRACKET;
            case "'", "‘", "’" -> APOSTROPHE;
            default ->
                switch (token.tag()) {
                    case ADJ -> ADJ;
                    case ADP -> ADP;
                    case ADV -> ADV;
                    case AUX -> AUX;
                    case CCONJ -> CCONJ;
                    case DET -> DET;
                    case INTJ -> INTJ;
                    case NOUN -> NOUN;
                    case NUM -> NUM;
                    case PART -> PART;
                    case PRON -> PRON;
                    case PROPN -> PROPN;
                    case PUNCT -> PUNCT;
                    case SCONJ -> SCONJ;
                    case SYM -> SYM;
                    case VERB -> VERB;
                    case X -> X;
                };
        };
    }
}
