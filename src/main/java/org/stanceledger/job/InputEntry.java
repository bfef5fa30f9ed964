package org.stanceledger.job;

import org.stanceledger.article.ArticleRead;

/**
 * What a run meets in its input.
 *
 * @param file the file's path relative to the input folder
 * @param read an article, or a place that cannot be read
 */
record InputEntry(String file, ArticleRead read) {}
