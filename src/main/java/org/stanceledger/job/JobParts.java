package org.stanceledger.job;

import java.util.function.Function;
import org.stanceledger.analysis.ArticleAnalysis;
import org.stanceledger.article.Article;

/**
 * What the job is made of besides its own steps.
 *
 * @param articles reads the input's formats
 * @param analyzer analyses an article; called from several threads at once
 * @param reports writes the reports
 * @param conflict the conflict whose news is read, by the name of its folder
 * @param configurationHash SHA-256 of everything in the configuration, in hexadecimal
 * @param version the version of the program
 */
public record JobParts(
        ArticleSource articles,
        Function<Article, ArticleAnalysis> analyzer,
        ReportSet reports,
        String conflict,
        String configurationHash,
        String version) {}
