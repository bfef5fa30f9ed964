package org.stanceledger.stance;

import java.util.ArrayList;
import java.util.List;
import org.stanceledger.learning.FeatureName;
import org.stanceledger.learning.FeatureVector;

/** All that is seen of a statement's scene, whatever is asked of it: names are masked by who asks. Their names begin alike, so that they can be learned from apart. */
final class SceneFeatures {

    /** What the names of these features begin with. */
    static final String SCENE = "~";

    private static final FeatureName BARE = FeatureName.of(SCENE);

    private final List<FeatureName> keys;
    private final List<FeatureName> keysAndBare;

    /**
     * Features crossed with some keys.
     *
     * @param keys what most of them are crossed with, empty for nothing
     */
    SceneFeatures(List<String> keys) {
        this.keys = keys.stream().map(key -> FeatureName.of(SCENE + key)).toList();
        List<FeatureName> both = new ArrayList<>(this.keys);
        if (!keys.contains("")) {
            both.add(BARE);
        }
        keysAndBare = List.copyOf(both);
    }

    /** Adds the features of a statement. */
    void add(FeatureVector out, ArticleView article, StatementView statement, Mask mask) {
        KeyedFeatures keyed = new KeyedFeatures(out, keys);
        SettingFeatures.add(keyed, article, statement, mask);
        NearbyFeatures.add(keyed, article, statement, mask);
        ClauseFeatures.add(new KeyedFeatures(out, keysAndBare), article.words, statement, mask);
        CompanyFeatures.add(keyed, new KeyedFeatures(out, List.of(BARE)), article, statement, mask);
        ShapeFeatures.add(keyed, article, statement);
    }
}
