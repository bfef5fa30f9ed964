package org.stanceledger.learning;

/**
 * A hash of 64 bits for the names of features: a polynomial in their length and characters, then the finaliser of SplitMix64 (Steele,
 * Lea, Flood, 2014). Polynomials of parts give that of the whole: {@code p(ab) = p(a) * BASE^|b| + p(b)}.
 */
final class NameHash {
    private static final long BASE = 0x5851F42D4C957F2DL;

    private NameHash() {}

    static long of(String name) {
        return of(polynomial(name), power(name.length()), name.length());
    }

    /** The hash of a name whose characters' polynomial, power of the base and length are known. */
    static long of(long polynomial, long power, int length) {
        long hash = length * power + polynomial;
        hash = (hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ hash >>> 27) * 0x94D049BB133111EBL;
        return hash ^ hash >>> 31;
    }

    /** The hash of a name in two parts. */
    static long of(FeatureName prefix, FeatureName name) {
        return of(
                prefix.polynomial * name.power + name.polynomial,
                prefix.power * name.power,
                prefix.length + name.length);
    }

    static long polynomial(String name) {
        long sum = 0;
        for (int i = 0; i < name.length(); i++) {
            sum = sum * BASE + name.charAt(i);
        }
        return sum;
    }

    /** The base to the power of a length. */
    static long power(int length) {
        long power = 1;
        for (int i = 0; i < length; i++) {
            power *= BASE;
        }
        return power;
    }
}
