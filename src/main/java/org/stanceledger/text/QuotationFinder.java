package org.stanceledger.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the regions in quotation marks. Any mark closes any mark, a paragraph bounds a region, and what is missing is inferred:
 * an opening mark from the sentence's begin, a closing one from the clause's end or the paragraph's.
 */
final class QuotationFinder {
    private final String text;
    private final List<Quotation> quotations = new ArrayList<>();

    private QuotationFinder(String text) {
        this.text = text;
    }

    static List<Quotation> find(String text, List<Span> paragraphs) {
        QuotationFinder finder = new QuotationFinder(text);
        boolean questionMarks = QuestionMarks.standForQuotationMarks(text, paragraphs);
        boolean open = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            Span paragraph = paragraphs.get(i);
            List<QuotationMark> marks =
                    questionMarks ? QuestionMarks.in(text, paragraph) : doubleMarks(text, paragraph);
            Span next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null;
            open = finder.scan(paragraph, marks, open, next != null && finder.goesOn(next));
            finder.addSingles(paragraph);
        }
        finder.quotations.sort((a, b) -> a.outer().compareTo(b.outer()));
        return finder.quotations;
    }

    private static List<QuotationMark> doubleMarks(String text, Span paragraph) {
        List<QuotationMark> marks = new ArrayList<>();
        for (int i = paragraph.begin(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            boolean pair = (c == '`' || c == '\'' || c == '’' || c == '‘')
                    && i + 1 < paragraph.end()
                    && text.charAt(i + 1) == c;
            if (Marks.isDouble(c) || pair) {
                int shape = pair ? c == '`' || c == '‘' ? 1 : -1 : QuotationMark.shape(c);
                marks.add(QuotationMark.read(text, paragraph, i, pair ? 2 : 1, shape));
                i += pair ? 1 : 0;
            }
        }
        return marks;
    }

    /** Whether a paragraph begins with a mark, or has a closing mark before any opening one. */
    private boolean goesOn(Span paragraph) {
        List<QuotationMark> marks = doubleMarks(text, paragraph);
        return !marks.isEmpty()
                && (marks.get(0).index() == paragraph.begin() || marks.get(0).vote() < 0);
    }

    /**
     * Scans one paragraph.
     *
     * @param continued whether the paragraph before left a quotation open
     * @param goesOn whether the paragraph after can continue a quotation
     * @return whether this paragraph leaves one open
     */
    private boolean scan(Span paragraph, List<QuotationMark> marks, boolean continued, boolean goesOn) {
        int begin = -1; // where the open region begins, with its mark
        int inner = -1;
        boolean opened = false;
        boolean continuing = false;
        if (continued
                && !marks.isEmpty()
                && marks.get(0).index() > paragraph.begin()
                && marks.get(0).vote() < 0) {
            begin = paragraph.begin();
            inner = begin;
            continuing = true;
        }
        for (int i = 0; i < marks.size(); i++) {
            QuotationMark mark = marks.get(i);
            boolean nested =
                    begin >= 0 && mark.opens() && inner < mark.index() && closesBeforeOpening(marks, i + 1) >= 2;
            if (nested) {
                i++; // the inner pair stays inside the outer one
            } else if (begin < 0) {
                if (mark.vote() < 0) {
                    begin = inferredBegin(paragraph, mark.index());
                    if (begin >= 0) {
                        add(begin, begin, mark.index(), mark.end(), false, true, false);
                    }
                    begin = -1;
                } else {
                    begin = mark.index();
                    inner = mark.end();
                    opened = true;
                    continuing = continued && begin == paragraph.begin();
                }
            } else if (mark.opens() && mark.index() > inner) {
                int end = clauseEnd(inner, mark.index());
                add(begin, inner, end, end, opened, false, continuing);
                begin = mark.index();
                inner = mark.end();
                opened = true;
                continuing = false;
            } else {
                add(begin, inner, mark.index(), mark.end(), opened, true, continuing);
                begin = -1;
                opened = false;
                continuing = false;
            }
        }
        if (begin < 0) {
            return false;
        }
        int end = goesOn ? paragraph.end() : clauseEnd(inner, paragraph.end());
        add(begin, inner, end, end, opened, false, continuing);
        return end == paragraph.end();
    }

    private static int closesBeforeOpening(List<QuotationMark> marks, int from) {
        int closes = 0;
        for (int i = from; i < marks.size() && !marks.get(i).opens(); i++) {
            closes++;
        }
        return closes;
    }

    /** Where a quotation that lacks its opening mark begins: the sentence's begin, unless another one ended in the sentence. */
    private int inferredBegin(Span paragraph, int close) {
        int floor = paragraph.begin();
        if (!quotations.isEmpty()) {
            floor = Math.max(
                    floor, quotations.get(quotations.size() - 1).outer().end());
        }
        int begin = floor;
        for (int i = close - 2; i > floor; i--) {
            char c = text.charAt(i);
            if ((c == '.' || c == '!' || c == '?')
                    && i + 2 < close
                    && Characters.isSpace(text.charAt(i + 1))
                    && Character.isUpperCase(text.charAt(i + 2))
                    && i > 2
                    && Character.isLowerCase(text.charAt(i - 2))) {
                begin = i + 1;
                break;
            }
        }
        while (begin < close && Characters.isSpace(text.charAt(begin))) {
            begin++;
        }
        boolean startsSentence = begin < close && Character.isUpperCase(text.charAt(begin));
        return startsSentence && close - begin > 10 ? begin : -1;
    }

    /** Where a quotation that lacks its closing mark ends: before a clause that reports it, otherwise at the limit. */
    private int clauseEnd(int from, int limit) {
        int end = ReportingClause.begin(text, from, limit);
        while (end > from && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private void addSingles(Span paragraph) {
        int floor = 0;
        for (Span region : SingleMarks.find(text, paragraph)) {
            boolean inside = quotations.stream().anyMatch(q -> q.outer().overlaps(region));
            if (!inside && region.begin() >= floor) {
                boolean closed = Marks.isSingle(text.charAt(region.end() - 1));
                add(
                        region.begin(),
                        region.begin() + 1,
                        closed ? region.end() - 1 : region.end(),
                        region.end(),
                        true,
                        closed,
                        false);
                floor = region.end();
            }
        }
    }

    private void add(int begin, int inner, int innerEnd, int end, boolean opened, boolean closed, boolean continuing) {
        int from = inner;
        int to = innerEnd;
        while (from < to && Characters.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Characters.isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            quotations.add(new Quotation(new Span(begin, end), new Span(from, to), opened, closed, continuing));
        }
    }
}
