package org.stanceledger.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stanceledger.ledger.Ledger;
import org.stanceledger.ledger.LedgerAddress;

class PurgeTest {
    private static final List<String> METADATA = List.of(
            "batch_job_instance",
            "batch_job_execution",
            "batch_job_execution_params",
            "batch_job_execution_context",
            "batch_step_execution",
            "batch_step_execution_context");

    @TempDir
    Path folder;

    private JobFixture job;

    /** Runs 1 and 2 finished, 3 failed. */
    @BeforeEach
    void threeNights() {
        job = new JobFixture(folder, LedgerAddress.h2(folder.resolve("ledger")))
                .file("input/a.txt", "one\n!broken\nthree\n");
        job.run();
        job.file("input/b.txt", "four\n");
        job.run();
        job.file("input/c.txt", "five\n").file("output/.staging-3", "in the way");
        job.analyzer = article -> {
            throw new OutOfMemoryError("on purpose");
        };
        assertThat(job.run().end()).isEqualTo(RunResult.End.FAILED);
        job.analyzer = new WordAnalyzer();
    }

    @Test
    void forgetsTheListsOfOldRunsAndKeepsTheLastAndWhatCanGoOn() {
        assertThat(Purge.olderThan(Instant.now().minus(Duration.ofDays(1)), job.ledger, false)
                        .runs())
                .isEmpty();
        assertThat(Purge.olderThan(later(), job.ledger, true).runs()).containsExactly(1L);
        assertThat(rows("manifest")).containsOnlyKeys(1L, 2L, 3L);

        Purge.Purged purged = Purge.olderThan(later(), job.ledger, false);
        assertThat(purged.runs()).containsExactly(1L);
        // One file and one skip.
        assertThat(purged.rows()).isEqualTo(2);
        assertThat(rows("manifest")).containsOnlyKeys(2L, 3L);
        assertThat(rows("skip")).containsOnlyKeys(2L, 3L);
        assertThat(count("run")).isEqualTo(3);
        assertThat(count("batch_job_instance")).isEqualTo(2);
        assertThat(count("batch_job_execution")).isEqualTo(2);
        assertThat(Purge.olderThan(later(), job.ledger, false).runs()).isEmpty();
        try (RunStatusReader reader = new RunStatusReader(job.ledger)) {
            assertThat(reader.find(1).orElseThrow().phase()).isEqualTo(RunStatus.Phase.FINISHED);
        }

        RunResult restarted = job.runs().restart(null);
        assertThat(restarted.end()).isEqualTo(RunResult.End.FINISHED);
        assertThat(restarted.run().id()).isEqualTo(3);

        job.file("input/d.txt", "six\n");
        job.analyzer = article -> {
            assertThat(Purge.olderThan(later(), job.ledger, false).runs()).containsExactly(2L);
            return new WordAnalyzer().apply(article);
        };
        RunResult purgedUnder = job.run();
        assertThat(purgedUnder.end()).isEqualTo(RunResult.End.FINISHED);
        assertThat(purgedUnder.run().analysed()).isEqualTo(1);
        assertThat(rows("manifest")).containsOnlyKeys(3L, 4L);
        METADATA.forEach(table -> assertThat(count(table)).as(table).isPositive());
    }

    @Test
    void aNightForgetsByItselfWhatIsOlderThanTheConfigurationSays() {
        new RunRequests(job.settings()).abandon(3);
        sql("update run set started = timestamp '2020-01-01 00:00:00' where number in (1, 3)");
        assertThat(job.run().run().id()).isEqualTo(4);
        assertThat(rows("manifest")).containsOnlyKeys(2L, 4L);
        assertThat(count("batch_job_instance")).isEqualTo(2);
    }

    private static Instant later() {
        return Instant.now().plusSeconds(60);
    }

    private Map<Long, Long> rows(String table) {
        Map<Long, Long> rows = new TreeMap<>();
        try (Ledger ledger = Ledger.open(job.ledger)) {
            new JdbcTemplate(ledger.dataSource())
                    .query("select run_number, count(*) from " + table + " group by run_number", rs -> {
                        rows.put(rs.getLong(1), rs.getLong(2));
                    });
        }
        return rows;
    }

    private long count(String table) {
        try (Ledger ledger = Ledger.open(job.ledger)) {
            Long count =
                    new JdbcTemplate(ledger.dataSource()).queryForObject("select count(*) from " + table, Long.class);
            return count == null ? 0 : count;
        }
    }

    private void sql(String sql) {
        try (Ledger ledger = Ledger.open(job.ledger)) {
            new JdbcTemplate(ledger.dataSource()).update(sql);
        }
    }
}
