package org.stanceledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A conflict that the models were not trained on stays understood by its lists alone. */
class CyprusGoldTest {
    private static final String SET = "src/gold/cyprus";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theFiguresStayAboveTheirFloors() {
        int code = Main.execute(
                new PrintWriter(out, true), new PrintWriter(err, true), "evaluate", "--conflict", "cyprus", SET);

        assertThat(code).as(err.toString()).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("16 articles, 225 gold");
        assertThat(figure("detected +P .*F1 +")).as("detected F1").isGreaterThan(87);
        assertThat(figure("\\+ bloc +P .*F1 +")).as("with bloc F1").isGreaterThan(84);
        assertThat(figure("\\+ bloc \\+ alignment +P .*F1 +"))
                .as("with bloc and alignment F1")
                .isGreaterThan(57);
        assertThat(figure("  bloc +")).as("bloc right").isGreaterThan(93);
        assertThat(figure("  speaker +")).as("speaker right").isGreaterThan(90);
    }

    private double figure(String before) {
        Matcher matcher = Pattern.compile("(?m)^" + before + "([0-9.]+)").matcher(out.toString());
        assertThat(matcher.find()).as(before + " in " + out).isTrue();
        return Double.parseDouble(matcher.group(1));
    }
}
