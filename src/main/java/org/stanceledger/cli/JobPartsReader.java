package org.stanceledger.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;
import org.stanceledger.analysis.ArticleAnalyzer;
import org.stanceledger.article.ArticleFormats;
import org.stanceledger.config.Configuration;
import org.stanceledger.job.ArticleSource;
import org.stanceledger.job.JobParts;
import org.stanceledger.report.ReportSettings;
import org.stanceledger.report.ReportWriter;

/** Makes the parts of the job from the configuration. */
final class JobPartsReader {
    private JobPartsReader() {}

    /**
     * Makes them.
     *
     * @param configuration the conflict and how articles are read and analysed
     * @throws org.stanceledger.config.ConfigException if the reports' settings have faults
     */
    static JobParts read(Configuration configuration) {
        Path folder = configuration.folder();
        // Loading the models takes a while: only when there is something to analyse.
        Supplier<ArticleAnalyzer> analyzer = SingletonSupplier.of(() -> Analyzers.of(configuration));
        ReportSettings reports = ReportSettingsReader.read(folder)
                .withTerms(configuration.directory().terms());
        return new JobParts(
                ArticleSource.of(new ArticleFormats(configuration.input())),
                article -> analyzer.get().analyze(article),
                (view, output) ->
                        new ReportWriter().write(view, configuration.directory().conflict(), reports, output),
                configuration.analysis().conflict(),
                configuration.hash(),
                Version.current());
    }
}
