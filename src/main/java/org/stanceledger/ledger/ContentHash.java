package org.stanceledger.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.stanceledger.article.Article;
import org.stanceledger.article.ArticleHeader;

/** The hash by which the ledger sees that an article has changed: SHA-256 over header, text and body. */
public final class ContentHash {
    private ContentHash() {}

    /** The hash of an article in hexadecimal. */
    public static String of(Article article) {
        MessageDigest digest = sha256();
        ArticleHeader header = article.header();
        for (String part : new String[] {
            header.title(),
            header.outlet(),
            String.valueOf(header.published()),
            header.place(),
            header.url(),
            header.language(),
            article.body().begin() + "-" + article.body().end(),
            article.text()
        }) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
