package org.stanceledger.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds where the sentences of a paragraph end. */
final class SentenceSplitter {
    private static final Set<String> REPORTING = Set.of(
            "asked", "said", "says", "wondered", "exclaimed", "cried", "shouted", "asks", "wrote", "added", "told");
    private static final int REPORTING_WINDOW = 6;

    private final String text;
    private final List<Span> tokens;
    private final Set<Integer> closingMarks;

    private SentenceSplitter(String text, List<Span> tokens, Set<Integer> closingMarks) {
        this.text = text;
        this.tokens = tokens;
        this.closingMarks = closingMarks;
    }

    /** For each sentence of a paragraph the index after its last token. */
    static List<Integer> ends(String text, Span paragraph, List<Span> tokens, List<Quotation> quotations) {
        Set<Integer> closing = new HashSet<>();
        for (Quotation quotation : quotations) {
            if (quotation.closed()) {
                closing.add(quotation.outer().end() - 1);
            }
        }
        return new SentenceSplitter(text, tokens, closing).ends(Datelines.end(text, paragraph));
    }

    private List<Integer> ends(int datelineEnd) {
        List<Integer> ends = new ArrayList<>();
        int i = 0;
        while (i < tokens.size() && tokens.get(i).end() <= datelineEnd) {
            i++;
        }
        if (i > 0) {
            ends.add(i);
        }
        int first = i;
        for (; i < tokens.size(); i++) {
            int end = boundary(i, first);
            if (end > 0 && end < tokens.size()) {
                ends.add(end);
                first = end;
                i = end - 1;
            }
        }
        if (ends.isEmpty() || ends.get(ends.size() - 1) < tokens.size()) {
            ends.add(tokens.size());
        }
        return ends;
    }

    /** The index after the sentence that the token at an index ends, 0 if it ends none. */
    private int boundary(int index, int first) {
        String form = form(index);
        boolean stop =
                form.equals(".") || form.equals("!") || form.equals("?") || form.equals("…") || form.startsWith("..");
        boolean abbreviation = !stop && form.length() > 1 && form.charAt(form.length() - 1) == '.';
        if (!stop && !abbreviation) {
            return 0;
        }
        int end = index + 1;
        boolean closed = false;
        while (end < tokens.size()
                && (isCloser(end) || form(end).equals("!") || form(end).equals("?"))) {
            closed |= isMark(end);
            end++;
        }
        if (end >= tokens.size() || !beginsSentence(end)) {
            return 0;
        }
        if (form.equals(".")
                && index == first + 1
                && Character.isDigit(form(first).charAt(0))) {
            return 0; // the number of a list's item
        }
        if (form.equals("?") && closingMarks.contains(tokens.get(index).begin())) {
            return 0; // a mark written as ?
        }
        if (abbreviation && !closed && !Abbreviations.endsSentence(form, form(end))) {
            return 0;
        }
        return closed && !form.equals(".") && goesOnReporting(end) ? 0 : end;
    }

    /** "Why?" the minister asked. */
    private boolean goesOnReporting(int from) {
        for (int i = from; i < Math.min(from + REPORTING_WINDOW, tokens.size()); i++) {
            String form = form(i);
            if (REPORTING.contains(form)) {
                return true;
            }
            if (!Character.isLetter(form.charAt(0)) && !form.startsWith("'") && !form.startsWith("’")) {
                return false;
            }
        }
        return false;
    }

    private boolean beginsSentence(int index) {
        int i = index;
        while (i < tokens.size()
                && (isMark(i)
                        || form(i).equals("(")
                        || form(i).equals("[")
                        || form(i).equals("-")
                        || form(i).equals("–")
                        || form(i).equals("—")
                        || form(i).equals("•")
                        || form(i).equals("?"))) {
            i++;
        }
        if (i == tokens.size()) {
            return i > index;
        }
        int c = form(i).codePointAt(0);
        return Character.isUpperCase(c)
                || Character.isDigit(c)
                || !Character.isLowerCase(c) && Character.isLetter(c)
                || form(i).startsWith("@")
                || form(i).startsWith("#")
                || form(i).startsWith("...")
                || form(i).equals("…");
    }

    private boolean isCloser(int index) {
        String form = form(index);
        if (form.equals(")") || form.equals("]")) {
            return true;
        }
        int begin = tokens.get(index).begin();
        if (closingMarks.contains(begin)) {
            return true;
        }
        return isMark(index)
                && begin == tokens.get(index - 1).end()
                && (index + 1 == tokens.size()
                        || tokens.get(index + 1).begin() > tokens.get(index).end());
    }

    private boolean isMark(int index) {
        return Marks.isMark(form(index))
                || closingMarks.contains(tokens.get(index).begin());
    }

    private String form(int index) {
        return tokens.get(index).of(text);
    }
}
