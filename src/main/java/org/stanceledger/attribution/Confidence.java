package org.stanceledger.attribution;

import org.stanceledger.learning.FeatureVector;

/** The features by which the probability is judged that an attribution was found rightly. */
final class Confidence {
    static final String RIGHT = "right";
    static final String WRONG = "wrong";

    private Confidence() {}

    /**
     * The features of a reading.
     *
     * @param nested whether its cue stands inside the content of another reading
     */
    static FeatureVector features(TokenTable table, Reading reading, Convention convention, boolean nested) {
        FeatureVector vector = new FeatureVector();
        Cue cue = reading.candidate().cue();
        String domain = convention.name();
        double cueLogit = logit(cue.probability());
        double spanLogit = logit(reading.probability());
        vector.add("bias");
        vector.add(domain);
        vector.add("cue+", Math.max(0, cueLogit) / 4);
        vector.add("cue-", Math.max(0, -cueLogit) / 4);
        vector.add("span+", Math.max(0, spanLogit) / 4);
        vector.add("span-", Math.max(0, -spanLogit) / 4);
        vector.add(domain + cue.type());
        vector.add(domain + (nested ? "nested" : "free"));
        vector.add(domain + "source" + (reading.candidate().source() != null));
        int words =
                reading.candidate().content().stream().mapToInt(Window::length).sum();
        vector.add("words" + (words < 3 ? words : words < 6 ? 3 : words < 12 ? 6 : 12));
        Window source = reading.candidate().source();
        vector.add(domain + "head" + (source == null ? -1 : table.head[source.end() - 1]));
        vector.add(domain + ContentType.of(table, reading.candidate().content()));
        vector.add(domain + "tag" + table.tag[cue.end() - 1]);
        vector.add(domain + "quoted" + table.quoted[cue.begin()]);
        vector.add("runs" + Math.min(3, reading.candidate().content().size()));
        return vector;
    }

    private static double logit(double p) {
        double q = Math.min(0.999, Math.max(0.001, p));
        return Math.log(q / (1 - q));
    }
}
