package org.stanceledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateSpeedTest {
    @TempDir
    private Path folder;

    @Test
    void saysTheRateAndTheShareOfEachStage() throws Exception {
        Files.writeString(
                folder.resolve("a.txt"),
                "Talks resumed\n\nThe ministry of foreign affairs of Georgia said that the talks were useful.\n");

        String out = run("evaluate-speed", "--passes", "2", folder.toString());

        assertThat(out).contains("pass 1 over 1 articles", "pass 2 over 1 articles");
        assertThat(out).containsPattern("all +100\\.0 +[0-9.]+ +[0-9.]+");
        assertThat(out.lines().map(line -> line.split(" ")[0])).contains("text", "attributions", "speakers", "stance");
    }

    private static String run(String... arguments) {
        StringWriter out = new StringWriter();
        int exit = new CommandLine(new StanceLedger())
                .setOut(new PrintWriter(out, true))
                .execute(arguments);
        assertThat(exit).isZero();
        return out.toString();
    }
}
