package org.stanceledger.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stanceledger.attribution.Attribution;
import org.stanceledger.attribution.StatementType;

class GoldSetTest {

    private static final String LINE = """
            {"file": "a.txt", "statements": [\
            {"source": "She", "speaker": "Ann Lee", "bloc": "other", "cue": "said", "content": ["no"], "type": "indirect", \
            "alignment": "neutral", "toward": {"russia": -1}}, \
            {"source": "She", "speaker": "Ann Lee", "bloc": "other", "cue": "", "content": ["no", "never"], "type": "direct", \
            "alignment": "neutral", "toward": {}}]}
            """;

    @TempDir
    Path folder;

    @Test
    void readsStatementsAndFindsThemInTheText() throws IOException {
        String text = "A title\n\nShe said no. \"no and,\" said Bob, \"never.\"";
        Files.writeString(folder.resolve("a.txt"), text);
        Files.writeString(folder.resolve("gold.jsonl"), LINE);
        GoldArticle article = GoldSet.read(folder).articles().get(0);
        assertThat(article.statements().get(0).toward()).containsEntry("russia", -1);
        List<Attribution> attributions = GoldLocator.attributions(article, text);
        assertThat(attributions.get(0).source()).isNotNull();
        assertThat(attributions.get(0).cue()).isNotNull();
        assertThat(attributions.get(1).cue()).isNull();
        assertThat(attributions.get(1).type()).isEqualTo(StatementType.DIRECT);
        assertThat(attributions.get(1).content().get(1).of(text)).isEqualTo("never");
        assertThat(GoldLocator.speakers(article).get(0).name()).isEqualTo("Ann Lee");
    }

    @Test
    void aBrokenLineIsNamed() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "");
        Files.writeString(folder.resolve("gold.jsonl"), LINE + "{oops\n");
        assertThatThrownBy(() -> GoldSet.read(folder))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("gold.jsonl:2");
    }

    @Test
    void aMissingFieldIsNamed() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "");
        Files.writeString(folder.resolve("gold.jsonl"), LINE.replace("\"bloc\": \"other\", ", ""));
        assertThatThrownBy(() -> GoldSet.read(folder)).hasMessageContaining("gold.jsonl:1 statement 1: no field bloc");
    }

    @Test
    void contentThatTheArticleLacksIsNamed() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "nothing");
        Files.writeString(folder.resolve("gold.jsonl"), LINE);
        GoldArticle article = GoldSet.read(folder).articles().get(0);
        assertThatThrownBy(() -> GoldLocator.attributions(article, "nothing")).hasMessageContaining("a.txt");
    }
}
