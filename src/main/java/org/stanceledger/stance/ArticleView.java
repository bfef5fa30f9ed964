package org.stanceledger.stance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stanceledger.attribution.Attribution;
import org.stanceledger.learning.FeatureName;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.Mention;
import org.stanceledger.speaker.Speaker;

/** An article as stance features see it. */
final class ArticleView {

    private static final int MOST_PER_HUNDRED = 6;

    final Sides sides;
    final Masks masks;
    final Words words;
    final Words title;
    final ActLedger ledger;
    final List<StatementView> statements;
    /** Id of the bloc from which the outlet reports, null if unknown. */
    final @Nullable String outletBloc;
    /** Bloc id to the number of its mentions in the body. */
    final Map<String, Integer> mentionCounts = new HashMap<>();
    /** Ids of the blocs that have a part in the article: statements may be meant for them and for no others. */
    final List<String> targets;
    /** Whether blocs of both poles have a part: articles that name one side or none are hardly ever of the conflict. */
    final boolean bothPoles;
    /** How many of a hundred words each class has, as features. */
    final List<FeatureName> densities;

    ArticleView(
            Sides sides,
            Masks masks,
            Words words,
            Words title,
            ActConcepts concepts,
            Affiliations affiliations,
            String outlet,
            @Nullable LocalDate day,
            List<Attribution> attributions,
            List<Speaker> speakers) {
        this.sides = sides;
        this.masks = masks;
        this.words = words;
        this.title = title;
        this.outletBloc = affiliations.ofOutlet(outlet);
        this.ledger = new ActLedger(words, concepts);
        List<StatementView> views = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            views.add(new StatementView(i, attributions.get(i), speakers.get(i), words, affiliations, day));
        }
        this.statements = List.copyOf(views);
        for (int i : words.mentionEnds()) {
            Mention mention = Objects.requireNonNull(words.mention(i));
            mentionCounts.merge(mention.bloc(), 1, Integer::sum);
        }
        this.targets =
                sides.blocs().stream().map(Bloc::id).filter(this::hasPart).toList();
        this.bothPoles = sides.poles().stream()
                .allMatch(pole -> targets.stream().anyMatch(bloc -> pole.equals(sides.pole(bloc))));
        this.densities = Arrays.stream(WordClass.values())
                .map(wordClass -> density(words, wordClass))
                .toList();
    }

    /** Whether a bloc is named, in body or headline, or has its say. */
    private boolean hasPart(String bloc) {
        return mentionCounts.containsKey(bloc)
                || Arrays.stream(title.mentionEnds())
                        .mapToObj(title::mention)
                        .anyMatch(mention -> mention != null && mention.bloc().equals(bloc))
                || statements.stream().anyMatch(statement -> statement.bloc.equals(bloc));
    }

    private static FeatureName density(Words words, WordClass wordClass) {
        int perHundred = 100 * words.count(wordClass) / Math.max(1, words.size());
        return FeatureName.of("article=" + wordClass.label() + "/" + Math.min(MOST_PER_HUNDRED, perHundred));
    }
}
