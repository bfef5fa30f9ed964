package org.stanceledger.ledger;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which reports honour which corrections. It takes part in the caller's transaction. */
public final class HonouredCorrections {
    private final JdbcTemplate jdbc;
    private final CorrectionRows corrections;

    public HonouredCorrections(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.corrections = new CorrectionRows(jdbc);
    }

    /** Notes, in the transaction that reads the ledger for them, that the reports of a run honour all corrections there are. */
    public void note(long run) {
        jdbc.update("delete from honoured where run_number = ?", run);
        jdbc.update("insert into honoured (run_number, corrections) values (?, ?)", run, corrections.count());
    }

    /** Whether there are no further corrections since the reports of a run. */
    public boolean all(long run) {
        List<Long> noted = jdbc.queryForList("select corrections from honoured where run_number = ?", Long.class, run);
        long honoured = noted.isEmpty() ? 0 : noted.get(0);
        return honoured == corrections.count();
    }
}
