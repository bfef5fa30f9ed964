package org.stanceledger.stance;

import java.util.Map;
import org.stanceledger.learning.FeatureName;

/**
 * The names that blocs have in features, seen from somebody.
 *
 * @param labels name by bloc id
 */
record Mask(Map<String, FeatureName> labels) {

    /** The name of a bloc. */
    FeatureName of(String bloc) {
        FeatureName label = labels.get(bloc);
        if (label == null) {
            throw new IllegalArgumentException("no such bloc: " + bloc);
        }
        return label;
    }
}
