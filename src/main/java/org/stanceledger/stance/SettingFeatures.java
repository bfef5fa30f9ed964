package org.stanceledger.stance;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.stanceledger.learning.FeatureVector;

/** Where and by whom a statement is made: whose outlet reports it, the speaker's office, where a speaker without a side is from. */
final class SettingFeatures {

    /** Few features that say much, and so are trusted more. */
    private static final double WEIGHT = 2;

    private static final List<String> SIDES = List.of("home=", "origin=", "lean=");

    private SettingFeatures() {}

    static void add(
            FeatureVector out,
            String prefix,
            ArticleView article,
            StatementView statement,
            UnaryOperator<String> mask) {
        out.add(prefix + "outlet=" + label(article.outletBloc, mask));
        if (article.sides.pole(statement.bloc) == null) {
            String leaning = statement.background.leaning();
            side(out, prefix + "home=", article, statement, statement.background.home(), mask);
            side(out, prefix + "origin=", article, statement, statement.background.origin(), mask);
            side(
                    out,
                    prefix + "lean=",
                    article,
                    statement,
                    leaning == null ? null : article.sides.holder(leaning),
                    mask);
        }
        for (String word : statement.background.words()) {
            out.add(prefix + "office=" + word);
        }
        out.add(prefix + "listed=" + statement.background.listed());
    }

    private static void side(
            FeatureVector out,
            String name,
            ArticleView article,
            StatementView statement,
            @Nullable String bloc,
            UnaryOperator<String> mask) {
        out.add(name + label(bloc, mask) + "/" + article.sides.role(statement.bloc), WEIGHT);
    }

    /** Whether a feature tells on which side a speaker without a side is at home. */
    static boolean tellsSide(String feature) {
        return SIDES.stream().anyMatch(feature::contains);
    }

    private static String label(@Nullable String bloc, UnaryOperator<String> mask) {
        return bloc == null ? "none" : mask.apply(bloc);
    }
}
