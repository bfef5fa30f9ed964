package org.stanceledger.config;

import java.util.HashMap;
import java.util.Map;

/** Sees that no name is claimed by two. */
final class Names {
    private final Map<String, String> owners = new HashMap<>();
    private final Faults faults;

    Names(Faults faults) {
        this.faults = faults;
    }

    /** Notes that a name belongs to an owner, a fault if it is another's already. */
    void claim(CsvRow row, String name, String owner) {
        String other = owners.putIfAbsent(name, owner);
        if (other != null && !other.equals(owner)) {
            faults.add(row.file(), row.line(), "alias '" + name + "' belongs to both " + other + " and " + owner);
        }
    }
}
