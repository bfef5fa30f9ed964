package org.stanceledger.job;

import java.io.IOException;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.stanceledger.ledger.RunStore;

/** Makes the reports appear as those of the run's day, and the run finished. */
final class PublishTasklet implements Tasklet {
    private final OutputFolder output;
    private final RunStore runs;
    private final CurrentRun current;

    PublishTasklet(OutputFolder output, RunStore runs, CurrentRun current) {
        this.output = output;
        this.runs = runs;
        this.current = current;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        long run = current.number();
        output.publish(run, runs.find(run).orElseThrow().row().day());
        runs.finish(run);
        return RepeatStatus.FINISHED;
    }
}
