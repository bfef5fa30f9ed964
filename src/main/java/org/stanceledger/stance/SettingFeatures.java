package org.stanceledger.stance;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.stanceledger.learning.FeatureVector;

/** Where and by whom a statement is made: whose outlet reports it, the speaker's office, where a speaker without a side is from. */
final class SettingFeatures {

    private SettingFeatures() {}

    static void add(
            FeatureVector out,
            String prefix,
            ArticleView article,
            StatementView statement,
            UnaryOperator<String> mask) {
        out.add(prefix + "outlet=" + label(article.outletBloc, mask));
        if (article.sides.pole(statement.bloc) == null) {
            out.add(prefix + "home=" + label(statement.background.home(), mask) + "/"
                    + article.sides.role(statement.bloc));
        }
        for (String word : statement.background.words()) {
            out.add(prefix + "office=" + word);
        }
        out.add(prefix + "listed=" + statement.background.listed());
    }

    private static String label(@Nullable String bloc, UnaryOperator<String> mask) {
        return bloc == null ? "none" : mask.apply(bloc);
    }
}
