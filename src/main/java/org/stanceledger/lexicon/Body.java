package org.stanceledger.lexicon;

import java.util.List;

/**
 * A body: a ministry, parliament, party, mission, company or international organisation.
 *
 * @param name its name in reports
 * @param bloc id of its bloc
 * @param of name of the territory or body that it belongs to, empty for none
 * @param kind the kind of body, such as {@code Foreign Ministry}, empty for none
 * @param aliases other names by which it is known anywhere
 * @param shortForms words that mean it once an article has named it: the alliance, the mission
 */
public record Body(String name, String bloc, String of, String kind, List<String> aliases, List<String> shortForms)
        implements Entry {
    public Body {
        aliases = List.copyOf(aliases);
        shortForms = List.copyOf(shortForms);
    }
}
