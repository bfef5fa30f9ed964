package org.stanceledger.attribution;

import org.stanceledger.learning.FeatureHash;
import org.stanceledger.learning.FeatureList;

/** The features of tokens that do not depend on the cue whose source and content are looked for; each token's are kept. */
final class TokenFeatures {
    private final TokenTable table;
    private final boolean[] isCue;
    private final int[][] shared;

    TokenFeatures(TokenTable table, boolean[] isCue) {
        this.table = table;
        this.isCue = isCue;
        this.shared = new int[table.size][];
    }

    /** The features of a token. */
    int[] of(int i) {
        int[] known = shared[i];
        if (known != null) {
            return known;
        }
        FeatureList own = new FeatureList();
        int p = table.tag[i];
        int b1 = table.tagAt(i - 1);
        int p1 = table.tagAt(i + 1);
        int state = table.quoted[i];
        int sentence = table.sentence[i];
        own.add(101, table.word[i]);
        own.add(102, table.lemma[i], p);
        own.add(103, table.wordAt(i - 1));
        own.add(104, table.wordAt(i + 1));
        own.add(105, p);
        own.add(106, b1, p);
        own.add(107, p, p1);
        own.add(108, b1, p, p1);
        own.add(109, table.tagAt(i - 2), b1, p);
        own.add(110, p, p1, table.tagAt(i + 2));
        own.add(111, table.suffix[i]);
        own.add(112, table.shape[i], p);
        own.add(113, table.wordAt(i - 1), table.word[i]);
        own.add(114, table.word[i], table.wordAt(i + 1));
        own.add(115, table.wordAt(i - 2), table.wordAt(i - 1));
        own.add(116, state, i > 0 ? table.quoted[i - 1] : 0, i + 1 < table.size ? table.quoted[i + 1] : 0);
        own.add(117, state, p);
        int starts = i == 0 || table.sentence[i - 1] != sentence ? 1 : 0;
        int ends = i + 1 == table.size || table.sentence[i + 1] != sentence ? 1 : 0;
        own.add(118, starts, ends, p);
        own.add(119, table.head[i], i > 0 && table.phrase[i - 1] == table.phrase[i] ? 1 : 0, p);
        own.add(120, table.wordAt(i - 1), p, p1);
        own.add(121, table.wordAt(i + 1), p, b1);
        own.add(122, isCue[i] ? 1 : 0, i > 0 && isCue[i - 1] ? 1 : 0, i + 1 < table.size && isCue[i + 1] ? 1 : 0);
        own.add(123, table.tagAt(i - 2), b1, p, p1);
        own.add(124, b1, p, FeatureHash.mix(p1, table.tagAt(i + 2)));
        own.add(125, table.wordAt(i + 2));
        int[] features = own.toArray();
        shared[i] = features;
        return features;
    }
}
