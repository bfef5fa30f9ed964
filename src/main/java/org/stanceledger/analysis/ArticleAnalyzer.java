package org.stanceledger.analysis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.stanceledger.article.Article;
import org.stanceledger.attribution.Attribution;
import org.stanceledger.attribution.Convention;
import org.stanceledger.speaker.Speaker;
import org.stanceledger.stance.Stance;
import org.stanceledger.text.AnnotatedText;
import org.stanceledger.text.Span;

/**
 * Finds the statements of an article, their speakers and their stance. This is the library's door: thread-safe, deterministic, without
 * files, database or network.
 */
public final class ArticleAnalyzer {
    private static final String ANALYSED_LANGUAGE = "en";
    private static final int ID_BYTES = 10;

    private final AnalysisModel model;
    private final Convention convention;

    /** An analyzer that gives statements. */
    public ArticleAnalyzer(AnalysisModel model) {
        this(model, Convention.STATEMENTS);
    }

    /** An analyzer that gives what a convention counts. */
    public ArticleAnalyzer(AnalysisModel model, Convention convention) {
        this.model = model;
        this.convention = convention;
    }

    /** The statements of an article; none where its language is one that the analysis does not read. */
    public ArticleAnalysis analyze(Article article) {
        if (!article.header().language().equals(ANALYSED_LANGUAGE)) {
            return new ArticleAnalysis(article, List.of());
        }
        AnnotatedText text = model.annotator().annotate(article.text(), article.body());
        List<Attribution> attributions = model.finder().find(text, convention).stream()
                .sorted(Comparator.comparing(
                        (Attribution attribution) -> attribution.content().get(0)))
                .toList();
        List<Speaker> speakers = model.resolver().resolve(article, text, attributions);
        List<Stance> stances = model.judge().judge(article, text, attributions, speakers);
        Map<String, Integer> seen = new HashMap<>();
        List<Statement> statements = new ArrayList<>(attributions.size());
        for (int i = 0; i < attributions.size(); i++) {
            Attribution attribution = attributions.get(i);
            statements.add(new Statement(
                    id(article, attribution, seen),
                    sentence(text, attribution),
                    attribution,
                    speakers.get(i),
                    stances.get(i)));
        }
        return new ArticleAnalysis(article, statements);
    }

    private static Span sentence(AnnotatedText text, Attribution attribution) {
        Span anchor = attribution.cue() != null
                ? attribution.cue()
                : attribution.content().get(0);
        int index = text.sentenceAt(anchor.begin());
        return index < 0 ? anchor : text.sentences().get(index).span();
    }

    /** A hash of what the statement is, so that it stays the same when other parts of its article change. */
    private static String id(Article article, Attribution attribution, Map<String, Integer> seen) {
        StringBuilder key = new StringBuilder(article.id());
        attribution.content().forEach(span -> key.append('\u0000').append(span.of(article.text())));
        key.append('\u0001')
                .append(attribution.cue() == null ? "" : attribution.cue().of(article.text()));
        key.append('\u0001')
                .append(attribution.source() == null ? "" : attribution.source().of(article.text()));
        int occurrence = seen.merge(key.toString(), 1, Integer::sum);
        byte[] digest = sha256().digest((key.toString() + '\u0001' + occurrence).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, ID_BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
