package org.stanceledger.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sees that no name is claimed by two. What the conflict's own lists claim, a shared list may not claim again: it gives way. */
final class Names {
    private final Map<String, Claim> claims = new HashMap<>();
    private final Faults faults;

    Names(Faults faults) {
        this.faults = faults;
    }

    /** Claims names for an owner and returns those that are now his; one that another has already is a fault or left to him. */
    List<String> claim(CsvRow row, List<String> names, String owner) {
        return names.stream().filter(name -> claim(row, name, owner)).toList();
    }

    /** Whether a shared row would claim a name that the conflict's own lists give to another. */
    boolean givesWay(CsvRow row, String name, String owner) {
        Claim earlier = claims.get(name);
        return row.shared() && earlier != null && !earlier.shared && !earlier.owner.equals(owner);
    }

    private boolean claim(CsvRow row, String name, String owner) {
        if (givesWay(row, name, owner)) {
            return false;
        }
        @Nullable Claim earlier = claims.putIfAbsent(name, new Claim(owner, row.shared()));
        if (earlier != null && !earlier.owner.equals(owner)) {
            faults.add(
                    row.file(), row.line(), "alias '" + name + "' belongs to both " + earlier.owner + " and " + owner);
        }
        return true;
    }

    private record Claim(String owner, boolean shared) {}
}
