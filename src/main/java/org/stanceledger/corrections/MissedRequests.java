package org.stanceledger.corrections;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stanceledger.ledger.AddedStatement;
import org.stanceledger.ledger.ArticleRow;
import org.stanceledger.ledger.ContentPlaces;
import org.stanceledger.ledger.CorrectedStatement;
import org.stanceledger.ledger.Correction;
import org.stanceledger.ledger.CorrectionField;
import org.stanceledger.ledger.CorrectionLedger;
import org.stanceledger.ledger.CorrectionSubject;
import org.stanceledger.ledger.KeptCorrection;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.lexicon.ConflictDirectory;
import org.stanceledger.text.Span;

/** Finds the places of statements that the analysis missed in the texts of their articles, and adds them. */
final class MissedRequests {
    private static final int ID_BYTES = 12;

    private final CorrectionLedger ledger;
    private final CorrectionImport.Entry entry;
    private final ListedSpeakers speakers;
    private final Map<String, Optional<ArticleRow>> articles = new HashMap<>();
    private final List<CorrectionSubject.OfStatement> added = new ArrayList<>();
    private final QuotedWords quotedWords = new QuotedWords();
    private final CorrectionImport.Outcomes outcomes = new CorrectionImport.Outcomes();

    MissedRequests(CorrectionLedger ledger, ConflictDirectory directory, CorrectionImport.Entry entry) {
        this.ledger = ledger;
        this.entry = entry;
        this.speakers = new ListedSpeakers(directory.actors());
    }

    CorrectionImport.Outcomes outcome() {
        return outcomes;
    }

    void take(Request.OfMissed request) {
        ArticleRow article = articles.computeIfAbsent(request.articleId(), ledger::findArticle)
                .orElse(null);
        if (article == null) {
            problem(
                    request.articlePlace(),
                    "the ledger has no article '" + request.articleId()
                            + "'; copy its Article ID from the sheet Statements");
            return;
        }
        List<List<Span>> places = new ContentPlaces(article).all(request.content());
        if (places.isEmpty()) {
            problem(
                    request.place(),
                    "these words do not stand so in the text of " + article.id()
                            + "; copy them from the article, parts that do not stand together joined by \" … \"");
        } else if (places.size() > 1) {
            problem(
                    request.place(),
                    "these words stand " + places.size() + " times in the text of " + article.id()
                            + "; give more of them");
        } else {
            add(request, article, places.get(0));
        }
    }

    private void add(Request.OfMissed request, ArticleRow article, List<Span> spans) {
        List<String> content =
                spans.stream().map(span -> span.of(article.text())).toList();
        CorrectionSubject.OfStatement subject =
                new CorrectionSubject.OfStatement(id(article, spans), article.id(), content, spans);
        Optional<CorrectedStatement> there = ledger.at(article.id(), content, spans);
        if (there.isPresent() && there.get().row().id().equals(subject.id()) || added.contains(subject)) {
            outcomes.unchanged++;
            return;
        }
        if (there.isPresent()) {
            problem(
                    request.place(),
                    "the ledger has this statement already, with the Statement ID '"
                            + there.get().row().id() + "'; correct it there");
            return;
        }
        ListedSpeakers.Listed listed =
                speakers.find(request.speaker(), article.published()).orElse(null);
        String bloc = request.bloc().isEmpty() && listed != null ? listed.bloc() : request.bloc();
        if (bloc.isEmpty()) {
            problem(
                    request.place(),
                    "the bloc is missing: the directory has no '" + request.speaker() + "' from whom to take it");
            return;
        }
        ContentPlaces words = new ContentPlaces(article);
        for (String word : List.of(request.cue(), request.source())) {
            if (!word.isEmpty() && words.nearest(word, spans.get(0)).isEmpty()) {
                problem(request.place(), "'" + word + "' does not stand in the text of " + article.id());
                return;
            }
        }
        added.add(subject);
        keep(request, subject, listed, bloc, quotedWords.describe(article, spans, request.cue(), request.source()));
    }

    private void keep(
            Request.OfMissed request,
            CorrectionSubject.OfStatement subject,
            ListedSpeakers.@Nullable Listed listed,
            String bloc,
            AddedStatement statement) {
        keep(subject, Property.of(CorrectionField.ADDED), "", statement.value(), null);
        String speaker = listed == null ? request.speaker() : listed.name();
        keep(subject, Property.of(CorrectionField.SPEAKER), "", speaker, listed);
        keep(subject, Property.of(CorrectionField.BLOC), "", bloc, null);
        if (!request.alignment().isEmpty()) {
            keep(subject, Property.of(CorrectionField.ALIGNMENT), Conflict.NEUTRAL, request.alignment(), null);
        }
        request.toward().forEach((property, sign) -> keep(subject, property, "0", sign, null));
    }

    private void keep(
            CorrectionSubject.OfStatement subject,
            Property property,
            String old,
            String value,
            ListedSpeakers.@Nullable Listed listed) {
        Correction correction = new Correction(
                subject.id(), property.field(), property.target(), old, value, entry.author(), entry.entered());
        outcomes.kept.add(new KeptCorrection(
                0, subject, correction, listed == null ? "" : listed.name(), listed == null ? "" : listed.role()));
    }

    private void problem(String place, String message) {
        outcomes.problems.add(new Problem(place, message));
    }

    /** A key of its own kind, the same whenever the same words of the same article are added. */
    private static String id(ArticleRow article, List<Span> spans) {
        StringBuilder key = new StringBuilder(article.id());
        spans.forEach(span ->
                key.append('\u0000').append(span.begin()).append('\u0001').append(span.of(article.text())));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(key.toString().getBytes(StandardCharsets.UTF_8));
            return "added-" + HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
