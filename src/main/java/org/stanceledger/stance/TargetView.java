package org.stanceledger.stance;

import java.util.ArrayList;
import java.util.List;
import org.stanceledger.learning.FeatureVector;
import org.stanceledger.lexicon.Mention;
import org.stanceledger.stance.Sides.Relation;

/** One statement seen from one bloc that it may support or criticise, with the features collected so far. */
final class TargetView {

    final ArticleView article;
    final Words words;
    final StatementView statement;
    final String target;
    /** How the target stands to the speaker. */
    final String relation;
    /** Whether the content names the target. */
    final boolean named;
    /** Relation and whether named. */
    final String key;
    /** The last tokens of the target's mentions in the content. */
    final List<Integer> mentions = new ArrayList<>();

    private final FeatureVector out = new FeatureVector();

    TargetView(ArticleView article, StatementView statement, String target) {
        this.article = article;
        this.words = article.words;
        this.statement = statement;
        this.target = target;
        Relation found = article.sides.relation(statement.bloc, target);
        this.relation = found == Relation.OUTSIDER ? "out-" + outsider(article.sides.role(target)) : found.label();
        for (int i : statement.content) {
            Mention mention = words.mention(i);
            if (mention != null && mention.bloc().equals(target) && words.endsMention(i)) {
                mentions.add(i);
            }
        }
        this.named = !mentions.isEmpty();
        this.key = relation + (named ? "/n" : "/u");
    }

    private static String outsider(String role) {
        return switch (role) {
            case "parent", "breakaway", "patron" -> "side";
            default -> role;
        };
    }

    FeatureVector features() {
        return out;
    }

    void add(String name) {
        out.add(name);
    }

    /** Adds a feature as such, for the relation, and for the relation and whether the target is named. */
    void keyed(String name) {
        out.add(name);
        out.add(relation + "|" + name);
        out.add(key + "|" + name);
    }

    void flag(String name, boolean value) {
        keyed(name + "=" + value);
    }

    /** The label of a bloc, seen from speaker and target. */
    String mask(String bloc) {
        if (bloc.equals(target)) {
            return "#target";
        }
        Relation found = article.sides.relation(statement.bloc, bloc);
        if (found == Relation.OUTSIDER) {
            Relation toTarget = article.sides.relation(target, bloc);
            return toTarget == Relation.OUTSIDER ? "#out" : "#out-" + toTarget.label();
        }
        return "#" + found.label();
    }

    /** Whether a token lies between the first and the last of some tokens. */
    static boolean contains(int[] tokens, int token) {
        return tokens.length > 0 && tokens[0] <= token && token <= tokens[tokens.length - 1];
    }
}
