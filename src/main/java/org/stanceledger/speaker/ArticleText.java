package org.stanceledger.speaker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.stanceledger.lexicon.Gazetteer;
import org.stanceledger.lexicon.Hit;
import org.stanceledger.lexicon.Person;
import org.stanceledger.lexicon.Word;
import org.stanceledger.text.AnnotatedText;
import org.stanceledger.text.PartOfSpeech;
import org.stanceledger.text.Quotation;
import org.stanceledger.text.Sentence;
import org.stanceledger.text.Span;
import org.stanceledger.text.Token;

/** An article's text as words with the names of the directory that they can mean. */
final class ArticleText {
    private final AnnotatedText annotated;
    private final List<Word> words;
    private final List<List<Hit>> hits;
    private final PartOfSpeech[] tags;
    private final int[] sentences;

    ArticleText(AnnotatedText annotated, Gazetteer gazetteer) {
        this.annotated = annotated;
        int begin = annotated.paragraphs().isEmpty()
                ? 0
                : annotated.paragraphs().get(0).span().begin();
        Gazetteer.Reading read = gazetteer.read(annotated.text());
        int skipped = 0;
        while (skipped < read.words().size() && read.words().get(skipped).span().begin() < begin) {
            skipped++;
        }
        this.words = read.words().subList(skipped, read.words().size());
        this.hits = new ArrayList<>(Collections.nCopies(words.size(), List.of()));
        for (Hit hit : read.hits()) {
            int first = hit.first() - skipped;
            if (first >= 0) {
                if (hits.get(first).isEmpty()) {
                    hits.set(first, new ArrayList<>());
                }
                hits.get(first).add(new Hit(hit.span(), first, hit.end() - skipped, hit.form(), hit.entry()));
            }
        }
        this.tags = new PartOfSpeech[words.size()];
        this.sentences = new int[words.size()];
        int token = 0;
        List<Token> tokens = annotated.tokens();
        for (int i = 0; i < words.size(); i++) {
            int at = words.get(i).span().begin();
            while (token < tokens.size() && tokens.get(token).span().end() <= at) {
                token++;
            }
            tags[i] = token < tokens.size() ? tokens.get(token).tag() : PartOfSpeech.X;
            sentences[i] = annotated.sentenceAt(at);
        }
    }

    String text() {
        return annotated.text();
    }

    List<Word> words() {
        return words;
    }

    int size() {
        return words.size();
    }

    Word word(int index) {
        return words.get(index);
    }

    PartOfSpeech tag(int index) {
        return tags[index];
    }

    /** The sentence of a word. */
    int sentence(int index) {
        return sentences[index];
    }

    int sentenceAt(int offset) {
        return annotated.sentenceAt(offset);
    }

    int paragraphAt(int offset) {
        int sentence = annotated.sentenceAt(offset);
        return sentence < 0 ? 0 : annotated.sentences().get(sentence).paragraph();
    }

    Optional<Sentence> sentenceOf(int offset) {
        int sentence = annotated.sentenceAt(offset);
        return sentence < 0
                ? Optional.empty()
                : Optional.of(annotated.sentences().get(sentence));
    }

    /** The names that can begin at a word, the longest first. */
    List<Hit> hitsAt(int index) {
        return index < hits.size() ? hits.get(index) : List.of();
    }

    /** The longest thing that is no person and begins at a word and ends before a limit. */
    Optional<Hit> thingAt(int index, int limit) {
        Hit longest = null;
        for (Hit hit : hitsAt(index)) {
            boolean fits = hit.end() <= limit && !(hit.entry() instanceof Person);
            if (fits && (longest == null || isRather(hit, longest))) {
                longest = hit;
            }
        }
        return Optional.ofNullable(longest);
    }

    /** Whether a hit goes before another that begins at the same word: the longer, or the one by a stronger form. */
    private static boolean isRather(Hit hit, Hit other) {
        return hit.end() > other.end() || hit.end() == other.end() && hit.form().compareTo(other.form()) < 0;
    }

    /** The index of the first word that ends after an offset. */
    int wordAfter(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (words.get(mid).span().end() <= offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    /** What stands between a word and the one before it. */
    String gapBefore(int index) {
        return index == 0 || index >= words.size()
                ? "\n"
                : text().substring(
                                words.get(index - 1).span().end(),
                                words.get(index).span().begin());
    }

    /** Whether a word opens its sentence. */
    boolean opensSentence(int index) {
        return index == 0 || sentences[index] != sentences[index - 1];
    }

    boolean quoted(int offset) {
        for (Quotation quotation : annotated.quotations()) {
            if (quotation.inner().contains(offset)) {
                return true;
            }
        }
        return false;
    }

    Span span(int first, int end) {
        return new Span(
                words.get(first).span().begin(), words.get(end - 1).span().end());
    }

    String of(int first, int end) {
        return span(first, end).of(text());
    }
}
