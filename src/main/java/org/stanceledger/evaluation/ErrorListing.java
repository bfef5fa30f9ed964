package org.stanceledger.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What went wrong, by kind of error, for people to read. */
final class ErrorListing {
    private final Map<String, List<String>> items = new LinkedHashMap<>();

    ErrorListing(String... titles) {
        for (String title : titles) {
            items.put(title, new ArrayList<>());
        }
    }

    void add(String title, String item) {
        items.computeIfAbsent(title, unseen -> new ArrayList<>()).add(item);
    }

    /** Each title with how many errors there are, and up to a number of them. */
    List<String> lines(int most) {
        List<String> lines = new ArrayList<>();
        items.forEach((title, all) -> {
            lines.add("");
            lines.add(title + " (" + all.size() + "):");
            all.stream().limit(most).forEach(item -> lines.add("  " + item));
        });
        return lines;
    }
}
