package org.stanceledger.text;

import java.util.ArrayList;
import java.util.List;

/** Annotates a text with paragraphs, sentences, tagged tokens and quotations. Thread-safe; build one and share it. */
public final class TextAnnotator {
    private final Tagger tagger;

    /** An annotator with the shipped part-of-speech model. */
    public TextAnnotator() {
        this(new OpenNlpTagger(SteadyTags.bundled()));
    }

    TextAnnotator(Tagger tagger) {
        this.tagger = tagger;
    }

    /**
     * Annotates a part of a text.
     *
     * @param text the whole text
     * @param body the part to annotate; all spans of the result index the whole text
     */
    public AnnotatedText annotate(String text, Span body) {
        List<Span> blocks = ParagraphSplitter.split(text, body);
        List<Quotation> quotations = QuotationFinder.find(text, blocks);
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        for (Span block : blocks) {
            int firstSentence = sentences.size();
            List<Span> words = Tokenizer.tokenize(text, block);
            int begin = 0;
            for (int end : SentenceSplitter.ends(text, block, words, quotations)) {
                List<Span> own = words.subList(begin, end);
                int firstToken = tokens.size();
                tokens.addAll(tag(text, own));
                Span span = new Span(own.get(0).begin(), own.get(own.size() - 1).end());
                sentences.add(new Sentence(span, firstToken, tokens.size(), paragraphs.size()));
                begin = end;
            }
            paragraphs.add(new Paragraph(block, firstSentence, sentences.size()));
        }
        return new AnnotatedText(text, paragraphs, sentences, tokens, quotations);
    }

    private List<Token> tag(String text, List<Span> words) {
        String[] forms = new String[words.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = words.get(i).of(text);
        }
        PartOfSpeech[] tags = tagger.tag(forms);
        List<Token> tokens = new ArrayList<>(forms.length);
        for (int i = 0; i < forms.length; i++) {
            tokens.add(new Token(words.get(i), forms[i], tags[i], Lemmas.of(forms[i], tags[i])));
        }
        return tokens;
    }
}
