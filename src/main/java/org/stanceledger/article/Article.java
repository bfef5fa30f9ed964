package org.stanceledger.article;

import org.stanceledger.text.Span;

/**
 * One article, decoded, with its body marked.
 *
 * @param id the article's business key: the file's path relative to the input folder, with {@code #n} where one file holds several
 * @param file the file's path relative to the input folder, with forward slashes
 * @param header what is known about it besides its text
 * @param text the decoded text; for a plain-text file the whole file, so that spans are offsets into it
 * @param body the part of {@code text} that is analysed: without title, deck and outlet line
 */
public record Article(String id, String file, ArticleHeader header, String text, Span body) {}
