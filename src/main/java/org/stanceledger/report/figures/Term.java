package org.stanceledger.report.figures;

import java.util.List;

/**
 * A way to name something that the sides name differently.
 *
 * @param concept what is named, such as {@code the Tskhinvali region}
 * @param name the term as reports show it
 * @param variants the ways it is written, without regard to case
 */
public record Term(String concept, String name, List<String> variants) {
    public Term {
        variants = List.copyOf(variants);
        if (variants.isEmpty()) {
            throw new IllegalArgumentException("the term " + name + " has no way of writing");
        }
    }
}
