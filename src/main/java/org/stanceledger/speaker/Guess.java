package org.stanceledger.speaker;

/**
 * Somebody who can be meant by a source that is not resolved; for a work list, never a speaker.
 *
 * @param name who
 * @param bloc id of the bloc
 * @param reason why, in words an analyst understands
 */
public record Guess(String name, String bloc, String reason) {
    @Override
    public String toString() {
        return name + " (" + bloc + "): " + reason;
    }
}
