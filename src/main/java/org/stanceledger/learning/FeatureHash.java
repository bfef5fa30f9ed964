package org.stanceledger.learning;

/** Turns feature templates and their values into numbers that index a table of weights. */
public final class FeatureHash {
    private FeatureHash() {}

    /** Mixes two numbers into one whose bits all depend on both (after the finaliser of MurmurHash3). */
    public static int mix(int a, int b) {
        int h = (a * 0x9E3779B1) ^ ((b + 0x7F4A7C15) * 0x85EBCA6B);
        h ^= h >>> 15;
        h *= 0x2C1B3C6D;
        h ^= h >>> 13;
        return h;
    }

    public static int mix(int a, int b, int c) {
        return mix(mix(a, b), c);
    }

    public static int mix(int a, int b, int c, int d) {
        return mix(mix(a, b, c), d);
    }
}
