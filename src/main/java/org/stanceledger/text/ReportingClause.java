package org.stanceledger.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the clause that reports a quotation, where the closing mark before it is missing. */
final class ReportingClause {
    private static final String VERB =
            "(?:said|says|added|told|noted|stated|declared|wrote|stressed|explained|replied|insisted|warned|argued|recalled|concluded)";
    private static final Pattern CLAUSE = Pattern.compile("[,?!.]\\s+(?:" + VERB
            + "\\s|(?:(?:he|she|they|the|a|an|Mr\\.?|Ms\\.?|\\p{Lu}[\\p{L}’'.-]*|[\\p{L}’'-]+(?:ary|er|or|an|man|ister|ident))\\s+){1,6}"
            + VERB + "\\b)");

    private ReportingClause() {}

    /** The index after the comma or stop before such a clause, or the limit if there is none. */
    static int begin(String text, int from, int limit) {
        Matcher matcher = CLAUSE.matcher(text).region(from, limit);
        return matcher.find() ? matcher.start() + 1 : limit;
    }
}
