package org.stanceledger.report.workbook;

import java.util.HexFormat;

/** Lightens colours so that dark text on them is readable. */
final class Tint {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int FULL = 255;

    private Tint() {}

    /** A colour moved towards white by a share of the way. */
    static String of(String colour, double toWhite) {
        byte[] parts = HEX.parseHex(colour);
        for (int index = 0; index < parts.length; index++) {
            int value = parts[index] & FULL;
            parts[index] = (byte) Math.round(value + (FULL - value) * toWhite);
        }
        return HEX.formatHex(parts);
    }
}
