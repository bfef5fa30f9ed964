package org.stanceledger.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.stanceledger.job.RunStatus;
import org.stanceledger.job.RunStatusReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the runs. */
@Command(name = "history", description = "Lists the runs, the latest first.")
final class HistoryCommand implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("NullAway.Init")
    private JobOptions options;

    @Option(
            names = {"-n", "--runs"},
            paramLabel = "COUNT",
            defaultValue = "20",
            description = "how many (default: ${DEFAULT-VALUE})")
    private int count;

    @Option(names = "--json", description = "print one JSON object a run")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = options.out();
        try (RunStatusReader reader = new RunStatusReader(options.settings().ledger())) {
            List<RunStatus> runs = reader.latest(count);
            if (json) {
                StatusJson.print(runs, out);
            } else {
                runs.forEach(run -> out.println(StatusText.line(run)));
            }
        }
        return ExitCode.DONE;
    }
}
