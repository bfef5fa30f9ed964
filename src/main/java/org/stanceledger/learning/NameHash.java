package org.stanceledger.learning;

/** A hash of 64 bits for the names of features: a polynomial in their characters, then the finaliser of SplitMix64 (Steele, Lea, Flood, 2014). */
final class NameHash {
    private static final long BASE = 0x5851F42D4C957F2DL;

    private NameHash() {}

    static long of(String name) {
        long hash = name.length();
        for (int i = 0; i < name.length(); i++) {
            hash = hash * BASE + name.charAt(i);
        }
        hash = (hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ hash >>> 27) * 0x94D049BB133111EBL;
        return hash ^ hash >>> 31;
    }
}
