package org.stanceledger.attribution;

import java.util.List;
import org.stanceledger.text.AnnotatedText;
import org.stanceledger.text.Marks;
import org.stanceledger.text.Paragraph;
import org.stanceledger.text.PartOfSpeech;
import org.stanceledger.text.Quotation;
import org.stanceledger.text.Sentence;
import org.stanceledger.text.Span;
import org.stanceledger.text.Token;

/** What features ask of a text's tokens, as arrays indexed by token. */
final class TokenTable {
    static final int OUTSIDE = 0;
    static final int OPENING = 1;
    static final int INSIDE = 2;
    static final int CLOSING = 3;
    /** Stands for a word beyond the text. */
    static final int NONE = -7;

    final AnnotatedText text;
    final int size;
    final int[] word;
    final int[] lemma;
    final int[] tag;
    final int[] suffix;
    final int[] shape;
    final int[] sentence;
    final int[] paragraph;
    /** Whether a token stands outside of quotation marks, is the opening or closing one, or stands inside. */
    final int[] quoted;
    /** Index of the quotation that a token belongs to, -1 outside. */
    final int[] quotation;
    /** Ordinal of the noun phrase that a token belongs to, -1 outside. */
    final int[] phrase;
    /** What kind of head the noun phrase has that a token belongs to: 0 none, 1 name, 2 noun, 3 pronoun. */
    final int[] head;
    /** First token of the stretch between two punctuation marks that a token belongs to. */
    final int[] segment;
    /** The last conjunction or relative word of the segment before a token or at it, otherwise the segment's first token. */
    final int[] opener;

    TokenTable(AnnotatedText text) {
        this.text = text;
        List<Token> tokens = text.tokens();
        size = tokens.size();
        word = new int[size];
        lemma = new int[size];
        tag = new int[size];
        suffix = new int[size];
        shape = new int[size];
        sentence = new int[size];
        paragraph = new int[size];
        quoted = new int[size];
        quotation = new int[size];
        phrase = new int[size];
        head = new int[size];
        segment = new int[size];
        opener = new int[size];
        for (int i = 0; i < size; i++) {
            Token token = tokens.get(i);
            String lower = Normal.lower(token.form());
            word[i] = lower.hashCode();
            lemma[i] = Normal.lower(token.lemma()).hashCode();
            tag[i] = TagCode.of(token);
            int n = lower.length();
            suffix[i] = lower.substring(Math.max(0, n - 3)).hashCode();
            shape[i] = Normal.shape(token.form());
            quotation[i] = -1;
            phrase[i] = -1;
        }
        for (int s = 0; s < text.sentences().size(); s++) {
            Sentence each = text.sentences().get(s);
            for (int i = each.firstToken(); i < each.endToken(); i++) {
                sentence[i] = s;
                paragraph[i] = each.paragraph();
            }
        }
        markQuotations();
        markPhrases();
        markSegments();
    }

    private void markQuotations() {
        int i = 0;
        List<Quotation> quotations = text.quotations();
        for (int q = 0; q < quotations.size(); q++) {
            Span outer = quotations.get(q).outer();
            Span inner = quotations.get(q).inner();
            while (i < size && span(i).end() <= outer.begin()) {
                i++;
            }
            for (; i < size && span(i).begin() < outer.end(); i++) {
                quotation[i] = q;
                quoted[i] =
                        span(i).end() <= inner.begin() ? OPENING : span(i).begin() >= inner.end() ? CLOSING : INSIDE;
                if (quoted[i] == CLOSING && !Marks.isMark(text.tokens().get(i).form())) {
                    quoted[i] = INSIDE;
                }
            }
        }
    }

    /** Noun phrases by their tags: determiners, adjectives, numbers and nouns in a row; a pronoun alone. */
    private void markPhrases() {
        int ordinal = 0;
        int i = 0;
        while (i < size) {
            if (tag[i] == TagCode.PRON) {
                phrase[i] = ordinal++;
                head[i] = 3;
                i++;
                continue;
            }
            int j = i;
            int kind = 0;
            while (j < size && sentence[j] == sentence[i] && inPhrase(j)) {
                kind = tag[j] == TagCode.PROPN ? 1 : tag[j] == TagCode.NOUN ? 2 : kind;
                j++;
            }
            if (kind > 0) {
                for (int k = i; k < j; k++) {
                    phrase[k] = ordinal;
                    head[k] = kind;
                }
                ordinal++;
            }
            i = Math.max(j, i + 1);
        }
    }

    private void markSegments() {
        for (int i = 0; i < size; i++) {
            boolean starts = i == 0 || sentence[i - 1] != sentence[i] || separates(i - 1) && !separates(i);
            segment[i] = starts ? i : segment[i - 1];
            opener[i] = starts || opens(i) ? i : opener[i - 1];
        }
    }

    private boolean opens(int i) {
        return tag[i] == TagCode.SCONJ
                || tag[i] == TagCode.CCONJ
                || tag[i] == TagCode.THAT
                || (tag[i] == TagCode.PRON || tag[i] == TagCode.ADV)
                        && text.tokens().get(i).lemma().startsWith("wh");
    }

    /** Whether a token is a mark between the parts of a sentence. */
    boolean separates(int i) {
        return switch (tag[i]) {
            case TagCode.COMMA,
                    TagCode.STOP,
                    TagCode.COLON,
                    TagCode.SEMICOLON,
                    TagCode.DASH,
                    TagCode.MARK,
                    TagCode.OPEN_BRACKET,
                    TagCode.CLOSE_BRACKET -> true;
            default -> false;
        };
    }

    /** Index after the last token of the segment of a token. */
    int segmentEnd(int i) {
        int end = i + 1;
        while (end < size && segment[end] == segment[i]) {
            end++;
        }
        return end;
    }

    int wordAt(int i) {
        return i < 0 || i >= size ? NONE : word[i];
    }

    int quotedAt(int i) {
        return i < 0 || i >= size ? OUTSIDE : quoted[i];
    }

    int tagAt(int i) {
        return i < 0 || i >= size ? TagCode.NOTHING : tag[i];
    }

    private boolean inPhrase(int i) {
        PartOfSpeech pos = text.tokens().get(i).tag();
        return switch (pos) {
            case DET, ADJ, NUM, NOUN, PROPN -> true;
            case PART -> text.tokens().get(i).form().endsWith("s");
            default -> false;
        };
    }

    /** The nearest token before another that belongs to a noun phrase; one that does not where the sentence, paragraph or reach ends first. */
    int phraseBefore(int token, Window paragraph, int reach) {
        int at = token - 1;
        while (at >= paragraph.begin() && sentence[at] == sentence[token] && phrase[at] < 0 && token - at < reach) {
            at--;
        }
        return at;
    }

    /** The same after a token. */
    int phraseAfter(int token, Window paragraph, int reach) {
        int at = token + 1;
        while (at < paragraph.end() && sentence[at] == sentence[token] && phrase[at] < 0 && at - token < reach) {
            at++;
        }
        return at;
    }

    Span span(int token) {
        return text.tokens().get(token).span();
    }

    String form(int token) {
        return text.tokens().get(token).form();
    }

    PartOfSpeech pos(int token) {
        return text.tokens().get(token).tag();
    }

    int firstToken(int paragraphIndex) {
        Paragraph each = text.paragraphs().get(paragraphIndex);
        return text.sentences().get(each.firstSentence()).firstToken();
    }

    int endToken(int paragraphIndex) {
        Paragraph each = text.paragraphs().get(paragraphIndex);
        return text.sentences().get(each.endSentence() - 1).endToken();
    }

    /** The first token that begins at or after a character, or {@link #size}. */
    int tokenFrom(int character) {
        int low = 0;
        int high = size;
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (span(mid).begin() < character) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }
}
