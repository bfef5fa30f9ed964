package org.stanceledger.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.lexicon.Mention;
import org.stanceledger.stance.ActLedger.Act;
import org.stanceledger.stance.WordLists.Hit;
import org.stanceledger.text.Span;

/** Finds the words behind a judgement, so that an analyst can check it. */
final class EvidenceFinder {

    private final ActConcepts concepts;
    private final ArticleView article;
    private final Words words;
    private final StatementView statement;

    EvidenceFinder(ActConcepts concepts, ArticleView article, StatementView statement) {
        this.concepts = concepts;
        this.article = article;
        this.words = article.words;
        this.statement = statement;
    }

    /**
     * The reasons for a judgement, those for entries first.
     *
     * @param weighty the words that weigh most in the model for or against taking a side
     * @param weightyFor for each entry's bloc the words that weigh most in the model for the entry
     */
    List<Evidence> of(
            String alignment, List<Toward> entries, List<String> weighty, Map<String, List<String>> weightyFor) {
        List<Evidence> evidence = new ArrayList<>();
        entries.forEach(entry -> evidence.add(of(entry, weightyFor.getOrDefault(entry.bloc(), List.of()))));
        String reason =
                alignment.equals(Conflict.NEUTRAL) ? "takes no side" : "advances the position of the pole " + alignment;
        if (!weighty.isEmpty()) {
            reason += "; weightiest words: " + quoted(weighty);
        }
        evidence.add(new Evidence("model", null, null, reason));
        return evidence;
    }

    private static String quoted(List<String> some) {
        return "\"" + String.join("\", \"", some) + "\"";
    }

    private Evidence of(Toward entry, List<String> weighty) {
        Mention named = named(entry.bloc());
        Hit hit = judging(entry.sign(), named);
        StringBuilder reason = new StringBuilder(entry.sign() < 0 ? "criticises " : "supports ")
                .append(article.sides.name(entry.bloc()));
        if (hit != null) {
            reason.append(": \"").append(phrase(hit.begin(), hit.end())).append('"');
        } else if (!weighty.isEmpty()) {
            reason.append(": weightiest words ").append(quoted(weighty));
        }
        String rule = hit == null ? "model" : hit.wordClass().label();
        if (named != null) {
            Span span = named.span();
            reason.append(" … \"")
                    .append(phrase(words.range(span)[0], words.range(span)[1]))
                    .append('"');
            rule += "/named";
        } else {
            rule += unnamed(entry.bloc(), reason);
        }
        Span place = hit != null ? span(hit) : named != null ? named.span() : null;
        return new Evidence(rule, place, entry.bloc(), reason.toString());
    }

    /** Says by what an unnamed target is meant, and returns the rule's name. */
    private String unnamed(String bloc, StringBuilder reason) {
        for (int i : statement.content) {
            for (String concept : concepts.ofNoun(words.lemma(i))) {
                for (Act act : article.ledger.acts()) {
                    if (act.concept().equals(concept) && act.agent().equals(bloc)) {
                        reason.append(" … \"")
                                .append(words.lower(i))
                                .append("\" (act of ")
                                .append(bloc)
                                .append(')');
                        return "/act";
                    }
                }
            }
        }
        reason.append(" (not named; meant by the article)");
        return "/context";
    }

    /** The listed word of the entry's sign that stands nearest to the target's mention; the first, cue before content, where none is named. */
    private @Nullable Hit judging(int sign, @Nullable Mention named) {
        int anchor = named == null ? -1 : words.range(named.span())[0];
        Hit best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (int[] part : List.of(statement.cue, statement.content)) {
            for (int i : part) {
                for (Hit hit : words.hitsAt(i)) {
                    int distance = anchor < 0 ? 0 : Math.abs(anchor - i);
                    if (hit.wordClass().polarity() == sign && distance < bestDistance) {
                        best = hit;
                        bestDistance = distance;
                    }
                }
            }
        }
        return best;
    }

    private @Nullable Mention named(String bloc) {
        for (int i : statement.content) {
            Mention mention = words.mention(i);
            if (mention != null && mention.bloc().equals(bloc)) {
                return mention;
            }
        }
        return null;
    }

    private Span span(Hit hit) {
        return new Span(
                words.span(hit.begin()).begin(), words.span(hit.end() - 1).end());
    }

    private String phrase(int begin, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = begin; i < end; i++) {
            text.append(i == begin ? "" : " ").append(words.form(i));
        }
        return text.toString();
    }
}
