package org.stanceledger.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.stanceledger.text.Span;

/**
 * An article as the ledger holds it.
 *
 * @param id the article's business key
 * @param file the file's path relative to the input folder
 * @param title its headline
 * @param outlet its outlet
 * @param published its day, null if unknown
 * @param place where it was written
 * @param url its address, empty if unknown
 * @param language its language
 * @param text its decoded text
 * @param body the part of it that was analysed
 * @param contentHash SHA-256 of the text and header, in hexadecimal
 * @param duplicateGroup id of the first of the articles that are copies of this one; the article's own id if it is no copy
 * @param statements how many statements it has, without those that a person struck, with those that one added
 * @param firstRun id of the execution that first read it
 * @param lastRun id of the execution that last analysed it
 */
public record ArticleRow(
        String id,
        String file,
        String title,
        String outlet,
        @Nullable LocalDate published,
        String place,
        String url,
        String language,
        String text,
        Span body,
        String contentHash,
        String duplicateGroup,
        int statements,
        long firstRun,
        long lastRun) {
    /** The same article with another number of statements. */
    ArticleRow withStatements(int number) {
        return new ArticleRow(
                id,
                file,
                title,
                outlet,
                published,
                place,
                url,
                language,
                text,
                body,
                contentHash,
                duplicateGroup,
                number,
                firstRun,
                lastRun);
    }
}
