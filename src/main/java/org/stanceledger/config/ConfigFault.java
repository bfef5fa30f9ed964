package org.stanceledger.config;

/**
 * One thing that is wrong in the configuration.
 *
 * @param file the file, relative to the folder that was read
 * @param line its line, from 1; 0 where the file as a whole is meant
 * @param message what is wrong and what is expected instead
 */
public record ConfigFault(String file, int line, String message) {
    @Override
    public String toString() {
        return line > 0 ? file + ":" + line + ": " + message : file + ": " + message;
    }
}
