package org.stanceledger.ledger;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Forgets what old runs read and skipped. The runs themselves stay, with their counts, for statements name them; so do a run that can
 * still go on, and the last one that finished.
 */
public final class RunPurge {
    private static final String OLD = "select r.number from run r where r.started < ?"
            + " and (r.finished is not null or r.abandoned is not null)"
            + " and r.number < (select coalesce(max(number), 0) from run where finished is not null)"
            + " and (exists (select 1 from manifest where run_number = r.number)"
            + " or exists (select 1 from skip where run_number = r.number)"
            + " or exists (select 1 from batch_job_execution_params"
            + " where parameter_name = 'run' and parameter_value = cast(r.number as varchar(20))))"
            + " order by r.number";

    private final JdbcTemplate jdbc;

    public RunPurge(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The runs begun before a moment, in UTC, that have something to forget and nothing left to do. */
    public List<Long> older(LocalDateTime before) {
        return jdbc.queryForList(OLD, Long.class, before).stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    /** Deletes what a run read and skipped; returns how many rows that were. */
    public int forget(long run) {
        return jdbc.update("delete from manifest where run_number = ?", run)
                + jdbc.update("delete from skip where run_number = ?", run);
    }
}
