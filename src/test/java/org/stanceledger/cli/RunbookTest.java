package org.stanceledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the program refuses or fails with, the runbook says what it means. */
class RunbookTest {
    private static final Pattern FAILURE = Pattern.compile("new (?:LedgerException|JobFaultException)\\("
            + "|RunRefusedException\\s*\\.\\s*(?:busy|because)\\("
            + "|->\\s*(?=\"the ledger )|super\\((?=skips )");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final int WORDS = 3;

    @Test
    void everyMessageHasItsLine() throws IOException {
        String runbook = plain(Files.readString(Path.of("docs/operations.md")));
        List<String> messages = messages();
        assertThat(messages).hasSizeGreaterThan(30);
        assertThat(messages.stream().filter(message -> phrases(message).noneMatch(runbook::contains)))
                .as("messages that docs/operations.md does not explain")
                .isEmpty();
    }

    @Test
    void everyExitCodeHasItsLine() throws IOException, IllegalAccessException {
        String runbook = Files.readString(Path.of("docs/operations.md"));
        for (Field code : ExitCode.class.getFields()) {
            int value = code.getInt(null);
            assertThat(runbook)
                    .as(code.getName())
                    .containsPattern(value == ExitCode.SIGNAL ? "\n\\| 130, 143 \\|" : "\n\\| " + value + " \\|");
        }
    }

    /** The texts of every failure in the source, what stands between them left out. */
    private static List<String> messages() throws IOException {
        List<String> messages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/stanceledger"))) {
            for (Path file : files.filter(path -> path.toString().matches(".*/(job|ledger|cli)/.*\\.java"))
                    .sorted()
                    .toList()) {
                String source = Files.readString(file);
                Matcher failure = FAILURE.matcher(source);
                while (failure.find()) {
                    String call = source.substring(failure.end(), source.indexOf(";\n", failure.end()));
                    List<String> texts = LITERAL.matcher(call)
                            .results()
                            .map(MatchResult::group)
                            .map(text -> text.substring(1, text.length() - 1))
                            .toList();
                    if (!texts.isEmpty()) {
                        messages.add(String.join(" … ", texts));
                    }
                }
            }
        }
        return messages;
    }

    /** The parts of a message between what it quotes, each of a few words. */
    private static Stream<String> phrases(String message) {
        return Arrays.stream(message.split("[:;(…`]"))
                .map(RunbookTest::plain)
                .filter(phrase -> phrase.split(" ").length >= WORDS);
    }

    private static String plain(String text) {
        return text.replace("`", "").replaceAll("\\s+", " ").strip();
    }
}
