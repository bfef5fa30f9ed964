package org.stanceledger.stance;

import org.jspecify.annotations.Nullable;
import org.stanceledger.learning.FeatureName;

/** Where and by whom a statement is made: whose outlet reports it, the speaker's office, where a speaker without a side is from. */
final class SettingFeatures {

    /** Few features that say much, and so are trusted more. */
    private static final double WEIGHT = 2;

    private static final FeatureName OUTLET = FeatureName.of("outlet=");
    private static final FeatureName HOME = FeatureName.of("home=");
    private static final FeatureName ORIGIN = FeatureName.of("origin=");
    private static final FeatureName LEAN = FeatureName.of("lean=");
    private static final FeatureName OFFICE = FeatureName.of("office=");
    private static final FeatureName NONE = FeatureName.of("none");

    private SettingFeatures() {}

    static void add(KeyedFeatures out, ArticleView article, StatementView statement, Mask mask) {
        out.add(OUTLET.with(label(article.outletBloc, mask)));
        if (article.sides.pole(statement.bloc) == null) {
            String leaning = statement.background.leaning();
            side(out, HOME, article, statement, statement.background.home(), mask);
            side(out, ORIGIN, article, statement, statement.background.origin(), mask);
            side(out, LEAN, article, statement, leaning == null ? null : article.sides.holder(leaning), mask);
        }
        for (String word : statement.background.words()) {
            out.add(OFFICE.with(word));
        }
        out.add("listed=" + statement.background.listed());
    }

    private static void side(
            KeyedFeatures out,
            FeatureName name,
            ArticleView article,
            StatementView statement,
            @Nullable String bloc,
            Mask mask) {
        out.add(name.with(label(bloc, mask)).with("/" + article.sides.role(statement.bloc)), WEIGHT);
    }

    /** Whether a feature tells on which side a speaker without a side is at home. */
    static boolean tellsSide(String feature) {
        return feature.contains("home=") || feature.contains("origin=") || feature.contains("lean=");
    }

    private static FeatureName label(@Nullable String bloc, Mask mask) {
        return bloc == null ? NONE : mask.of(bloc);
    }
}
