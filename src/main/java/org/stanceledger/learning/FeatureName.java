package org.stanceledger.learning;

import org.jspecify.annotations.Nullable;

/**
 * The name of a feature, put together from parts. The hash of a whole follows from those of its parts, so that its text is only written
 * where somebody reads it: of a thousand names of a statement nearly none ever is. Immutable.
 */
public final class FeatureName {

    private final @Nullable String text;
    private final @Nullable FeatureName first;
    private final @Nullable FeatureName second;
    final long polynomial;
    final long power;
    final int length;

    private FeatureName(
            @Nullable String text,
            @Nullable FeatureName first,
            @Nullable FeatureName second,
            long polynomial,
            long power,
            int length) {
        this.text = text;
        this.first = first;
        this.second = second;
        this.polynomial = polynomial;
        this.power = power;
        this.length = length;
    }

    /** A name that is written out. */
    public static FeatureName of(String text) {
        return new FeatureName(
                text, null, null, NameHash.polynomial(text), NameHash.power(text.length()), text.length());
    }

    /** This name with another behind it. */
    public FeatureName with(FeatureName next) {
        return new FeatureName(
                null, this, next, polynomial * next.power + next.polynomial, power * next.power, length + next.length);
    }

    /** This name with a text behind it. */
    public FeatureName with(String next) {
        return with(of(next));
    }

    /** The name written out. */
    @Override
    public String toString() {
        if (text != null) {
            return text;
        }
        StringBuilder out = new StringBuilder(length);
        append(out);
        return out.toString();
    }

    private void append(StringBuilder out) {
        if (text != null) {
            out.append(text);
        }
        if (first != null) {
            first.append(out);
        }
        if (second != null) {
            second.append(out);
        }
    }
}
