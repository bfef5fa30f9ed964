package org.stanceledger.cli;

import java.io.PrintWriter;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stanceledger.job.RunStatus;
import org.stanceledger.ledger.LedgerAddress;
import org.stanceledger.ledger.RunRow;
import tools.jackson.databind.json.JsonMapper;

/** The status of a run for programs: one JSON object on a line. */
final class StatusJson {
    private StatusJson() {}

    static void print(RunStatus status, LedgerAddress ledger, PrintWriter out) {
        Map<String, @Nullable Object> object = of(status);
        object.put("ledger", ledger.describe());
        object.put("ledger_bytes", ledger.bytes());
        object.put("disk_free_bytes", ledger.freeBytes());
        out.println(JsonMapper.shared().writeValueAsString(object));
    }

    static Map<String, @Nullable Object> of(RunStatus status) {
        RunRow row = status.run().row();
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("run", row.id());
        object.put("execution", status.execution());
        object.put("day", row.day().toString());
        object.put("phase", status.phase().name().toLowerCase(Locale.ROOT));
        object.put("reason", status.run().failure());
        object.put("owner", status.owner() == null ? null : status.owner().toString());
        object.put("started", utc(row.started()));
        object.put("finished", utc(status.run().finished()));
        object.put("files", status.files());
        object.put("read", row.read());
        object.put("analysed", row.analysed());
        object.put("unchanged", row.unchanged());
        object.put("skipped", row.skipped());
        object.put("version", row.version());
        object.put("configuration", row.configurationHash());
        object.put("steps", status.steps().stream().map(StatusJson::step).toList());
        return object;
    }

    static void print(List<RunStatus> history, PrintWriter out) {
        history.forEach(status -> out.println(JsonMapper.shared().writeValueAsString(of(status))));
    }

    private static Map<String, @Nullable Object> step(RunStatus.Step step) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("name", step.name());
        object.put("status", step.status());
        object.put("commits", step.commits());
        return object;
    }

    private static @Nullable String utc(@Nullable LocalDateTime time) {
        return time == null ? null : time + "Z";
    }
}
