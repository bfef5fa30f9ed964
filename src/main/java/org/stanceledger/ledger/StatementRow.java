package org.stanceledger.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stanceledger.stance.Evidence;
import org.stanceledger.stance.Toward;
import org.stanceledger.text.Span;

/**
 * A statement as the ledger holds it, corrections applied, with what a report needs of its article.
 *
 * @param id the statement's business key
 * @param articleId the article's business key
 * @param articleFile the file's path relative to the input folder
 * @param title the article's headline
 * @param outlet the article's outlet
 * @param published the article's day, null if unknown
 * @param language the article's language
 * @param url the article's address, empty if unknown
 * @param ordinal position among the article's statements, from 0
 * @param sentence the sentence of the cue
 * @param type {@code direct}, {@code indirect} or {@code mixed}
 * @param source the words that name the source, empty if none
 * @param sourceSpan where they stand in the article's text
 * @param speaker the resolved speaker
 * @param speakerId the actor's id, empty if not in the directory
 * @param role the speaker's office or description
 * @param bloc id of the speaker's bloc
 * @param resolved whether the speaker is known and not only worded
 * @param cue the words of the cue, empty if none
 * @param cueSpan where they stand in the article's text
 * @param content the content's spans in words
 * @param contentSpans where they stand in the article's text
 * @param alignment id of a pole or {@code neutral}
 * @param alignmentProbability the probability of {@code alignment}
 * @param toward the blocs it supports or criticises
 * @param confidence the probability that the statement was found rightly
 * @param evidence why this stance, the strongest reason first
 * @param provenance the rules that found the statement and resolved its speaker
 * @param likely who can be meant where the speaker is not resolved, one a line, the likeliest first
 * @param corrections what a person changed of it, in the order of entry; empty if nobody did
 * @param duplicateGroup id of the first of the articles that are copies of its article; the article's own id if it is no copy
 * @param firstRun id of the execution that first wrote it
 */
public record StatementRow(
        String id,
        String articleId,
        String articleFile,
        String title,
        String outlet,
        @Nullable LocalDate published,
        String language,
        String url,
        int ordinal,
        String sentence,
        String type,
        String source,
        @Nullable Span sourceSpan,
        String speaker,
        String speakerId,
        String role,
        String bloc,
        boolean resolved,
        String cue,
        @Nullable Span cueSpan,
        List<String> content,
        List<Span> contentSpans,
        String alignment,
        double alignmentProbability,
        List<Toward> toward,
        double confidence,
        List<Evidence> evidence,
        String provenance,
        String likely,
        List<Correction> corrections,
        String duplicateGroup,
        long firstRun) {
    /** The probability of what a person set. */
    private static final double CERTAIN = 1;

    public StatementRow {
        content = List.copyOf(content);
        contentSpans = List.copyOf(contentSpans);
        toward = List.copyOf(toward);
        evidence = List.copyOf(evidence);
        corrections = List.copyOf(corrections);
    }

    /** What it does to a bloc: 1 supports, -1 criticises, 0 neither. */
    public int toward(String blocId) {
        for (Toward entry : toward) {
            if (entry.bloc().equals(blocId)) {
                return entry.sign();
            }
        }
        return 0;
    }

    /** Whether its article is no copy of an earlier one, so that distinct counts hold it. */
    public boolean distinct() {
        return duplicateGroup.equals(articleId);
    }

    /** The same statement with what it does to blocs. */
    StatementRow withToward(List<Toward> entries) {
        return with(
                speaker,
                speakerId,
                role,
                bloc,
                resolved,
                alignment,
                alignmentProbability,
                entries,
                evidence,
                corrections);
    }

    /** The same statement with a correction applied and noted. */
    StatementRow corrected(KeptCorrection kept) {
        Correction made = kept.correction();
        Correction noted = new Correction(
                id, made.field(), made.target(), made.oldValue(), made.newValue(), made.author(), made.entered());
        List<Correction> notes = new ArrayList<>(corrections);
        notes.add(noted);
        String value = made.newValue();
        return switch (made.field()) {
            case SPEAKER ->
                with(
                        value,
                        kept.actor(),
                        kept.role(),
                        bloc,
                        true,
                        alignment,
                        alignmentProbability,
                        toward,
                        evidence,
                        notes);
            case BLOC ->
                with(
                        speaker,
                        speakerId,
                        role,
                        value,
                        resolved,
                        alignment,
                        alignmentProbability,
                        toward,
                        evidence,
                        notes);
            case ALIGNMENT ->
                with(speaker, speakerId, role, bloc, resolved, value, CERTAIN, toward, reasons(made), notes);
            case TOWARD ->
                with(
                        speaker,
                        speakerId,
                        role,
                        bloc,
                        resolved,
                        alignment,
                        alignmentProbability,
                        toward(made.target(), Integer.parseInt(value)),
                        reasons(made),
                        notes);
            case NOT_A_STATEMENT, ADDED ->
                with(
                        speaker,
                        speakerId,
                        role,
                        bloc,
                        resolved,
                        alignment,
                        alignmentProbability,
                        toward,
                        evidence,
                        notes);
        };
    }

    private List<Toward> toward(String target, int sign) {
        List<Toward> entries = new ArrayList<>(toward);
        entries.removeIf(entry -> entry.bloc().equals(target));
        if (sign != 0) {
            entries.add(new Toward(target, sign, CERTAIN));
        }
        entries.sort(Comparator.comparing(Toward::bloc));
        return entries;
    }

    /** The person's word comes first; what the analysis saw stays, so that one can tell why it was wrong. */
    private List<Evidence> reasons(Correction made) {
        String what = made.field() == CorrectionField.ALIGNMENT
                ? "alignment " + made.newValue() + " instead of " + made.oldValue()
                : sign(made.newValue()) + " instead of " + sign(made.oldValue());
        List<Evidence> reasons = new ArrayList<>();
        reasons.add(new Evidence(
                "correction",
                null,
                made.target().isEmpty() ? null : made.target(),
                "set by " + made.author() + ": " + what));
        reasons.addAll(evidence);
        return reasons;
    }

    private static String sign(String value) {
        return switch (value) {
            case "1" -> "supports";
            case "-1" -> "criticises";
            default -> "neither";
        };
    }

    private StatementRow with(
            String newSpeaker,
            String newSpeakerId,
            String newRole,
            String newBloc,
            boolean nowResolved,
            String newAlignment,
            double newProbability,
            List<Toward> newToward,
            List<Evidence> newEvidence,
            List<Correction> newCorrections) {
        return new StatementRow(
                id,
                articleId,
                articleFile,
                title,
                outlet,
                published,
                language,
                url,
                ordinal,
                sentence,
                type,
                source,
                sourceSpan,
                newSpeaker,
                newSpeakerId,
                newRole,
                newBloc,
                nowResolved,
                cue,
                cueSpan,
                content,
                contentSpans,
                newAlignment,
                newProbability,
                newToward,
                confidence,
                newEvidence,
                provenance,
                likely,
                newCorrections,
                duplicateGroup,
                firstRun);
    }
}
