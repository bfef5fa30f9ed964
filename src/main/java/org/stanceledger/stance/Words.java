package org.stanceledger.stance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stanceledger.learning.FeatureName;
import org.stanceledger.lexicon.Mention;
import org.stanceledger.stance.Masking.Symbol;
import org.stanceledger.stance.WordLists.Hit;
import org.stanceledger.text.AnnotatedText;
import org.stanceledger.text.PartOfSpeech;
import org.stanceledger.text.Sentence;
import org.stanceledger.text.Span;
import org.stanceledger.text.Token;

/** A text's tokens as stance features see them: lower case, lemma, mention, listed words. */
final class Words {

    private final List<Token> tokens;
    private final List<Mention> mentions;
    private final String[] lowers;
    private final String[] lemmas;
    private final FeatureName[] lemmaNames;
    private final @Nullable Symbol[] symbols;
    private final @Nullable String[] termAt;
    private final int[] mention;
    private final int[] mentionEnds;
    private final int[] sentence;
    private final int[] firsts;
    private final List<List<Hit>> hitsAt = new ArrayList<>();
    private final Map<WordClass, Integer> counts = new EnumMap<>(WordClass.class);

    Words(AnnotatedText text, List<Mention> mentions, WordLists lists, Terms terms) {
        this.tokens = text.tokens();
        this.mentions = mentions;
        int n = tokens.size();
        lowers = new String[n];
        lemmas = new String[n];
        lemmaNames = new FeatureName[n];
        symbols = new Symbol[n];
        termAt = new String[n];
        mention = new int[n];
        sentence = new int[n];
        for (int i = 0; i < n; i++) {
            lowers[i] = tokens.get(i).form().toLowerCase(Locale.ROOT).replace('’', '\'');
            lemmas[i] = tokens.get(i).lemma();
            symbols[i] = Masking.symbol(tokens.get(i), lowers[i]);
            lemmaNames[i] = FeatureName.of(lemmas[i]);
        }
        Arrays.fill(mention, -1);
        for (int m = 0; m < mentions.size(); m++) {
            int[] range = range(mentions.get(m).span());
            Arrays.fill(mention, range[0], range[1], m);
        }
        mentionEnds = IntStream.range(0, n).filter(this::endsMention).toArray();
        List<Sentence> sentences = text.sentences();
        firsts = new int[sentences.size()];
        for (int s = 0; s < sentences.size(); s++) {
            firsts[s] = sentences.get(s).firstToken();
            Arrays.fill(
                    sentence, sentences.get(s).firstToken(), sentences.get(s).endToken(), s);
        }
        for (int i = 0; i < n; i++) {
            termAt[i] = terms.at(lowers, i);
            hitsAt.add(List.of());
        }
        for (Hit hit : lists.find(lemmas, lowers, 0, n)) {
            if (hitsAt.get(hit.begin()).isEmpty()) {
                hitsAt.set(hit.begin(), new ArrayList<>());
            }
            hitsAt.get(hit.begin()).add(hit);
            counts.merge(hit.wordClass(), 1, Integer::sum);
        }
    }

    int size() {
        return tokens.size();
    }

    String form(int i) {
        return tokens.get(i).form();
    }

    String lower(int i) {
        return lowers[i];
    }

    String lemma(int i) {
        return lemmas[i];
    }

    /** The lemma as part of a feature's name. */
    FeatureName lemmaName(int i) {
        return lemmaNames[i];
    }

    /** What a token that is no mention becomes when names are taken out; null for marks. */
    @Nullable
    Symbol symbol(int i) {
        return symbols[i];
    }

    PartOfSpeech tag(int i) {
        return tokens.get(i).tag();
    }

    Span span(int i) {
        return tokens.get(i).span();
    }

    int sentence(int i) {
        return sentence[i];
    }

    boolean isWord(int i) {
        return tokens.get(i).tag() != PartOfSpeech.PUNCT;
    }

    /** Whether a token is a noun, verb or adjective. */
    boolean isContentWord(int i) {
        PartOfSpeech tag = tag(i);
        return tag == PartOfSpeech.NOUN || tag == PartOfSpeech.VERB || tag == PartOfSpeech.ADJ;
    }

    /** The first token of a sentence; that of the first for sentences before it, the end of the text for sentences after the last. */
    int firstOf(int sentence) {
        return sentence <= 0 ? 0 : sentence >= firsts.length ? tokens.size() : firsts[sentence];
    }

    /** The mention that covers a token, null if none does. */
    @Nullable
    Mention mention(int i) {
        return mention[i] < 0 ? null : mentions.get(mention[i]);
    }

    /** Whether a token is the last of its mention. */
    boolean endsMention(int i) {
        return mention[i] >= 0 && (i + 1 == mention.length || mention[i + 1] != mention[i]);
    }

    /** The last tokens of all mentions. */
    int[] mentionEnds() {
        return mentionEnds;
    }

    /** The listed words and phrases that begin at a token. */
    List<Hit> hitsAt(int i) {
        return hitsAt.get(i);
    }

    /** Whose word the loaded term is that begins at a token: a pole, {@code neutral}, or null for no term. */
    @Nullable
    String termAt(int i) {
        return termAt[i];
    }

    /** How many words and phrases of a class the text has. */
    int count(WordClass wordClass) {
        return counts.getOrDefault(wordClass, 0);
    }

    /** The forms of some tokens. */
    String text(int[] some) {
        StringBuilder text = new StringBuilder();
        for (int i : some) {
            text.append(form(i)).append(' ');
        }
        return text.toString();
    }

    /** The tokens that overlap a span, as begin and end index. */
    int[] range(Span span) {
        int begin = firstEndingAfter(span.begin());
        int end = begin;
        while (end < tokens.size() && tokens.get(end).span().begin() < span.end()) {
            end++;
        }
        return new int[] {begin, end};
    }

    private int firstEndingAfter(int index) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (tokens.get(mid).span().end() <= index) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }
}
