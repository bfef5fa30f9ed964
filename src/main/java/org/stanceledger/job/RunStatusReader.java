package org.stanceledger.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stanceledger.ledger.Ledger;
import org.stanceledger.ledger.LedgerAddress;
import org.stanceledger.ledger.Owner;
import org.stanceledger.ledger.RunLock;
import org.stanceledger.ledger.RunState;
import org.stanceledger.ledger.RunStore;
import org.stanceledger.ledger.SkipRow;

/** Looks at runs without changing anything, also while one is on. */
public final class RunStatusReader implements AutoCloseable {
    private static final String EXECUTION = "select e.job_execution_id, e.status"
            + " from batch_job_execution e join batch_job_execution_params p"
            + " on p.job_execution_id = e.job_execution_id and p.parameter_name = 'run' and p.parameter_value = ?"
            + " order by e.job_execution_id desc limit 1";
    private static final String STEPS = "select step_name, status, start_time, end_time, commit_count"
            + " from batch_step_execution where job_execution_id = ? order by step_execution_id";

    private final Ledger ledger;
    private final JdbcTemplate jdbc;
    private final RunStore runs;
    private final @Nullable Owner owner;

    /** Opens a ledger for a look. */
    public RunStatusReader(LedgerAddress address) {
        this.ledger = Ledger.open(address);
        this.jdbc = new JdbcTemplate(ledger.dataSource());
        this.runs = new RunStore(jdbc);
        this.owner = RunLock.owner(address);
    }

    /** The latest runs, the latest first. */
    public List<RunStatus> latest(int count) {
        return runs.latest(count).stream().map(this::status).toList();
    }

    /** A run by its number. */
    public Optional<RunStatus> find(long number) {
        return runs.find(number).map(this::status);
    }

    /** What a run skipped. */
    public List<SkipRow> skips(long number) {
        return runs.skips(number);
    }

    private record Execution(long id, String status) {
        static Execution map(ResultSet rs, int index) throws SQLException {
            return new Execution(rs.getLong(1), rs.getString(2));
        }
    }

    private RunStatus status(RunState run) {
        long number = run.row().id();
        Execution last = jdbc.query(EXECUTION, Execution::map, String.valueOf(number)).stream()
                .findFirst()
                .orElse(null);
        RunStatus.Phase phase = phase(run, last);
        return new RunStatus(
                run,
                phase,
                phase == RunStatus.Phase.RUNNING ? owner : null,
                last == null ? null : last.id(),
                Objects.requireNonNull(
                        jdbc.queryForObject("select count(*) from manifest where run_number = ?", Long.class, number)),
                last == null ? List.of() : jdbc.query(STEPS, RunStatusReader::step, last.id()));
    }

    private RunStatus.Phase phase(RunState run, @Nullable Execution last) {
        if (run.abandoned() != null) {
            return RunStatus.Phase.ABANDONED;
        }
        if (run.finished() != null) {
            return RunStatus.Phase.FINISHED;
        }
        String status = last == null ? "STARTING" : last.status();
        return switch (status) {
            case "STOPPED" -> RunStatus.Phase.STOPPED;
            case "FAILED" -> RunStatus.Phase.FAILED;
            default -> owner == null ? RunStatus.Phase.INTERRUPTED : RunStatus.Phase.RUNNING;
        };
    }

    private static RunStatus.Step step(ResultSet rs, int index) throws SQLException {
        return new RunStatus.Step(
                rs.getString(1),
                rs.getString(2),
                rs.getObject(3, LocalDateTime.class),
                rs.getObject(4, LocalDateTime.class),
                rs.getLong(5));
    }

    @Override
    public void close() {
        ledger.close();
    }
}
