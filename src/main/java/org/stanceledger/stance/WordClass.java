package org.stanceledger.stance;

import java.util.Locale;
import org.stanceledger.learning.FeatureName;

/** A class of English words that matter for stance whatever the conflict; each has its list in {@code words/}. */
enum WordClass {
    /** Speech acts and judgements against somebody. */
    CONDEMN,
    /** Refusing and declaring void. */
    REJECT,
    /** Demanding that somebody act. */
    DEMAND,
    /** Threats and warnings. */
    WARN,
    /** Backing somebody. */
    SUPPORT,
    /** Praise and thanks. */
    PRAISE,
    /** Denying and calling false. */
    DENY,
    /** Bad names and bad deeds. */
    NEGATIVE,
    /** Good names and good deeds. */
    POSITIVE,
    /** General words of liking. */
    PLEASANT,
    /** General words of disliking. */
    UNPLEASANT,
    /** Statehood, law and belonging. */
    LEGAL,
    /** Force and arms. */
    VIOLENCE,
    /** Talks, joint work, daily needs. */
    COOPERATE,
    /** What a country argues about at home. */
    DOMESTIC,
    /** Admissions, apologies, doubts. */
    CONCEDE,
    /** Dry reporting. */
    NEUTRAL_REPORT,
    /** Irony and imagery. */
    IRONY,
    /** Mild requests and wishes. */
    REQUEST,
    /** Negation. */
    NEGATION,
    /** The speaker's own side by pronoun. */
    OWN_SIDE;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');
    /** Immutable too, though the checker cannot see it. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final FeatureName feature = FeatureName.of(label);

    /** 1 for words that speak for what they are said of, -1 for words against it, 0 for others. */
    int polarity() {
        return switch (this) {
            case SUPPORT, PRAISE, POSITIVE, PLEASANT -> 1;
            case CONDEMN, REJECT, WARN, DENY, NEGATIVE, UNPLEASANT -> -1;
            default -> 0;
        };
    }

    /** The name used in features and resources. */
    String label() {
        return label;
    }

    /** The same as part of a feature's name. */
    FeatureName feature() {
        return feature;
    }
}
