package org.stanceledger.analysis;

import org.stanceledger.attribution.Attribution;
import org.stanceledger.speaker.Speaker;
import org.stanceledger.stance.Stance;
import org.stanceledger.text.Span;

/**
 * One statement of an article: an attribution with its speaker and its stance.
 *
 * @param id its business key, stable as long as the article's id, the statement's content and cue stay the same
 * @param sentence the sentence that holds the cue, or the first content where there is no cue
 * @param attribution source, cue and content
 * @param speaker who says it
 * @param stance what it does
 */
public record Statement(String id, Span sentence, Attribution attribution, Speaker speaker, Stance stance) {}
