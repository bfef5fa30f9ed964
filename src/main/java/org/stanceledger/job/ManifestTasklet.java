package org.stanceledger.job;

import java.io.IOException;
import java.util.List;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.stanceledger.ledger.ManifestRow;
import org.stanceledger.ledger.RunStore;

/** Freezes what the run reads: every file with its size and hash, in the order of their names. */
final class ManifestTasklet implements Tasklet {
    private final InputFolder input;
    private final RunStore runs;
    private final CurrentRun current;

    ManifestTasklet(InputFolder input, RunStore runs, CurrentRun current) {
        this.input = input;
        this.runs = runs;
        this.current = current;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        List<ManifestRow> files = input.scan();
        runs.freeze(current.number(), files, InputFolder.hash(files));
        contribution.incrementWriteCount(files.size());
        return RepeatStatus.FINISHED;
    }
}
