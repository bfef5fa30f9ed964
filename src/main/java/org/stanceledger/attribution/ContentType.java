package org.stanceledger.attribution;

import java.util.List;

/** Tells direct, mixed and indirect contents apart by the quotation marks in and around them. */
final class ContentType {
    private static final int CLAUSE = 4;

    private ContentType() {}

    static StatementType of(TokenTable table, List<Window> content) {
        int words = 0;
        int quoted = 0;
        for (Window run : content) {
            for (int i = run.begin(); i < run.end(); i++) {
                if (Character.isLetterOrDigit(table.form(i).charAt(0))) {
                    words++;
                    quoted += table.quoted[i] == TokenTable.INSIDE ? 1 : 0;
                }
            }
        }
        if (quoted == 0) {
            return StatementType.INDIRECT;
        }
        return quoted == words && (words >= CLAUSE || verb(table, content))
                ? StatementType.DIRECT
                : StatementType.MIXED;
    }

    private static boolean verb(TokenTable table, List<Window> content) {
        for (Window run : content) {
            for (int i = run.begin(); i < run.end(); i++) {
                if (table.tag[i] == TagCode.VERB || table.tag[i] == TagCode.AUX) {
                    return true;
                }
            }
        }
        return false;
    }
}
