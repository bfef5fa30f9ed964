package org.stanceledger.stance;

import java.util.ArrayList;
import java.util.List;
import org.stanceledger.learning.FeatureName;
import org.stanceledger.learning.FeatureVector;
import org.stanceledger.lexicon.Mention;
import org.stanceledger.stance.Sides.Relation;

/** One statement seen from one bloc that it may support or criticise, with the features collected so far. */
final class TargetView {

    private static final FeatureName NOTHING = FeatureName.of("");

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

    /** The labels of blocs, seen from speaker and target. */
    final Mask mask;
    /** The relation, as what a name is crossed with. */
    final FeatureName relationKey;
    /** Relation and whether named, as what a name is crossed with. */
    final FeatureName namedKey;

    private final FeatureVector out = new FeatureVector();
    private final KeyedFeatures keyed;

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
        this.mask = article.masks.of(statement.bloc, target);
        this.relationKey = FeatureName.of(relation + "|");
        this.namedKey = FeatureName.of(key + "|");
        this.keyed = new KeyedFeatures(out, keys());
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

    void add(FeatureName name) {
        out.add(name);
    }

    void add(FeatureName prefix, FeatureName name) {
        out.add(prefix, name, 1);
    }

    /** What single words are crossed with: nothing, the relation, and the relation and whether the target is named. */
    List<FeatureName> keys() {
        return List.of(NOTHING, relationKey, namedKey);
    }

    /** Adds a feature once for each of the {@link #keys()}. */
    void keyed(FeatureName name) {
        keyed.add(name);
    }

    void keyed(String name) {
        keyed.add(name);
    }

    void flag(String name, boolean value) {
        keyed(name + "=" + value);
    }

    /** Whether a token lies between the first and the last of some tokens. */
    static boolean contains(int[] tokens, int token) {
        return tokens.length > 0 && tokens[0] <= token && token <= tokens[tokens.length - 1];
    }
}
