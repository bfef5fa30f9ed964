package org.stanceledger.stance;

import java.util.List;
import org.stanceledger.learning.FeatureName;
import org.stanceledger.learning.FeatureVector;

/** Adds each feature to a vector several times, each time with another key before its name. */
final class KeyedFeatures {

    private final FeatureVector out;
    private final FeatureName[] keys;

    KeyedFeatures(FeatureVector out, List<FeatureName> keys) {
        this.out = out;
        this.keys = keys.toArray(FeatureName[]::new);
    }

    void add(FeatureName name) {
        add(name, 1.0);
    }

    void add(FeatureName name, double value) {
        for (FeatureName key : keys) {
            out.add(key, name, value);
        }
    }

    void add(String name) {
        add(FeatureName.of(name));
    }
}
