package org.stanceledger.corrections;

/**
 * Something in a file that could not be taken.
 *
 * @param place the sheet and cell, or the file and line
 * @param message what is wrong and what is expected instead
 */
public record Problem(String place, String message) {
    @Override
    public String toString() {
        return place + ": " + message;
    }
}
