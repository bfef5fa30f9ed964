package org.stanceledger.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stanceledger.attribution.Attribution;
import org.stanceledger.evaluation.GoldArticle;
import org.stanceledger.evaluation.GoldLocator;
import org.stanceledger.evaluation.GoldSet;
import org.stanceledger.evaluation.GoldStatement;
import org.stanceledger.ledger.CorrectionField;
import org.stanceledger.ledger.LedgerFixture;

class GoldExportTest {
    private static final String TEXT = "They closed the road. Nobody was told.\n\nThe road stays closed until May.";

    @TempDir
    Path folder;

    @Test
    void correctedArticlesAreReadBackAsAGoldSet() throws IOException {
        try (LedgerFixture ledger = new LedgerFixture(folder.resolve("ledger"))
                .article("b.txt", TEXT, "b1: The road stays closed until May")
                .article("feed.jsonl#2", TEXT, "f2: Nobody was told", "f1: They closed the road")
                .article("untouched.txt", TEXT, "u1: Nobody was told")) {
            ledger.correct("f2", CorrectionField.TOWARD, "georgia", "1");
            ledger.correct("f1", CorrectionField.BLOC, "", "other");
            ledger.correct("b1", CorrectionField.NOT_A_STATEMENT, "", "yes");
            Path gold = folder.resolve("gold");
            GoldExport.Size size = new GoldExport(ledger.corrections()).write(gold);
            assertThat(size).isEqualTo(new GoldExport.Size(2, 2, 2));

            List<GoldArticle> articles = GoldSet.read(gold).articles();
            assertThat(articles)
                    .extracting(GoldArticle::file)
                    .containsExactly("articles/00001-b-txt.txt", "articles/00002-feed-jsonl-2.txt");
            assertThat(articles.get(0).statements()).isEmpty();
            GoldArticle feed = articles.get(1);
            assertThat(feed.read().header().title()).isEqualTo("Title of feed.jsonl#2");
            assertThat(feed.statements()).extracting(GoldStatement::bloc).containsExactly("other", "georgia");
            assertThat(feed.statements().get(1).toward()).isEqualTo(Map.of("georgia", 1, "russia", -1));
            String text = feed.read().text();
            List<Attribution> located = GoldLocator.attributions(feed, text);
            assertThat(located.get(0).content().get(0).of(text)).isEqualTo("They closed the road");

            assertThatThrownBy(() -> new GoldExport(ledger.corrections()).write(gold))
                    .hasMessageContaining("is not empty");
            Path again = folder.resolve("again");
            new GoldExport(ledger.corrections()).write(again);
            assertThat(Files.readString(again.resolve("gold.jsonl")))
                    .isEqualTo(Files.readString(gold.resolve("gold.jsonl")));
        }
    }
}
