package org.stanceledger.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits a stretch of text into words, numbers and marks, in the manner of Universal Dependencies: clitics ({@code 's},
 * {@code n't}) are tokens, hyphenated words stay whole, abbreviations keep their full stops.
 */
final class Tokenizer {
    private static final Set<String> CLITICS = Set.of("s", "m", "d", "re", "ve", "ll", "t");

    private final String text;
    private final int end;
    private final List<Span> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(String text, Span block) {
        this.text = text;
        this.at = block.begin();
        this.end = block.end();
    }

    static List<Span> tokenize(String text, Span block) {
        Tokenizer tokenizer = new Tokenizer(text, block);
        tokenizer.run();
        return tokenizer.tokens;
    }

    private void run() {
        while (at < end) {
            char c = text.charAt(at);
            if (Characters.isSpace(c)) {
                at++;
            } else if (isAddress()) {
                address();
            } else if (Characters.isWord(c) || (c == '@' || c == '#') && wordAt(at + 1)) {
                word();
            } else if (clitic(at) > 0 && at > 0 && Characters.isWord(text.charAt(at - 1))) {
                add(at, at + clitic(at));
            } else {
                marks(c);
            }
        }
    }

    private void marks(char c) {
        int to = at + 1;
        if (c == '.' || c == '-' || c == '`' || c == '\'') {
            while (to < end && text.charAt(to) == c && (c == '.' || c == '-' || to - at < 2)) {
                to++;
            }
        }
        add(at, to);
    }

    private boolean isAddress() {
        return text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("www.", at);
    }

    private void address() {
        int to = at;
        while (to < end && !Characters.isSpace(text.charAt(to)) && !Marks.isDouble(text.charAt(to))) {
            to++;
        }
        while (to > at + 1 && ".,;:!?)]'’”".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        add(at, to);
    }

    private void word() {
        int begin = at;
        int to = at + 1;
        while (to < end && (Characters.isWord(text.charAt(to)) || joins(begin, to))) {
            to++;
        }
        if (to < end && text.charAt(to) == '.' && Abbreviations.keepsStop(text.substring(begin, to))) {
            to++;
        }
        if (to - begin > 2
                && to < end
                && Characters.isApostrophe(text.charAt(to))
                && clitic(to) == 2
                && text.charAt(to + 1) == 't'
                && text.charAt(to - 1) == 'n') {
            add(begin, to - 1);
            add(to - 1, to + 2);
        } else {
            add(begin, to);
        }
    }

    /** Whether the character at an index, not itself of a word, joins the parts of one word. */
    private boolean joins(int begin, int index) {
        if (!wordAt(index + 1)) {
            return false;
        }
        char before = text.charAt(index - 1);
        char c = text.charAt(index);
        char after = text.charAt(index + 1);
        return switch (c) {
            case '-', '‐', '‑', '&' -> Characters.isWord(before);
            case '.' -> joinsByStop(begin, index, before, after);
            case ',', ':' -> Character.isDigit(before) && Character.isDigit(after);
            case '@' -> true;
            case '\'', '’', '‘', '`', 'ʼ' -> Characters.isWord(before) && clitic(index) == 0;
            default -> false;
        };
    }

    private boolean joinsByStop(int begin, int index, char before, char after) {
        if (Character.isDigit(before) && Character.isDigit(after)) {
            return true;
        }
        boolean dotted = index - begin == 1 || text.charAt(index - 2) == '.';
        if (dotted && Character.isLetter(before) && Character.isLetter(after)) {
            return index + 2 >= end || !Character.isLetter(text.charAt(index + 2));
        }
        return Character.isLowerCase(before) && Character.isLowerCase(after);
    }

    /** The length of a clitic whose apostrophe stands at an index, 0 if there is none; a question mark may stand for the apostrophe. */
    private int clitic(int index) {
        char c = text.charAt(index);
        if (!Characters.isApostrophe(c) && c != '?') {
            return 0;
        }
        int to = index + 1;
        while (to < end && Characters.isWord(text.charAt(to))) {
            to++;
        }
        return CLITICS.contains(text.substring(index + 1, to).toLowerCase(Locale.ROOT)) ? to - index : 0;
    }

    private boolean wordAt(int index) {
        return index < end && Characters.isWord(text.charAt(index));
    }

    private void add(int begin, int to) {
        tokens.add(new Span(begin, to));
        at = to;
    }
}
