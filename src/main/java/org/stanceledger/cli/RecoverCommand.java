package org.stanceledger.cli;

import java.util.concurrent.Callable;
import org.stanceledger.job.RunRequests;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Sets right what dead processes left in the metadata. */
@Command(
        name = "recover",
        description = {
            "Marks runs whose process died as failed, so that they can be restarted.",
            "`run` and `restart` do this by themselves; it is refused while a run is on."
        })
final class RecoverCommand implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("NullAway.Init")
    private JobOptions options;

    @Override
    public Integer call() {
        int recovered = new RunRequests(options.settings()).recover();
        options.out().println(recovered == 0 ? "nothing to recover" : recovered + " recovered; `restart` goes on");
        return ExitCode.DONE;
    }
}
