package org.stanceledger.analysis;

import org.stanceledger.attribution.AttributionFinder;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.speaker.SpeakerResolver;
import org.stanceledger.stance.StanceJudge;
import org.stanceledger.text.TextAnnotator;

/**
 * Everything an analysis needs, loaded once and shared by threads.
 *
 * @param conflict the conflict whose news is read
 * @param annotator finds sentences, tokens and quotations
 * @param finder finds attributions
 * @param resolver resolves their sources
 * @param judge judges their stance
 */
public record AnalysisModel(
        Conflict conflict,
        TextAnnotator annotator,
        AttributionFinder finder,
        SpeakerResolver resolver,
        StanceJudge judge) {}
