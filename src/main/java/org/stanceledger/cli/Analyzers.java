package org.stanceledger.cli;

import org.stanceledger.analysis.AnalysisModel;
import org.stanceledger.analysis.ArticleAnalyzer;
import org.stanceledger.attribution.AttributionModel;
import org.stanceledger.attribution.Convention;
import org.stanceledger.config.AnalysisSettings;
import org.stanceledger.config.Configuration;
import org.stanceledger.speaker.DirectorySpeakerResolver;
import org.stanceledger.stance.StanceFrame;
import org.stanceledger.stance.StanceModel;
import org.stanceledger.stance.StanceSettings;
import org.stanceledger.stance.TrainedStanceJudge;
import org.stanceledger.text.TextAnnotator;

/** Puts the analysis together: the shipped models, and what the configuration says of the conflict. */
final class Analyzers {
    private Analyzers() {}

    /** An analyzer of statements. */
    static ArticleAnalyzer of(Configuration configuration) {
        return of(configuration, Convention.STATEMENTS);
    }

    /** An analyzer of what a convention counts. */
    static ArticleAnalyzer of(Configuration configuration, Convention convention) {
        return new ArticleAnalyzer(model(configuration), convention);
    }

    /** The parts of an analysis. */
    static AnalysisModel model(Configuration configuration) {
        AnalysisSettings settings = configuration.analysis();
        TextAnnotator annotator = new TextAnnotator();
        AttributionModel attributions = AttributionModel.bundled();
        return new AnalysisModel(
                configuration.directory().conflict(),
                annotator,
                (text, counted) -> attributions.find(text, counted, settings.minConfidence()),
                new DirectorySpeakerResolver(configuration.directory()),
                new TrainedStanceJudge(
                        StanceFrame.of(configuration.directory(), annotator),
                        StanceModel.bundled(),
                        new StanceSettings(settings.abstainBelow(), StanceSettings.DEFAULT.minToward())));
    }
}
