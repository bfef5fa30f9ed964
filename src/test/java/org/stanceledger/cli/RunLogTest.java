package org.stanceledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What a run of the sample articles logs: a line a step, and no words of any article. */
class RunLogTest {
    /** So many words in a row do not come about by chance. */
    private static final int WORDS = 4;

    @TempDir
    Path folder;

    @Test
    void aLineAStepAndNoWordsOfArticles() throws IOException {
        Path input = copySamples();
        // One input that has to be skipped is no reason to quote it.
        Files.writeString(input.resolve("broken.jsonl"), "{\"title\": \"Minister says the quiet part\n");
        List<ILoggingEvent> events = new ArrayList<>();
        StringWriter err = new StringWriter();

        int exit = logged(
                events,
                () -> Main.execute(
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(err, true),
                        "run",
                        "--input",
                        input.toString(),
                        "--output",
                        folder.resolve("output").toString(),
                        "--ledger",
                        folder.resolve("ledger").toString()));

        assertThat(exit).as(err.toString()).isEqualTo(ExitCode.SKIPPED);
        List<String> lines = events.stream().map(RunLogTest::line).toList();
        for (String step : List.of("manifest", "analyse", "report", "publish")) {
            assertThat(lines)
                    .filteredOn(line -> line.matches("run=1 execution=1 step=" + step + " status=COMPLETED"
                            + " seconds=\\d+\\.\\d+ read=\\d+ analysed=\\d+ unchanged=0 skipped=\\d+ commits=\\d+"))
                    .as(step)
                    .hasSize(1);
        }
        Set<String> ofArticles = sequences(input);
        assertThat(ofArticles).hasSizeGreaterThan(1000);
        Set<String> logged = new HashSet<>();
        lines.forEach(line -> addSequences(line, logged));
        addSequences(err.toString(), logged);
        assertThat(logged).isNotEmpty().doesNotContainAnyElementsOf(ofArticles);
    }

    private interface Work {
        int run();
    }

    private static int logged(List<ILoggingEvent> events, Work work) {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> list = new ListAppender<>();
        list.start();
        root.addAppender(list);
        try {
            return work.run();
        } finally {
            root.detachAppender(list);
            events.addAll(list.list);
        }
    }

    private static String line(ILoggingEvent event) {
        StringBuilder line = new StringBuilder();
        for (String key : List.of("run", "execution")) {
            if (event.getMDCPropertyMap().containsKey(key)) {
                line.append(key)
                        .append('=')
                        .append(event.getMDCPropertyMap().get(key))
                        .append(' ');
            }
        }
        line.append(event.getFormattedMessage());
        for (IThrowableProxy cause = event.getThrowableProxy(); cause != null; cause = cause.getCause()) {
            line.append(' ').append(cause.getMessage());
        }
        return line.toString();
    }

    private Path copySamples() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        try (Stream<Path> samples = Files.walk(Path.of("input"))) {
            for (Path sample : samples.filter(Files::isRegularFile).toList()) {
                Path copy = input.resolve(Path.of("input").relativize(sample));
                Files.createDirectories(copy.getParent());
                Files.copy(sample, copy);
            }
        }
        return input;
    }

    private static Set<String> sequences(Path input) throws IOException {
        Set<String> sequences = new HashSet<>();
        try (Stream<Path> files = Files.walk(input)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                addSequences(Files.readString(file), sequences);
            }
        }
        return sequences;
    }

    private static void addSequences(String text, Set<String> sequences) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        for (int i = 0; i + WORDS <= words.length; i++) {
            sequences.add(String.join(" ", List.of(words).subList(i, i + WORDS)));
        }
    }
}
