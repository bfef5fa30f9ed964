package org.stanceledger.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFormatsTest {
    private static final CsvMapping MINISTRY =
            new CsvMapping("ministry", "News_Shorts", "News_Titles", "", "News_Dates", "", "URL", "", "A ministry");

    @TempDir
    Path folder;

    private final ArticleFormats formats =
            new ArticleFormats(new ArticleSettings(10_000, List.of(CsvMapping.PLAIN, MINISTRY)));

    @Test
    void plainTextKeepsOffsetsIntoTheWholeFile() throws IOException {
        String text =
                "Ministers meet at the bridge\nRiver Post | 2014-03-02 | Zugdidi\n\nThe minister said the bridge was open.\n";
        Article article = onlyArticle("a/one.txt", text.getBytes(StandardCharsets.UTF_8));

        assertThat(article.id()).isEqualTo("a/one.txt");
        assertThat(article.text()).isEqualTo(text);
        assertThat(article.body().of(text)).isEqualTo("The minister said the bridge was open.");
        assertThat(article.header())
                .isEqualTo(new ArticleHeader(
                        "Ministers meet at the bridge", "River Post", LocalDate.of(2014, 3, 2), "Zugdidi", "", "en"));
    }

    @Test
    void windowsAndMarkedEncodingsAreDecoded() throws IOException {
        String text = "The “bridge” is open, the minister said on Monday.";
        for (Charset charset : List.of(Charset.forName("windows-1252"), StandardCharsets.UTF_8)) {
            assertThat(onlyArticle("x.txt", text.getBytes(charset)).text()).isEqualTo(text);
        }
        assertThat(onlyArticle("x.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))
                        .text())
                .isEqualTo(text);
    }

    @Test
    void htmlGivesTheArticleAndNotItsSurroundings() throws IOException {
        String page = """
                <html><head><title>Site - Talks resume</title><meta property="og:site_name" content="Hill News">
                <meta property="article:published_time" content="2019-05-06T10:00:00Z"></head>
                <body><nav><p>Home, politics, weather and much else that is longer than the article itself</p></nav>
                <div><h1>Talks resume</h1><div class="body"><p>The talks <b>resumed</b>&nbsp;on Monday, the envoy said.</p>
                <figure><figcaption>The envoy said hello.</figcaption></figure>
                <ul><li>open the road</li></ul><p>“Good,” she said.<br>Then she left.</p></div></div>
                <footer><p>All rights reserved, said the lawyer.</p></footer></body></html>
                """;
        Article article = onlyArticle("p.html", page.getBytes(StandardCharsets.UTF_8));

        assertThat(article.text())
                .isEqualTo(
                        "The talks resumed on Monday, the envoy said.\n\n• open the road\n\n“Good,” she said.\n\nThen she left.");
        assertThat(article.header().title()).isEqualTo("Talks resume");
        assertThat(article.header().outlet()).isEqualTo("Hill News");
        assertThat(article.header().published()).isEqualTo(LocalDate.of(2019, 5, 6));
    }

    @Test
    void aJsonArrayIsReadUpToItsFault() throws IOException {
        String json = """
                [
                  {"title": "One", "text": "First body.", "date": "6 May 2021"},
                  {"title": "Two", "body": ["First paragraph.", "Second paragraph."]},
                  {"title": "Three"},
                  17,
                  {"title": "Four", "text": "Fourth body."},
                  {"title": "Five" "text": "broken here"},
                  {"title": "Six", "text": "never reached"}
                ]
                """;
        List<ArticleRead> reads = read("list.json", json.getBytes(StandardCharsets.UTF_8));

        assertThat(articles(reads))
                .extracting(Article::id)
                .containsExactly("list.json#1", "list.json#2", "list.json#5");
        assertThat(articles(reads).get(1).text()).isEqualTo("First paragraph.\n\nSecond paragraph.");
        assertThat(faults(reads)).extracting(ArticleRead.Fault::place).satisfies(places -> {
            assertThat(places).hasSize(3);
            assertThat(places.get(0)).isEqualTo("line 4");
            assertThat(places.get(1)).isEqualTo("line 5");
            assertThat(places.get(2)).startsWith("line 7, column ");
        });
        assertThat(faults(reads).get(2).reason()).startsWith("broken JSON: ");
    }

    @Test
    void anObjectMayBeOneArticleOrHoldThem() throws IOException {
        assertThat(onlyArticle(
                                "one.json",
                                "{\"headline\": \"One\", \"content\": \"Body.\"}".getBytes(StandardCharsets.UTF_8))
                        .id())
                .isEqualTo("one.json");
        List<ArticleRead> reads = read(
                "many.json",
                "{\"articles\": [{\"text\": \"A.\"}, {\"text\": \"B.\"}]}".getBytes(StandardCharsets.UTF_8));
        assertThat(articles(reads)).extracting(Article::text).containsExactly("A.", "B.");
    }

    @Test
    void aBrokenJsonLineCostsOnlyItself() throws IOException {
        String lines = "{\"text\": \"One.\"}\n\n{\"text\": broken}\n{\"text\": \"Two.\"}\n{\"text\": \""
                + "x".repeat(90_000) + "\"}\n{\"text\": \"Three.\"}";
        List<ArticleRead> reads = read("n.jsonl", lines.getBytes(StandardCharsets.UTF_8));

        assertThat(articles(reads)).extracting(Article::text).containsExactly("One.", "Two.", "Three.");
        assertThat(articles(reads)).extracting(Article::id).containsExactly("n.jsonl#1", "n.jsonl#4", "n.jsonl#6");
        assertThat(faults(reads)).extracting(ArticleRead.Fault::place).containsExactly("line 3", "line 5");
    }

    @Test
    void csvFieldsRunOverLinesAndFaultsNameTheLine() throws IOException {
        String csv = """
                URL,News_Dates,News_Titles,News_Shorts
                http://a,"Thu, 06/12/2018 - 17:25","A ""title""\","First line,
                second line."
                http://b,2 April 2021,Title,One cell too many,here
                http://c,2 April 2021,No text," "
                http://d,2 April 2021,Title,Last text.
                """;
        List<ArticleRead> reads = read("m.csv", csv.getBytes(StandardCharsets.UTF_8));

        assertThat(articles(reads)).extracting(Article::id).containsExactly("m.csv#1", "m.csv#4");
        Article first = articles(reads).get(0);
        assertThat(first.text()).isEqualTo("First line,\nsecond line.");
        assertThat(first.header().title()).isEqualTo("A \"title\"");
        assertThat(first.header().outlet()).isEqualTo("A ministry");
        assertThat(first.header().published()).isEqualTo(LocalDate.of(2018, 12, 6));
        assertThat(faults(reads))
                .containsExactly(
                        new ArticleRead.Fault("line 4", "5 cells where the header has 4"),
                        new ArticleRead.Fault("line 5", "the article has no text"));
    }

    @Test
    void csvWithoutTheNeededColumnSaysWhichIsMissing() throws IOException {
        List<ArticleRead> reads =
                read("m.csv", "URL;News_Dates;News_Titles\nhttp://a;2020-01-01;T\n".getBytes(StandardCharsets.UTF_8));
        ArticleRead.Fault fault = faults(reads).get(0);
        assertThat(fault.place()).isEqualTo("line 1");
        assertThat(fault.reason()).contains("mapping 'ministry' misses News_Shorts");
    }

    @Test
    void anOpenQuoteAtTheEndOfACsvIsOneFault() throws IOException {
        List<ArticleRead> reads =
                read("m.csv", "title\ttext\nA\tBody.\nB\t\"never closed\n".getBytes(StandardCharsets.UTF_8));
        assertThat(articles(reads)).hasSize(1);
        assertThat(faults(reads)).hasSize(1);
        assertThat(faults(reads).get(0).place()).isEqualTo("line 3");
    }

    @Test
    void rubbishGivesOneClearFault() throws IOException {
        assertThat(onlyFault("empty.txt", new byte[0])).isEqualTo("the file is empty");
        assertThat(onlyFault("blank.txt", "  \n ".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("the file holds no text");
        assertThat(onlyFault("b.txt", new byte[] {'P', 'K', 3, 4, 0})).isEqualTo("not text: byte 0x03 at offset 2");
        assertThat(onlyFault("b.csv", new byte[] {'P', 'K', 3, 4, 0})).contains("not text: byte 0x03 at offset 2");
        assertThat(onlyFault("b.html", new byte[] {'P', 'K', 0, 4, 0})).startsWith("not a page");
        assertThat(onlyFault("c.txt", new byte[] {'a', (byte) 0x81, 'b'}))
                .isEqualTo("neither UTF-8 nor windows-1252 text: byte 0x81 at offset 1");
        assertThat(onlyFault("long.txt", "x".repeat(10_001).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(
                        "an article of 10,001 characters; at most 10,000 characters are accepted (max-article-chars)");
        assertThat(onlyFault("x.json", "x".repeat(5_000).getBytes(StandardCharsets.UTF_8)))
                .startsWith("broken JSON: Unrecognized token 'xxxx")
                .hasSizeLessThan(200);
        assertThat(onlyFault("a.pdf", "%PDF".getBytes(StandardCharsets.UTF_8))).startsWith("no reader for files named");
        assertThat(onlyFault("n.html", "<html><body></body></html>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("no article text found in the page");
        assertThat(formats.open(folder.resolve("gone.txt"), "gone.txt").next())
                .isEqualTo(new ArticleRead.Fault("", "the file is gone"));
    }

    @Test
    void languagesAreTold() throws IOException {
        assertThat(onlyArticle("r.txt", "Министр заявил журналистам, что мост открыт.".getBytes(StandardCharsets.UTF_8))
                        .header()
                        .language())
                .isEqualTo("ru");
        assertThat(onlyArticle("g.txt", "მინისტრმა განაცხადა, რომ ხიდი ღიაა.".getBytes(StandardCharsets.UTF_8))
                        .header()
                        .language())
                .isEqualTo("ka");
        assertThat(onlyArticle(
                                "d.txt",
                                "Der Minister sagte am Montag vor Journalisten, die neue Brücke sei offen."
                                        .getBytes(StandardCharsets.UTF_8))
                        .header()
                        .language())
                .isEqualTo("und");
    }

    private Article onlyArticle(String file, byte[] bytes) throws IOException {
        List<ArticleRead> reads = read(file, bytes);
        assertThat(reads).hasSize(1);
        assertThat(reads.get(0)).isInstanceOf(ArticleRead.Found.class);
        return articles(reads).get(0);
    }

    private String onlyFault(String file, byte[] bytes) throws IOException {
        List<ArticleRead> reads = read(file, bytes);
        assertThat(reads).hasSize(1);
        assertThat(reads.get(0)).isInstanceOf(ArticleRead.Fault.class);
        return faults(reads).get(0).reason();
    }

    private List<ArticleRead> read(String file, byte[] bytes) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
        List<ArticleRead> reads = new ArrayList<>();
        try (ArticleReader reader = formats.open(path, file)) {
            for (ArticleRead read = reader.next(); read != null; read = reader.next()) {
                reads.add(read);
            }
        }
        return reads;
    }

    private static List<Article> articles(List<ArticleRead> reads) {
        return reads.stream()
                .filter(ArticleRead.Found.class::isInstance)
                .map(read -> ((ArticleRead.Found) read).article())
                .toList();
    }

    private static List<ArticleRead.Fault> faults(List<ArticleRead> reads) {
        return reads.stream()
                .filter(ArticleRead.Fault.class::isInstance)
                .map(ArticleRead.Fault.class::cast)
                .toList();
    }
}
