package org.stanceledger.job;

import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.stanceledger.ledger.RunLock;

/** Starts Spring around a ledger that is open. */
final class JobContext {
    private JobContext() {}

    static {
        // Our own logging configuration stands; Spring Boot would read it again and forget what was set.
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
    }

    static ConfigurableApplicationContext start(
            HeldLedger held, JobSettings settings, JobParts parts, RunProgress progress, StopSwitch stop) {
        return new SpringApplicationBuilder(NightlyJob.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .addCommandLineProperties(false)
                .properties(Map.of(
                        "spring.batch.job.enabled", "false",
                        "spring.batch.jdbc.initialize-schema", "never",
                        "logging.register-shutdown-hook", "false"))
                .initializers(context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    // The ledger stays open: its owner closes it.
                    beans.registerBean(
                            DataSource.class,
                            held.ledger()::dataSource,
                            definition -> definition.setDestroyMethodName(""));
                    beans.registerBean(RunLock.class, held::lock, definition -> definition.setDestroyMethodName(""));
                    beans.registerBean(JobSettings.class, () -> settings);
                    beans.registerBean(JobParts.class, () -> parts);
                    beans.registerBean(RunProgress.class, () -> progress);
                    beans.registerBean(StopSwitch.class, () -> stop);
                })
                .run();
    }
}
