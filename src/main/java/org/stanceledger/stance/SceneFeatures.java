package org.stanceledger.stance;

import java.util.function.UnaryOperator;
import org.stanceledger.learning.FeatureVector;

/** All that is seen of a statement's scene, whatever is asked of it: names are masked by who asks. Their names begin alike, so that they can be learned from apart. */
final class SceneFeatures {

    /** What the names of these features begin with. */
    static final String SCENE = "~";

    private SceneFeatures() {}

    /**
     * Adds the features.
     *
     * @param key what most of them are crossed with, empty for nothing
     * @param mask gives a bloc id its label
     */
    static void add(
            FeatureVector out, String key, ArticleView article, StatementView statement, UnaryOperator<String> mask) {
        String prefix = SCENE + key;
        SettingFeatures.add(out, prefix, article, statement, mask);
        NearbyFeatures.add(out, prefix, article, statement, mask);
        ClauseFeatures.add(out, prefix, article.words, statement, mask);
        if (!key.isEmpty()) {
            ClauseFeatures.add(out, SCENE, article.words, statement, mask);
        }
        CompanyFeatures.add(out, prefix, article, statement, mask);
        ShapeFeatures.add(out, prefix, article, statement);
    }
}
