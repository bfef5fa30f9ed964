package org.stanceledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class H2CompactionTest {
    @TempDir
    Path folder;

    @Test
    void givesBackTheSpaceOfRowsThatAreGone() {
        LedgerAddress address = LedgerAddress.h2(folder);
        fill(address, 25_000, true);
        assertThat(address.bytes()).isLessThan(8_000_000);
        assertThat(rows(address)).isEqualTo(1);
    }

    @Test
    void leavesAFullFileAlone() {
        LedgerAddress address = LedgerAddress.h2(folder);
        fill(address, 100, false);
        assertThat(rows(address)).isEqualTo(100);
    }

    /** Text that cannot be compressed, about 1 KB a row, in many commits. */
    private static void fill(LedgerAddress address, int count, boolean delete) {
        try (Ledger ledger = Ledger.openForRun(address, 2)) {
            JdbcTemplate jdbc = new JdbcTemplate(ledger.dataSource());
            jdbc.execute("create table filling (id bigint primary key, words varchar(2000))");
            jdbc.update("insert into filling select x, rawtohex(secure_rand(500)) from system_range(1, ?)", count);
            if (delete) {
                assertThat(address.bytes()).isGreaterThan(34_000_000);
                jdbc.update("delete from filling where id > 1");
            }
            ledger.compact();
        }
    }

    private static long rows(LedgerAddress address) {
        try (Ledger ledger = Ledger.open(address)) {
            Long rows =
                    new JdbcTemplate(ledger.dataSource()).queryForObject("select count(*) from filling", Long.class);
            return rows == null ? 0 : rows;
        }
    }
}
