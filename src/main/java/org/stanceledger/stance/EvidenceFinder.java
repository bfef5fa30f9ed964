package org.stanceledger.stance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.lexicon.Mention;
import org.stanceledger.stance.WordLists.Hit;
import org.stanceledger.text.Span;

/** Finds the words behind a judgement, so that an analyst can check it. */
final class EvidenceFinder {

    private static final Set<WordClass> CRITICAL = EnumSet.of(
            WordClass.CONDEMN, WordClass.REJECT, WordClass.DEMAND, WordClass.WARN, WordClass.NEGATIVE, WordClass.DENY);
    private static final Set<WordClass> SUPPORTIVE =
            EnumSet.of(WordClass.SUPPORT, WordClass.PRAISE, WordClass.POSITIVE, WordClass.LEGAL);

    private final Words words;
    private final StatementView statement;

    EvidenceFinder(ArticleView article, StatementView statement) {
        this.words = article.words;
        this.statement = statement;
    }

    List<Evidence> of(String alignment, List<Toward> entries) {
        List<Evidence> evidence = new ArrayList<>();
        for (Toward entry : entries) {
            evidence.add(of(entry));
        }
        if (evidence.isEmpty()) {
            evidence.add(alone(alignment));
        }
        return evidence;
    }

    private Evidence of(Toward entry) {
        boolean critical = entry.sign() < 0;
        Hit hit = listed(critical ? CRITICAL : SUPPORTIVE);
        String verb = critical ? "criticises " : "supports ";
        String sentence = verb + entry.bloc();
        if (hit != null) {
            sentence += ": \"" + phrase(hit) + "\"";
        }
        Span named = named(entry.bloc());
        if (named != null) {
            sentence += ", naming it";
        } else {
            sentence += ", which the article makes clear";
        }
        String rule = (hit == null ? "model" : hit.wordClass().label()) + (named == null ? "/context" : "/named");
        return new Evidence(rule, hit == null ? named : span(hit), entry.bloc(), sentence);
    }

    private Evidence alone(String alignment) {
        if (alignment.equals(Conflict.NEUTRAL)) {
            return new Evidence("neutral", null, null, "takes no side: neither names nor judges a side");
        }
        return new Evidence(
                "model", null, null, String.format(Locale.ROOT, "advances %s's position without a target", alignment));
    }

    private @Nullable Hit listed(Set<WordClass> classes) {
        for (int[] part : List.of(statement.cue, statement.content)) {
            for (int i : part) {
                for (Hit hit : words.hitsAt(i)) {
                    if (classes.contains(hit.wordClass())) {
                        return hit;
                    }
                }
            }
        }
        return null;
    }

    private @Nullable Span named(String bloc) {
        for (int i : statement.content) {
            Mention mention = words.mention(i);
            if (mention != null && mention.bloc().equals(bloc)) {
                return mention.span();
            }
        }
        return null;
    }

    private Span span(Hit hit) {
        return new Span(
                words.span(hit.begin()).begin(), words.span(hit.end() - 1).end());
    }

    private String phrase(Hit hit) {
        StringBuilder text = new StringBuilder();
        for (int i = hit.begin(); i < hit.end(); i++) {
            text.append(i == hit.begin() ? "" : " ").append(words.lower(i));
        }
        return text.toString();
    }
}
