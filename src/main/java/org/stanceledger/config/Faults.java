package org.stanceledger.config;

import java.util.ArrayList;
import java.util.List;

/** Collects faults while configuration is read. */
public final class Faults {
    private final List<ConfigFault> list = new ArrayList<>();

    public void add(String file, int line, String message) {
        list.add(new ConfigFault(file, line, message));
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    /** Throws them all, in the order of files and lines as they were met, if there are any. */
    public void throwIfAny() {
        if (!list.isEmpty()) {
            throw new ConfigException(list);
        }
    }
}
