package org.stanceledger.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stanceledger.text.Span;

/**
 * Tells title, outlet line and body of a plain text apart by their shape. An article may lack any of them but the body: real files begin
 * with the first sentence, or have no blank lines.
 *
 * @param header what the first lines tell
 * @param body where the body stands
 */
record PlainTextShape(ArticleHeader header, Span body) {
    private static final int LONGEST_TITLE = 220;
    private static final int LONGEST_OUTLET_LINE = 160;
    private static final int HEAD_LINES = 5;
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[|·•]\\s*|\\s+[/–—-]\\s+");
    private static final Pattern BYLINE =
            Pattern.compile("^(?:by|published|updated|posted|date|source)\\b[: ].*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?][\"'”’»)]*$");
    private static final Pattern REPORTED =
            Pattern.compile(".*\\b(?:said|says|told|stated|according to)\\b.*[.]\\s+\\S.*");
    private static final Pattern DATELINE = Pattern.compile("^\\p{Lu}[\\p{Lu} .'’,/-]{2,40}(?:[(,.]|\\s+[-–—]).*");
    private static final Pattern DIGITS = Pattern.compile(".*\\d.*");

    static PlainTextShape of(String text) {
        List<Span> lines = firstLines(text);
        if (lines.isEmpty()) {
            return new PlainTextShape(header("", null, null, text), new Span(0, text.length()));
        }
        int outlet = outletLine(text, lines);
        String first = lines.get(0).of(text);
        boolean titled = outlet > 0 || (outlet < 0 && lines.size() > 1 && looksLikeTitle(first));
        String title = titled ? first : "";
        int bodyLine = outlet >= 0 ? outlet + 1 : titled ? 1 : 0;
        int begin = bodyLine < lines.size()
                ? lines.get(bodyLine).begin()
                : lines.get(lines.size() - 1).end();
        String outletLine = outlet >= 0 ? lines.get(outlet).of(text) : null;
        LocalDate day = outletLine == null ? null : PublicationDate.find(outletLine);
        return new PlainTextShape(
                header(title, outletLine, day, text.substring(begin)),
                new Span(begin, Math.max(begin, text.stripTrailing().length())));
    }

    private static int outletLine(String text, List<Span> lines) {
        for (int i = 0; i < Math.min(lines.size(), HEAD_LINES - 1); i++) {
            String line = lines.get(i).of(text);
            boolean parts =
                    SEPARATOR.split(line).length > 1 || BYLINE.matcher(line).matches();
            if (line.length() <= LONGEST_OUTLET_LINE
                    && DIGITS.matcher(line).matches()
                    && PublicationDate.find(line) != null
                    && (parts || line.length() <= 40)
                    && !(SENTENCE_END.matcher(line).matches() && line.split("\\s+").length > 8)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean looksLikeTitle(String line) {
        return line.length() <= LONGEST_TITLE
                && (!SENTENCE_END.matcher(line).matches() || line.endsWith("?") || line.endsWith("!"))
                && !DATELINE.matcher(line).matches()
                && !REPORTED.matcher(line).matches();
    }

    private static ArticleHeader header(
            String title, @Nullable String outletLine, @Nullable LocalDate day, String body) {
        String outlet = "";
        String place = "";
        if (outletLine != null) {
            for (String part : SEPARATOR.split(outletLine)) {
                boolean dated = PublicationDate.find(part) != null || part.matches(".*\\d{1,2}:\\d\\d.*");
                if (dated || part.isBlank()) {
                    continue;
                }
                if (outlet.isEmpty()) {
                    outlet = part.strip();
                } else if (place.isEmpty()) {
                    place = part.strip();
                }
            }
        }
        return new ArticleHeader(title, outlet, day, place, "", Language.guess(body));
    }

    private static List<Span> firstLines(String text) {
        List<Span> lines = new ArrayList<>();
        int begin = 0;
        while (begin < text.length() && lines.size() < HEAD_LINES + 1) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            String line = text.substring(begin, end);
            if (!line.isBlank()) {
                int from = begin + line.length() - line.stripLeading().length();
                lines.add(new Span(from, from + line.strip().length()));
            }
            begin = end + 1;
        }
        return lines;
    }
}
