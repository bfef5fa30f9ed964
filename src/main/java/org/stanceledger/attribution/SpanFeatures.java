package org.stanceledger.attribution;

import java.util.List;
import org.stanceledger.learning.FeatureHash;
import org.stanceledger.learning.FeatureList;
import org.stanceledger.text.PartOfSpeech;

/** The features by which the tokens around a cue are told to be its source, its content or neither. */
final class SpanFeatures {
    private final TokenTable table;
    private final Convention convention;
    private final boolean[] isCue;
    private final TokenFeatures tokens;
    private final FeatureList list = new FeatureList();

    SpanFeatures(TokenTable table, Convention convention, List<Cue> cues) {
        this.table = table;
        this.convention = convention;
        this.isCue = new boolean[table.size];
        this.tokens = new TokenFeatures(table, isCue);
        for (Cue cue : cues) {
            if (cue.type() == Cue.Type.WORDS) {
                for (int i = cue.begin(); i < cue.end(); i++) {
                    isCue[i] = true;
                }
            }
        }
    }

    boolean isCue(int token) {
        return isCue[token];
    }

    /** Features of each token of a window around a cue. */
    int[][] extract(Cue cue, Window window) {
        int[][] features = new int[window.length()][];
        int head = headOf(cue);
        int lemma = table.lemma[head];
        int next = table.wordAt(cue.end());
        int previous = table.wordAt(cue.begin() - 1);
        int cueTag = table.tag[head];
        int cueType = cue.type().code();
        int cueQuotation = table.quotation[cue.begin()];
        int passive = passive(cue, head);
        PassedTokens left = new PassedTokens(table, isCue);
        PassedTokens right = new PassedTokens(table, isCue);
        int[] between = new int[window.length()];
        int[] cuesBetween = new int[window.length()];
        int[] phrases = new int[window.length()];
        for (int i = cue.begin() - 1; i >= window.begin(); i--) {
            between[i - window.begin()] = left.summary();
            cuesBetween[i - window.begin()] = left.cues();
            phrases[i - window.begin()] = left.phrases(i);
            left.pass(i);
        }
        for (int i = cue.end(); i < window.end(); i++) {
            between[i - window.begin()] = right.summary();
            cuesBetween[i - window.begin()] = right.cues();
            phrases[i - window.begin()] = right.phrases(i);
            right.pass(i);
        }
        for (int i = window.begin(); i < window.end(); i++) {
            list.clear();
            if (cue.contains(i)) {
                list.add(1);
                features[i - window.begin()] = list.toArray();
                continue;
            }
            int[] base = tokens.of(i);
            boolean before = i < cue.begin();
            int sentences = table.sentence[i] - table.sentence[head];
            int side = before ? sentences == 0 ? 1 : 2 : sentences == 0 ? 3 : sentences == 1 ? 4 : 5;
            int distance = before ? cue.begin() - i : i - cue.end() + 1;
            int bucket = (before ? 20 : 0) + bucket(distance);
            int k = i - window.begin();
            int p = table.tag[i];
            int state = table.quoted[i];
            int together = cueQuotation >= 0 && table.quotation[i] == cueQuotation ? 1 : 0;
            for (int feature : base) {
                list.add(FeatureHash.mix(feature, side));
            }
            list.add(2, side);
            list.add(3, bucket, p);
            list.add(4, bucket, lemma);
            list.add(5, side, lemma, p);
            list.add(6, side, lemma, state);
            list.add(7, bucket, state, p);
            list.add(8, bucket, next, p);
            list.add(9, side, next, state);
            list.add(10, bucket, previous, p);
            list.add(11, between[k], side, p);
            list.add(12, between[k], side, lemma);
            list.add(13, between[k], side, state);
            list.add(14, cuesBetween[k], side, p);
            list.add(15, cuesBetween[k], side, state);
            list.add(16, isCue[i] ? 1 : 0, side, cuesBetween[k]);
            list.add(17, phrases[k], side, table.head[i]);
            list.add(18, phrases[k], side, p);
            list.add(19, phrases[k], side, lemma);
            list.add(20, phrases[k], between[k], side);
            list.add(21, together, side, state);
            list.add(22, together, between[k], side);
            list.add(23, side, cueTag, p);
            list.add(24, bucket, cueTag, passive);
            list.add(25, side, passive, phrases[k]);
            list.add(26, side, passive, p, table.head[i]);
            list.add(27, side, cueType, state);
            list.add(28, bucket, cueType, p);
            list.add(29, side, lemma, table.word[i]);
            list.add(30, bucket, table.word[i]);
            list.add(31, side, next, table.word[i]);
            list.add(32, side, table.wordAt(i - 1), p, between[k] & 7);
            list.add(33, side, passive, table.wordAt(i - 1));
            int domain = 50 + convention.code();
            list.add(domain, 34, side);
            list.add(domain, side, p);
            list.add(domain, bucket, p);
            list.add(domain, side, table.word[i]);
            list.add(domain, FeatureHash.mix(side, table.wordAt(i - 1)), p);
            list.add(domain, FeatureHash.mix(side, table.tagAt(i - 1)), FeatureHash.mix(p, table.tagAt(i + 1)));
            list.add(domain, FeatureHash.mix(phrases[k], side), table.head[i]);
            list.add(domain, FeatureHash.mix(between[k], side), p);
            list.add(domain, FeatureHash.mix(side, lemma), state);
            if (distance <= 4) {
                int path = FeatureHash.mix(distance, before ? 1 : 0);
                int step = before ? 1 : -1;
                for (int j = i; before ? j < cue.begin() : j >= cue.end(); j += step) {
                    path = FeatureHash.mix(path, table.tag[j]);
                }
                list.add(35, path);
                list.add(36, path, lemma);
                list.add(37, path, cueTag);
            }
            features[k] = list.toArray();
        }
        return features;
    }

    /** The token of a cue that says most: its last verb, or its first noun, or its last word. */
    int headOf(Cue cue) {
        int noun = -1;
        for (int i = cue.end() - 1; i >= cue.begin(); i--) {
            if (table.pos(i) == PartOfSpeech.VERB) {
                return i;
            }
            noun = table.pos(i) == PartOfSpeech.NOUN ? i : noun;
        }
        return noun >= 0 ? noun : cue.begin();
    }

    /** Whether a cue is passive (a form of be before it), or followed by by. */
    int passive(Cue cue, int head) {
        int by = cue.end() < table.size && table.form(cue.end()).equals("by") ? 2 : 0;
        boolean participle = table.form(head).endsWith("ed") || table.form(head).endsWith("n");
        for (int i = head - 1; participle && i >= Math.max(0, head - 3); i--) {
            if (table.pos(i) == PartOfSpeech.AUX) {
                return by + (table.text.tokens().get(i).lemma().equals("be") ? 1 : 0);
            }
        }
        return by;
    }

    private static int bucket(int distance) {
        return distance <= 4
                ? distance
                : distance <= 6 ? 5 : distance <= 10 ? 6 : distance <= 16 ? 7 : distance <= 30 ? 8 : 9;
    }
}
