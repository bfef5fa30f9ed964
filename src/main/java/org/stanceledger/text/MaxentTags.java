package org.stanceledger.text;

import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;

/** The likeliest outcome of a maximum-entropy model: sums of weights compared, without the probabilities that nobody asks for. */
final class MaxentTags {
    private static final int WEIGHTS = 1;

    private final Map<String, Context> weights;
    private final String[] outcomes;

    @SuppressWarnings("unchecked")
    MaxentTags(MaxentModel model) {
        weights = (Map<String, Context>) ((AbstractModel) model).getDataStructures()[WEIGHTS];
        outcomes = new String[model.getNumOutcomes()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = model.getOutcome(i);
        }
    }

    /** The likeliest outcome for some features; of equal ones the first. */
    String best(String[] features) {
        // All are looked up before any is used, so that the processor can wait for several at once.
        Context[] known = new Context[features.length];
        for (int i = 0; i < known.length; i++) {
            known[i] = weights.get(features[i]);
        }
        double[] sums = new double[outcomes.length];
        for (Context context : known) {
            if (context != null) {
                int[] labels = context.getOutcomes();
                double[] values = context.getParameters();
                for (int i = 0; i < labels.length; i++) {
                    sums[labels[i]] += values[i];
                }
            }
        }
        int best = 0;
        for (int i = 1; i < sums.length; i++) {
            if (sums[i] > sums[best]) {
                best = i;
            }
        }
        return outcomes[best];
    }
}
