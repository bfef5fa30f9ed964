package org.stanceledger.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stanceledger.ledger.Ledger;
import org.stanceledger.ledger.LedgerAddress;
import org.stanceledger.process.Product.Started;

/** What a run has told to be committed is in the ledger after kill -9; {@code -Pfaults} is the long form. */
class AcknowledgedWorkIT {
    private static final int KILLS = Integer.getInteger("faults.acknowledged", 2);
    private static final Pattern COMMITTED = Pattern.compile("committed entries=(\\d+)\n");
    private static final int ARTICLES = 2000;

    @TempDir
    Path folder;

    @Test
    void noCommittedChunkIsMissing() throws InterruptedException {
        Random random = new Random(1);
        long chunks = 0;
        long missing = 0;
        long more = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Program talkative = Program.plain().with("-Dstanceledger.log=DEBUG").with("-Dplain.millis=0");
            Product product =
                    new Product(folder.resolve("kill-" + kill), "run:\n  chunk: 2\n  workers: 2\n", talkative, false);
            new InventedPress(kill).fill(product.home.resolve("input"), ARTICLES);
            Started run = product.start("run", "2026-01-05");
            while (run.process().isAlive() && !run.errors().contains("committed")) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(1500));
            run.process().destroyForcibly();
            assertThat(run.await().exit()).as("killed while it worked").isEqualTo(137);
            long told = COMMITTED
                    .matcher(run.errors())
                    .results()
                    .map(MatchResult::group)
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
            long kept = entries(product.home.resolve("ledger"));
            chunks += told / 2;
            missing += Math.max(0, told - kept);
            more += Math.max(0, kept - told);
        }
        System.out.println("acknowledged: " + KILLS + " kills, " + chunks + " chunks told committed, entries missing "
                + missing + ", committed but not yet told " + more);
        assertThat(chunks).isGreaterThan(KILLS);
        assertThat(missing).isZero();
    }

    private static long entries(Path ledger) {
        try (Ledger opened = Ledger.open(LedgerAddress.h2(ledger))) {
            Long read = new JdbcTemplate(opened.dataSource())
                    .queryForObject("select sum(articles_read) from run", Long.class);
            return read == null ? 0 : read;
        }
    }
}
