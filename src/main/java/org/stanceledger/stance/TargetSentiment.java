package org.stanceledger.stance;

import java.util.List;
import java.util.function.Predicate;
import org.stanceledger.attribution.Attribution;
import org.stanceledger.attribution.AttributionKind;
import org.stanceledger.attribution.StatementType;
import org.stanceledger.learning.AveragedRegression;
import org.stanceledger.learning.FeatureVector;
import org.stanceledger.learning.LinearClassifier;
import org.stanceledger.learning.LogisticRegression;
import org.stanceledger.learning.TrainingSet;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.BlocRole;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.lexicon.Mention;
import org.stanceledger.lexicon.MentionType;
import org.stanceledger.speaker.Speaker;
import org.stanceledger.text.Span;
import org.stanceledger.text.TextAnnotator;

/** The machinery of the stance judge on single sentences and targets: a way to compare it on corpora of others. */
public final class TargetSentiment {

    private static final String TARGET = "target";
    private static final String AUTHOR = "author";
    private static final Conflict FRAME = new Conflict(
            "sentence",
            "One sentence",
            List.of("for", "against"),
            List.of(
                    new Bloc(TARGET, "Target", BlocRole.OUTSIDE_STATE, null),
                    new Bloc(AUTHOR, "Author", BlocRole.OTHER, null)));
    private static final Sides SIDES = new Sides(FRAME);
    private static final Masks MASKS = new Masks(SIDES);
    /** What the names of plain words, pairs, neighbours of the target and stems begin with. */
    private static final List<String> WORDS =
            List.of("bias", "w=", "b=", "left=", "left1=", "right=", "right1=", "at=", "out-state|s=");

    /** The stance judge's own features; those of the target's place in the sentence; these with the words alone. */
    private static final AveragedRegression REGRESSION = new AveragedRegression(List.of(
            view(40, name -> !isPlace(name)),
            view(15, TargetSentiment::isPlace),
            view(15, name -> isPlace(name) || WORDS.stream().anyMatch(name::startsWith))));

    private final TextAnnotator annotator;
    private final ActConcepts concepts = new ActConcepts();
    private final TowardFeatures features = new TowardFeatures(concepts);
    private final JudgingWords judging = new JudgingWords();
    private final WordLists lists = new WordLists();
    private final Terms terms = new Terms(List.of());
    private final LinearClassifier classifier;

    /** Learns from labelled sentences. */
    public TargetSentiment(TextAnnotator annotator, List<TargetSentence> sentences) {
        this.annotator = annotator;
        TrainingSet examples = new TrainingSet();
        sentences.forEach(sentence -> examples.add(vector(sentence), Integer.toString(sentence.sign())));
        classifier = REGRESSION.train(examples);
    }

    /** Whether a sentence is kind (1), unkind (-1) or neither (0) to its target; its own sign is not looked at. */
    public int judge(TargetSentence sentence) {
        double[] p = classifier.probabilities(vector(sentence));
        int best = 0;
        for (int label = 1; label < p.length; label++) {
            best = p[label] > p[best] ? label : best;
        }
        return Integer.parseInt(classifier.labels().get(best));
    }

    private static AveragedRegression.View view(double penalty, Predicate<String> features) {
        return new AveragedRegression.View(new LogisticRegression(penalty, 50, 2), features);
    }

    private static boolean isPlace(String name) {
        return name.startsWith(JudgedSentence.PREFIX);
    }

    private FeatureVector vector(TargetSentence sentence) {
        Span all = new Span(0, sentence.text().length());
        List<Mention> mentions = sentence.target().stream()
                .map(span -> new Mention(span, TARGET, null, MentionType.PERSON))
                .toList();
        Words words = new Words(annotator.annotate(sentence.text(), all), mentions, lists, terms);
        Words noTitle = new Words(annotator.annotate("", new Span(0, 0)), List.of(), lists, terms);
        Attribution attribution =
                new Attribution(null, null, List.of(all), StatementType.INDIRECT, AttributionKind.STATEMENT, 1, AUTHOR);
        Speaker speaker = new Speaker("", null, "", AUTHOR, false, 1, AUTHOR);
        ArticleView view = new ArticleView(
                SIDES,
                MASKS,
                words,
                noTitle,
                concepts,
                Affiliations.NONE,
                "",
                null,
                List.of(attribution),
                List.of(speaker));
        FeatureVector vector = features.of(view, view.statements.get(0), TARGET).features();
        JudgedSentence judged = new JudgedSentence(words, judging, vector);
        new JudgingDistance(judged).collect();
        new TargetRoleFeatures(judged).collect();
        return vector;
    }
}
