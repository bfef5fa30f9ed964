package org.stanceledger.job;

import javax.sql.DataSource;
import org.springframework.batch.core.configuration.JobRegistry;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepInterruptionPolicy;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import org.stanceledger.ledger.ArticleStore;
import org.stanceledger.ledger.RunLock;
import org.stanceledger.ledger.RunStore;

/** The job: manifest, analyse, report, publish, all on one database and one transaction manager. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({BatchJdbcAutoConfiguration.class, BatchAutoConfiguration.class})
class NightlyJob {
    static final String NAME = "nightly";

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    JdbcTemplate jdbcTemplate(DataSource dataSource) {
        return new JdbcTemplate(dataSource);
    }

    @Bean
    JobRegistry jobRegistry() {
        return new MapJobRegistry();
    }

    @Bean
    RunStore runStore(JdbcTemplate jdbc) {
        return new RunStore(jdbc);
    }

    @Bean
    ArticleStore articleStore(JdbcTemplate jdbc) {
        return new ArticleStore(jdbc);
    }

    @Bean
    CurrentRun currentRun(RunStore runs) {
        return new CurrentRun(runs);
    }

    @Bean
    StepInterruptionPolicy stopPolicy(StopSwitch stop, RunStore runs, CurrentRun current, RunLock lock) {
        return stop.policy(runs, current, lock);
    }

    @Bean
    StepParts stepParts(
            JobRepository repository,
            PlatformTransactionManager transactions,
            StepInterruptionPolicy stop,
            StepLog log) {
        return new StepParts(repository, transactions, stop, log);
    }

    @Bean
    InputFolder inputFolder(JobSettings settings, JobParts parts) {
        return new InputFolder(settings.input(), parts.articles());
    }

    @Bean
    OutputFolder outputFolder(JobSettings settings) {
        return new OutputFolder(settings.output());
    }

    @Bean
    AsyncTaskExecutor analysts(JobSettings settings) {
        ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
        executor.setThreadNamePrefix("analyst-");
        executor.setCorePoolSize(settings.run().workers());
        executor.setMaxPoolSize(settings.run().workers());
        executor.setDaemon(true);
        return executor;
    }

    @Bean
    StepLog stepLog(RunStore runs, CurrentRun current, RunProgress progress) {
        return new StepLog(runs, current, progress);
    }

    @Bean
    Step manifestStep(StepParts parts, InputFolder input, RunStore runs, CurrentRun current) {
        return parts.tasklet("manifest", new ManifestTasklet(input, runs, current), false);
    }

    @Bean
    Step analyseStep(
            StepParts step,
            JobSettings settings,
            JobParts parts,
            ArticleStore articles,
            RunStore runs,
            CurrentRun current,
            RunProgress progress,
            AsyncTaskExecutor analysts) {
        return step.builder("analyse")
                .<InputEntry, Outcome>chunk(settings.run().chunk())
                .transactionManager(step.transactions())
                .reader(new ManifestReader(settings, parts.articles(), runs, current, progress))
                .processor(new ArticleProcessor(parts.analyzer(), articles, current))
                .writer(new LedgerWriter(articles, runs, current))
                .taskExecutor(analysts)
                .interruptionPolicy(step.stop())
                .build();
    }

    /** Written again by every execution: a crash or an operator may have taken away what the last one staged. */
    @Bean
    Step reportStep(
            StepParts step,
            JobSettings settings,
            JobParts parts,
            JdbcTemplate jdbc,
            OutputFolder output,
            CurrentRun current) {
        int skipLimit = settings.run().skipLimit();
        return step.tasklet("report", new ReportTasklet(parts.reports(), jdbc, output, current, skipLimit), true);
    }

    @Bean
    Step publishStep(StepParts step, OutputFolder output, RunStore runs, CurrentRun current) {
        return step.tasklet("publish", new PublishTasklet(output, runs, current), false);
    }

    @Bean
    Job job(
            JobRepository repository,
            CurrentRun current,
            Step manifestStep,
            Step analyseStep,
            Step reportStep,
            Step publishStep) {
        return new JobBuilder(NAME, repository)
                .listener(current)
                .start(manifestStep)
                .next(analyseStep)
                .next(reportStep)
                .next(publishStep)
                .build();
    }
}
