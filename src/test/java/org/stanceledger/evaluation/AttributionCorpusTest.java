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
import org.stanceledger.attribution.Convention;
import org.stanceledger.attribution.LabelledAttribution;
import org.stanceledger.attribution.LabelledText;
import org.stanceledger.text.Span;
import org.stanceledger.text.TextAnnotator;

class AttributionCorpusTest {
    private static final AttributionCorpus CORPUS = new AttributionCorpus(new TextAnnotator());
    private static final String TEXT = "Vano said “it 🙂 rains” today.";

    @TempDir
    private Path folder;

    @Test
    void polnearOffsetsAreCodePoints() throws IOException {
        Path file = folder.resolve("p.jsonl");
        Files.writeString(
                file,
                "{\"file\": \"a.txt\", \"text\": \"" + TEXT
                        + "\", \"attributions\": [{\"source\": [[0, 4]], \"cue\": [[5, 9]], \"content\": [[11, 21]]}]}\n\n");
        LabelledText text = CORPUS.polnear(file).get(0);
        assertThat(text.name()).isEqualTo("a.txt");
        assertThat(text.convention()).isEqualTo(Convention.ALL);
        LabelledAttribution found = text.attributions().get(0);
        assertThat(words(found.source())).isEqualTo("Vano");
        assertThat(words(found.cue())).isEqualTo("said");
        assertThat(words(found.content())).isEqualTo("it 🙂 rains");
    }

    @Test
    void brokenJsonIsNamedWithItsLine() throws IOException {
        Path file = folder.resolve("broken.jsonl");
        Files.writeString(file, "\n{\"file\": \n");
        assertThatThrownBy(() -> CORPUS.polnear(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("broken.jsonl:2");
    }

    @Test
    void bratEventsAndRelationsJoinTheParts() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(folder.resolve("a.ann"), """
                T1\tSource 0 4\tVano
                T2\tCue 5 9\tsaid
                T3\tContent 11 13;16 21\tit rains
                E1\tCue:T2 Source:T1 Content:T3
                #1\tAnnotatorNotes T1\tnote
                """);
        Files.writeString(folder.resolve("b.txt"), TEXT);
        Files.writeString(folder.resolve("b.ann"), """
                T1\tSource 0 4\tVano
                T2\tCue 5 9\tsaid
                T3\tContent 11 21\tit rains
                R1\tSource Arg1:T2 Arg2:T1
                R2\tContent Arg1:T3 Arg2:T2
                """);
        List<LabelledText> texts = CORPUS.brat(folder, Convention.STATEMENTS);
        assertThat(texts).extracting(LabelledText::name).containsExactly("a.txt", "b.txt");
        assertThat(texts.get(0).attributions()).hasSize(1);
        assertThat(texts.get(0).attributions().get(0).content()).hasSize(2);
        for (LabelledText text : texts) {
            assertThat(words(text.attributions().get(0).source())).isEqualTo("Vano");
            assertThat(words(text.attributions().get(0).cue())).isEqualTo("said");
        }
    }

    @Test
    void brokenBratLinesAreNamed() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(folder.resolve("a.ann"), "T1\tSource 0 4\tVano\nE1\tCue:T9 Source:T1\n");
        assertThatThrownBy(() -> CORPUS.brat(folder, Convention.ALL))
                .hasMessageContaining("a.ann:2")
                .hasMessageContaining("T9");
    }

    @Test
    void goldWordsAreFoundWhereTheirPartsStandTogether() throws IOException {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        Files.writeString(
                articles.resolve("1.txt"),
                "Title\nWire | 2001-01-01 | Gori\n\nIt rained. Nino said it was late. Vano said it was early.\n");
        Files.writeString(
                folder.resolve("gold.jsonl"),
                "{\"file\": \"articles/1.txt\", \"statements\": [" + statement("Nino", "it was late") + ", "
                        + statement("Vano", "it was early") + "]}\n");
        LabelledText text = CORPUS.gold(folder).get(0);
        String whole = text.text().text();
        LabelledAttribution second = text.attributions().get(1);
        assertThat(second.cue().get(0).begin()).isEqualTo(whole.lastIndexOf("said"));
        assertThat(second.source().get(0).of(whole)).isEqualTo("Vano");
        assertThat(text.text().paragraphs()).hasSize(1);
    }

    private static String statement(String source, String content) {
        return "{\"source\": \"" + source + "\", \"speaker\": \"" + source
                + "\", \"bloc\": \"other\", \"cue\": \"said\", \"content\": [\"" + content
                + "\"], \"type\": \"indirect\", \"alignment\": \"neutral\", \"toward\": {}}";
    }

    private static String words(List<Span> spans) {
        return spans.get(0).of(TEXT);
    }
}
