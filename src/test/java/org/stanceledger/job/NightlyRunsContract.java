package org.stanceledger.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stanceledger.article.Article;
import org.stanceledger.ledger.LedgerAddress;
import org.stanceledger.ledger.RunLock;
import org.stanceledger.ledger.RunRow;

/** What the job does, whichever database keeps the ledger. */
abstract class NightlyRunsContract {
    @TempDir
    Path folder;

    private JobFixture job;

    /** The ledger of a job in a folder. */
    abstract LedgerAddress ledger(Path home);

    private JobFixture fixture(Path home) {
        return new JobFixture(home, ledger(home));
    }

    @BeforeEach
    void someInput() {
        job = fixture(folder)
                .file("input/b.txt", "one two\nthree\n!broken\nfour five six\n")
                .file("input/a.txt", "zero\n".repeat(10))
                .file("input/deep/c.txt", "seven\n");
    }

    @Test
    void publishesWhatItReads() {
        RunResult result = job.run();
        assertThat(result.end()).isEqualTo(RunResult.End.FINISHED);
        RunRow run = result.run();
        assertThat(run.analysed()).isEqualTo(14);
        assertThat(run.skipped()).isEqualTo(1);
        assertThat(run.read()).isEqualTo(15);
        assertThat(job.published())
                .hasSize(17)
                .first()
                .asString()
                .isEqualTo(
                        "a.txt#1/zero,0,zero,[zero],-11,[Evidence[rule=word, words=Span[begin=0, end=4], target=georgia,"
                                + " explanation=the word zero]]");
        assertThat(folder.resolve("output/latest")).isSymbolicLink();
        assertThat(folder.resolve("output/latest/statements.csv")).exists();
        assertThat(JobFixture.lines(folder.resolve("output/latest/skipped.csv")))
                .containsExactly("SkipRow[file=b.txt, place=line 3, reason=broken]");
    }

    @Test
    void saysSoWhenNothingIsNew() {
        job.run();
        assertThat(job.run().end()).isEqualTo(RunResult.End.NOTHING_NEW);
    }

    @Test
    void analysesOnlyWhatChanged() {
        job.run();
        job.file("input/a.txt", "zero\n".repeat(4) + "changed word\n" + "zero\n".repeat(5))
                .file("input/new.txt", "eight\n");
        RunRow run = job.run().run();
        assertThat(run.id()).isEqualTo(2);
        assertThat(run.analysed()).isEqualTo(2);
        assertThat(run.unchanged()).isEqualTo(13);
        assertThat(job.published())
                .anyMatch(line -> line.startsWith("a.txt#5/changed,0,changed word,[changed],-11"))
                .noneMatch(line -> line.startsWith("a.txt#5/zero"))
                .hasSize(19);
    }

    @Test
    void aLedgerOfAnotherConflictIsLeftAlone() {
        job.run();
        var published = job.published();
        job.file("input/new.txt", "eight\n");
        job.conflict = "elsewhere";
        assertThatThrownBy(job::run)
                .isInstanceOf(RunRefusedException.class)
                .hasMessageContaining("holds the conflict here, not elsewhere: name another ledger");
        assertThatThrownBy(() -> job.runs().restart(null)).hasMessageContaining("holds the conflict here");
        assertThat(job.published()).isEqualTo(published);
        job.conflict = "here";
        assertThat(job.run().run().id()).isEqualTo(2);
    }

    @Test
    void skipsAreListedAsPeopleCount() {
        job.file("input/b.txt", "fine\n!bad\n" + "fine\n".repeat(7) + "!bad\n!bad\n");
        job.run();
        assertThat(JobFixture.lines(folder.resolve("output/latest/skipped.csv")))
                .extracting(line -> line.replaceAll(".*place=(line \\d+).*", "$1"))
                .containsExactly("line 2", "line 10", "line 11");
    }

    @Test
    void goesOnAfterAStopAndEndsTheSame() {
        job.run();
        var whole = job.published();
        JobFixture stopped = fixture(folder.resolve("stopped"));
        copyInput(stopped);
        AtomicInteger seen = new AtomicInteger();
        stopped.analyzer = article -> {
            if (seen.incrementAndGet() == 5) {
                stopped.stop.stop();
            }
            return new WordAnalyzer().apply(article);
        };
        RunResult first = stopped.run();
        assertThat(first.end()).isEqualTo(RunResult.End.STOPPED);
        assertThat(first.run().read()).isBetween(3L, 9L);
        assertThat(Files.exists(stopped.home.resolve("output/" + JobFixture.DAY)))
                .isFalse();

        JobFixture again = fixture(stopped.home);
        RunResult second = again.runs().restart(null);
        assertThat(second.end()).isEqualTo(RunResult.End.FINISHED);
        assertThat(second.run().id()).isEqualTo(1);
        assertThat(second.run().read()).isEqualTo(15);
        assertThat(again.published()).isEqualTo(whole);
        assertThatThrownBy(() -> again.runs().restart(null)).hasMessageContaining("no run was interrupted");
    }

    @Test
    void oneArticleThatBreaksTheAnalysisIsSkipped() {
        job.file("input/deep/d.txt", "a crash\nfine\n");
        RunResult result = job.run();
        assertThat(result.end()).isEqualTo(RunResult.End.FINISHED);
        assertThat(result.run().skipped()).isEqualTo(2);
        assertThat(JobFixture.lines(folder.resolve("output/latest/skipped.csv")))
                .anyMatch(line ->
                        line.contains("deep/d.txt") && line.contains("#1") && line.contains("broken on purpose"));
    }

    @Test
    void tooManySkipsFailTheRunAndTheNextOneLooksAnew() {
        job.skipLimit = 2;
        job.file("input/a.txt", "!bad 1\n!bad 2\n!bad 3\nfine\n");
        RunResult failed = job.run();
        assertThat(failed.end()).isEqualTo(RunResult.End.FAILED);
        assertThat(failed.reason()).isEqualTo("3 inputs had to be skipped, more than run.skip-limit allows (2)");
        assertThat(failed.run().skipped()).isEqualTo(3);

        job.file("input/a.txt", "fine\n");
        RunResult next = job.run();
        assertThat(next.end()).isEqualTo(RunResult.End.FINISHED);
        assertThat(next.run().id()).isEqualTo(2);
    }

    @Test
    void isRefusedWhileAnotherRunIsOn() {
        try (RunLock held = RunLock.tryTake(job.ledger)) {
            assertThat(held).isNotNull();
            assertThatThrownBy(job::run)
                    .hasMessageContaining(
                            "a run is on (process " + ProcessHandle.current().pid());
        }
        assertThat(job.run().end()).isEqualTo(RunResult.End.FINISHED);
    }

    @Test
    void namesTheFileThatChangedUnderTheRun() {
        job.chunk = 1;
        job.analyzer = (Article article) -> {
            if (article.id().equals("a.txt#1")) {
                job.file("input/b.txt", "other\n");
            }
            return new WordAnalyzer().apply(article);
        };
        RunResult result = job.run();
        assertThat(result.end()).isEqualTo(RunResult.End.FINISHED);
        assertThat(JobFixture.lines(folder.resolve("output/latest/skipped.csv")))
                .containsExactly(
                        "SkipRow[file=b.txt, place=, reason=changed since this run began; the next run reads it]");
        job.analyzer = new WordAnalyzer();
        assertThat(job.run().run().analysed()).isEqualTo(1);
    }

    private void copyInput(JobFixture other) {
        for (String name : new String[] {"a.txt", "b.txt", "deep/c.txt"}) {
            other.file("input/" + name, String.join("\n", JobFixture.lines(folder.resolve("input/" + name))) + "\n");
        }
    }
}
