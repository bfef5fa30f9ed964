package org.stanceledger.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stanceledger.report.MemoryLedger;
import org.stanceledger.report.RandomLedger;
import org.stanceledger.report.ReportSettings;
import org.stanceledger.report.ReportWriter;
import org.stanceledger.report.workbook.WorkbookSettings;
import tools.jackson.databind.JsonNode;

/** Opens the page in a real browser, as an analyst does: with the mouse, with the keyboard, from a link of the workbook. */
class ReportPageIT {
    private static final int TAB = 9;
    private static final int ESCAPE = 27;
    private static final MemoryLedger LEDGER = RandomLedger.of(31, 60);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    private static @Nullable Browser running;

    @BeforeAll
    static void start() throws Exception {
        Optional<Path> program = Browser.program();
        assumeTrue(program.isPresent(), "needs Chromium (Debian package chromium)");
        Path output = Files.createDirectories(folder.resolve("output"));
        new ReportWriter().write(LEDGER, RandomLedger.CONFLICT, ReportSettings.DEFAULT, output);
        running = Browser.start(program.orElseThrow(), folder.resolve("profile"));
    }

    @AfterAll
    static void stop() {
        if (running != null) {
            running.close();
        }
    }

    private static Browser browser() {
        if (running == null) {
            throw new IllegalStateException("no browser");
        }
        return running;
    }

    private static Browser open(String anchor) {
        browser().open("about:blank");
        browser().open(folder.resolve("output/report.html").toUri() + anchor);
        return browser();
    }

    @Test
    void thePageAsksTheNetworkForNothing() {
        Browser page = open("");
        assertThat(page.requests()).isNotEmpty().allMatch(url -> url.startsWith("file:") || url.startsWith("data:"));
    }

    @Test
    void everyStatementOfTheRunIsMarkedOnceAndTextIsNotTakenForMarkup() {
        Browser page = open("");
        long expected = LEDGER.statementRows().stream()
                .filter(row -> LEDGER.articleRows().stream()
                        .anyMatch(article -> article.id().equals(row.articleId())
                                && article.lastRun() == LEDGER.run().id()))
                .count();
        assertThat(expected).isGreaterThan(20);
        assertThat(page.evaluate("document.querySelectorAll('mark.st[id]').length")
                        .asLong())
                .isEqualTo(expected);
        assertThat(page.evaluate("document.querySelectorAll('.text b:not(.card b)').length")
                        .asInt())
                .isZero();
        assertThat(page.evaluate("document.body.innerText.includes('<b>')").asBoolean())
                .isTrue();
    }

    @Test
    void aMarkTellsSpeakerStanceAndReasonsOnHover() {
        Browser page = open("");
        JsonNode at = page.evaluate(
                "(() => { const mark = document.querySelector('mark.st'); mark.scrollIntoView({block: 'center'});"
                        + " const box = mark.getClientRects()[0]; return {x: box.left + 3, y: box.top + box.height / 2}; })()");
        assertThat(visibleCards(page)).isZero();
        page.moveTo(at.get("x").asDouble(), at.get("y").asDouble());
        assertThat(visibleCards(page)).isEqualTo(1);
        String text = page.evaluate("document.querySelector('mark.st .card').innerText")
                .asString();
        assertThat(text).contains("Bloc", "Alignment", "Toward", "Why", "decides", "Confidence");
        page.press("Escape", ESCAPE);
        assertThat(visibleCards(page)).as("Escape hides the card").isZero();
    }

    @Test
    void theSameIsReachedByKeyboardAlone() {
        Browser page = open("");
        int presses = 0;
        while (!page.evaluate("document.activeElement.classList.contains('st')").asBoolean() && presses++ < 50) {
            page.press("Tab", TAB);
        }
        assertThat(page.evaluate("document.activeElement.classList.contains('st')")
                        .asBoolean())
                .isTrue();
        assertThat(visibleCards(page)).isEqualTo(1);
        page.press("Escape", ESCAPE);
        assertThat(visibleCards(page)).isZero();
        page.press("Tab", TAB);
        assertThat(visibleCards(page)).as("the next mark shows its card").isEqualTo(1);
    }

    @Test
    void aLinkOfTheWorkbookLeadsToItsStatement() {
        String id = open("").evaluate("document.querySelectorAll('mark.st[id]')[3].id")
                .asString();
        Browser page = open("#" + id);
        assertThat(page.evaluate("document.activeElement.id").asString()).isEqualTo(id);
    }

    @Test
    void headingsIdsAndDescriptionsAreInOrder() {
        Browser page = open("");
        assertThat(page.evaluate("document.querySelectorAll('h1').length").asInt())
                .isEqualTo(1);
        assertThat(page.evaluate("[...document.querySelectorAll('h1,h2,h3,h4')].map(h => +h.tagName[1])"
                                + ".every((level, i, all) => i === 0 || level <= all[i - 1] + 1)")
                        .asBoolean())
                .as("no level of headings is left out")
                .isTrue();
        assertThat(page.evaluate("(() => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id);"
                                + " return ids.length - new Set(ids).size; })()")
                        .asInt())
                .as("ids that stand twice")
                .isZero();
        assertThat(page.evaluate(
                                "[...document.querySelectorAll('[aria-describedby],[aria-labelledby]')].every(e =>"
                                        + " document.getElementById(e.getAttribute('aria-describedby') || e.getAttribute('aria-labelledby')))")
                        .asBoolean())
                .isTrue();
        assertThat(page.evaluate("document.documentElement.lang").asString()).isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void textStandsOutFromItsGround(String scheme) {
        Browser page = open("");
        page.send(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        JsonNode worst = page.evaluate(CONTRAST);
        assertThat(worst.get("ratio").asDouble()).as(worst.toString()).isGreaterThanOrEqualTo(4.5);
        double ground = page.evaluate("Number(getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0])")
                .asDouble();
        assertThat(ground < 128).isEqualTo(scheme.equals("dark"));
    }

    @Test
    void aNarrowScreenScrollsDownOnlyAndCardsStayOnIt() {
        Browser page = open("");
        page.send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 390, "height", 800, "deviceScaleFactor", 1, "mobile", false));
        try {
            assertThat(page.evaluate("document.documentElement.scrollWidth").asInt())
                    .isLessThanOrEqualTo(390);
            JsonNode outside = page.evaluate("[...document.querySelectorAll('mark.st')].slice(0, 40).filter(mark => {"
                    + " mark.focus(); const box = mark.querySelector('.card').getBoundingClientRect();"
                    + " return box.left < 0 || box.right > 390; }).length");
            assertThat(outside.asInt()).isZero();
        } finally {
            page.send("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    @Test
    void theNumberOfAStatementLeadsToItByKeyboard() {
        Browser page = open("");
        String id =
                page.evaluate("document.querySelectorAll('mark.st[id]')[5].id").asString();
        page.evaluate("document.getElementById('number').focus()");
        page.send("Input.insertText", Map.of("text", id.substring(1)));
        page.send(
                "Input.dispatchKeyEvent",
                Map.of("type", "keyDown", "key", "Enter", "text", "\r", "windowsVirtualKeyCode", 13));
        assertThat(page.evaluate("document.activeElement.id").asString()).isEqualTo(id);
        page.evaluate("document.getElementById('number').value = '9999999'");
        page.evaluate("document.querySelector('#finder button').click()");
        assertThat(page.evaluate("document.getElementById('found').textContent").asString())
                .contains("No. 9999999 is not on this page");
    }

    @Test
    void manyArticlesGoOnInFurtherFilesThatLeadToEachOther() throws Exception {
        Path output = Files.createDirectories(folder.resolve("paged"));
        ReportSettings settings =
                new ReportSettings(false, 30, 0.5, List.of(), WorkbookSettings.DEFAULT, new PageSettings(5, 3));
        new ReportWriter().write(LEDGER, RandomLedger.CONFLICT, settings, output);
        Browser page = browser();
        List<Integer> articles = new ArrayList<>();
        for (String name : List.of("report.html", "report-2.html", "report-3.html")) {
            page.open("about:blank");
            page.open(output.resolve(name).toUri().toString());
            articles.add(
                    page.evaluate("document.querySelectorAll('article').length").asInt());
            assertThat(page.evaluate("document.querySelectorAll('nav a').length")
                            .asInt())
                    .isEqualTo(3);
            assertThat(page.evaluate("document.querySelectorAll('mark.st').length")
                            .asInt())
                    .isPositive();
        }
        assertThat(articles).containsExactly(5, 5, 5);
        assertThat(page.evaluate("document.querySelector('#articles + p').textContent")
                        .asString())
                .matches("15 articles with statements; [1-9]\\d* more stand in the workbook only\\.");
    }

    private static int visibleCards(Browser page) {
        return page.evaluate(
                        "[...document.querySelectorAll('.card')].filter(c => getComputedStyle(c).display !== 'none').length")
                .asInt();
    }

    /** The least contrast, by the formula of WCAG 2, of any text with the grounds below it, transparent ones mixed in. */
    private static final String CONTRAST = """
            (() => {
              const parse = c => (c.match(/[\\d.]+/g) || [0, 0, 0, 0]).map(Number);
              const mix = (top, low) => [0, 1, 2].map(i => top[i] * (top[3] ?? 1) + low[i] * (1 - (top[3] ?? 1)));
              const light = c => c.slice(0, 3).map(v => v / 255)
                .map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
                .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
              const ground = e => {
                const chain = [];
                for (let at = e; at; at = at.parentElement) chain.unshift(parse(getComputedStyle(at).backgroundColor));
                return chain.reduce((low, top) => mix(top.length === 3 ? [...top, 1] : top, low), [255, 255, 255]);
              };
              document.querySelectorAll('.card').forEach(c => c.style.display = 'block');
              let worst = {ratio: 21, text: ''};
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const e = walker.currentNode.parentElement;
                if (!walker.currentNode.data.trim() || ['SCRIPT', 'STYLE', 'title'].includes(e.tagName)) continue;
                const [a, b] = [light(parse(getComputedStyle(e)[e instanceof SVGElement ? 'fill' : 'color'])), light(ground(e))];
                const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                if (ratio < worst.ratio) worst = {ratio, text: walker.currentNode.data.slice(0, 40), tag: e.tagName};
              }
              return worst;
            })()
            """;
}
