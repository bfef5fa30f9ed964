package org.stanceledger.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The runs of the nightly job, what each one reads and what it skipped. It takes part in the caller's transaction. */
public final class RunStore {
    private static final int LONGEST_REASON = 2000;
    private static final String SELECT =
            "select number, report_day, started, version, configuration_hash, reanalyse, input_hash, articles_read,"
                    + " articles_analysed, articles_unchanged, inputs_skipped, failure, finished, abandoned from run ";

    private final JdbcTemplate jdbc;

    public RunStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Opens the next run and returns its number. */
    public long create(LocalDate day, String version, String configurationHash, boolean reanalyse) {
        long number = number("select coalesce(max(number), 0) + 1 from run");
        jdbc.update(
                "insert into run (number, report_day, started, version, configuration_hash, reanalyse)"
                        + " values (?, ?, ?, ?, ?, ?)",
                number,
                day,
                now(),
                version,
                configurationHash,
                reanalyse);
        return number;
    }

    /** A run by its number. */
    public Optional<RunState> find(long number) {
        return jdbc.query(SELECT + "where number = ?", RunStore::state, number).stream()
                .findFirst();
    }

    /** The runs, the latest first. */
    public List<RunState> latest(int count) {
        return jdbc.query(SELECT + "order by number desc limit ?", RunStore::state, count);
    }

    /** The runs with something left to do, the oldest first. */
    public List<RunState> open() {
        return jdbc.query(SELECT + "where finished is null and abandoned is null order by number", RunStore::state);
    }

    /** The finished runs before a run, the latest first. */
    List<RunRow> finishedBefore(long number) {
        return jdbc
                .query(
                        SELECT + "where finished is not null and number < ? order by number desc",
                        RunStore::state,
                        number)
                .stream()
                .map(RunState::row)
                .toList();
    }

    /** Freezes what a run reads. */
    public void freeze(long run, List<ManifestRow> files, String inputHash) {
        jdbc.update("delete from manifest where run_number = ?", run);
        jdbc.batchUpdate(
                "insert into manifest (run_number, file_index, file, bytes, sha256, format, fault)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                indexed(run, files));
        jdbc.update("update run set input_hash = ? where number = ?", inputHash, run);
    }

    private static List<Object[]> indexed(long run, List<ManifestRow> files) {
        List<Object[]> rows = new ArrayList<>(files.size());
        for (ManifestRow file : files) {
            rows.add(new Object[] {
                run,
                rows.size(),
                file.file(),
                file.bytes(),
                file.sha256(),
                file.format(),
                cut(ColumnText.storable(file.fault()))
            });
        }
        return rows;
    }

    /** What a run reads, in the order in which it reads. */
    public List<ManifestRow> manifest(long run) {
        return jdbc.query(
                "select file, bytes, sha256, format, fault from manifest where run_number = ? order by file_index",
                (rs, i) -> new ManifestRow(
                        rs.getString(1), rs.getLong(2), rs.getString(3), rs.getString(4), rs.getString(5)),
                run);
    }

    /** Notes inputs that a run could not read, each place once. */
    public void addSkips(long run, List<SkipRow> skips) {
        for (SkipRow skip : skips) {
            int updated = jdbc.update(
                    "update skip set reason = ? where run_number = ? and file = ? and place = ?",
                    cut(ColumnText.storable(skip.reason())),
                    run,
                    skip.file(),
                    skip.place());
            if (updated == 0) {
                jdbc.update(
                        "insert into skip (run_number, file, place, reason) values (?, ?, ?, ?)",
                        run,
                        skip.file(),
                        skip.place(),
                        cut(ColumnText.storable(skip.reason())));
            }
        }
    }

    /** What a run skipped, ordered by file and place, where line 206 comes before line 2012. */
    public List<SkipRow> skips(long run) {
        return jdbc
                .query(
                        "select file, place, reason from skip where run_number = ? order by file",
                        (rs, i) -> new SkipRow(rs.getString(1), rs.getString(2), rs.getString(3)),
                        run)
                .stream()
                .sorted(Comparator.comparing(SkipRow::file).thenComparing(SkipRow::place, CountingOrder.INSTANCE))
                .toList();
    }

    /** The conflict whose statements the ledger holds; empty before its first run. */
    public Optional<String> conflict() {
        return jdbc.queryForList("select name from conflict", String.class).stream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Says which conflict an empty ledger is for. */
    public void begin(String conflict) {
        jdbc.update("insert into conflict (name) values (?)", conflict);
    }

    /** Adds to a run's counts. */
    public void count(long run, RunCounts more) {
        jdbc.update(
                "update run set articles_read = articles_read + ?, articles_analysed = articles_analysed + ?,"
                        + " articles_unchanged = articles_unchanged + ?, inputs_skipped = inputs_skipped + ?"
                        + " where number = ?",
                more.read(),
                more.analysed(),
                more.unchanged(),
                more.skipped(),
                run);
    }

    /** Marks a run's reports as published. */
    public void finish(long run) {
        jdbc.update("update run set finished = ? where number = ?", now(), run);
    }

    /** Gives a run up for good. */
    public void abandon(long run) {
        jdbc.update("update run set abandoned = ? where number = ? and finished is null", now(), run);
    }

    /** Asks the process that works on a run to stop after its chunk. */
    public void requestStop(long run) {
        jdbc.update("update run set stop_requested = ? where number = ?", now(), run);
    }

    /** Forgets a request to stop and the last failure, before a run goes on. */
    public void goOn(long run) {
        jdbc.update("update run set stop_requested = null, failure = '' where number = ?", run);
    }

    /**
     * Makes no step's execution look newer than now. Spring Batch goes on from the one created last, by the machine's clock, and
     * that clock can be set back or leave summer time.
     */
    public void settleStepTimes() {
        LocalDateTime now = LocalDateTime.now(ZoneId.systemDefault());
        jdbc.update("update batch_step_execution set create_time = ? where create_time > ?", now, now);
    }

    /** Notes why a run failed. */
    public void fail(long run, String reason) {
        jdbc.update("update run set failure = ? where number = ?", cut(ColumnText.storable(reason)), run);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON);
    }

    /** Whether somebody has asked a run to stop. */
    public boolean stopRequested(long run) {
        return number("select count(*) from run where number = ? and stop_requested is not null", run) > 0;
    }

    private long number(String sql, Object... arguments) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, Long.class, arguments));
    }

    private static LocalDateTime now() {
        return LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }

    private static RunState state(ResultSet rs, int index) throws SQLException {
        RunRow row = new RunRow(
                rs.getLong("number"),
                rs.getObject("report_day", LocalDate.class),
                rs.getObject("started", LocalDateTime.class),
                rs.getString("version"),
                rs.getString("configuration_hash"),
                rs.getLong("articles_read"),
                rs.getLong("articles_analysed"),
                rs.getLong("articles_unchanged"),
                rs.getLong("inputs_skipped"));
        @Nullable LocalDateTime finished = rs.getObject("finished", LocalDateTime.class);
        @Nullable LocalDateTime abandoned = rs.getObject("abandoned", LocalDateTime.class);
        return new RunState(
                row,
                rs.getBoolean("reanalyse"),
                rs.getString("input_hash"),
                rs.getString("failure"),
                finished,
                abandoned);
    }
}
