package org.stanceledger.job;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.stanceledger.ledger.HonouredCorrections;
import org.stanceledger.ledger.Ledger;
import org.stanceledger.ledger.LedgerAddress;
import org.stanceledger.ledger.Owner;
import org.stanceledger.ledger.RunLock;
import org.stanceledger.ledger.RunState;
import org.stanceledger.ledger.RunStore;

/** A ledger that this process alone may change: whatever looks alive in it is dead. */
final class HeldLedger implements AutoCloseable {
    /** Connections besides those of the analysts: the chunk's, the metadata's, the look-ups of others. */
    private static final int SPARE_CONNECTIONS = 4;

    private final LedgerAddress address;
    private final RunLock lock;
    private final Ledger ledger;
    private final RunStore runs;
    private final Executions executions;
    private boolean compact;

    private HeldLedger(LedgerAddress address, RunLock lock, Ledger ledger) {
        this.address = address;
        this.lock = lock;
        this.ledger = ledger;
        this.runs = new RunStore(new JdbcTemplate(ledger.dataSource()));
        this.executions = new Executions(repository(ledger));
    }

    /**
     * Takes the ledger.
     *
     * @throws RunRefusedException if another process has it
     */
    static HeldLedger take(JobSettings settings) {
        RunLock lock = RunLock.tryTake(settings.ledger());
        if (lock == null) {
            throw RunRefusedException.busy(busy(RunLock.owner(settings.ledger())));
        }
        try {
            return new HeldLedger(
                    settings.ledger(),
                    lock,
                    Ledger.openForRun(settings.ledger(), settings.run().workers() + SPARE_CONNECTIONS));
        } catch (RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    RunLock lock() {
        return lock;
    }

    Ledger ledger() {
        return ledger;
    }

    RunStore runs() {
        return runs;
    }

    HonouredCorrections honoured() {
        return new HonouredCorrections(new JdbcTemplate(ledger.dataSource()));
    }

    Executions executions() {
        return executions;
    }

    /** Sets right the executions of every process that died; returns how many there were. */
    int recover() {
        int recovered = 0;
        for (RunState state : runs.latest(Integer.MAX_VALUE)) {
            if (state.abandoned() == null && executions.recover(state.row().id(), state.finished() != null)) {
                recovered++;
                if (state.finished() == null) {
                    runs.fail(state.row().id(), "its process died; `restart` goes on from its last chunk");
                }
            }
        }
        return recovered;
    }

    /**
     * Makes sure that the ledger holds no other conflict's statements; an empty one is given to this conflict.
     *
     * @throws RunRefusedException if it does
     */
    void claim(String conflict) {
        String held = runs.conflict().orElse(conflict);
        if (!held.equals(conflict)) {
            throw RunRefusedException.because("the ledger " + address.describe() + " holds the conflict " + held
                    + ", not " + conflict + ": name another ledger and output folder for it (--ledger, --output)");
        }
        if (runs.conflict().isEmpty()) {
            runs.begin(conflict);
        }
    }

    /** Has the ledger compacted when it is closed, where this is worth it. */
    void compactOnClose() {
        compact = true;
    }

    private static String busy(@Nullable Owner owner) {
        return "a run is on" + (owner == null ? "" : " (" + owner + ")") + "; `status` shows it, `stop` ends it";
    }

    static JobRepository repository(Ledger ledger) {
        JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
        factory.setDataSource(ledger.dataSource());
        factory.setTransactionManager(new JdbcTransactionManager(ledger.dataSource()));
        try {
            factory.afterPropertiesSet();
            return factory.getObject();
        } catch (Exception failed) {
            throw new JobFaultException("the job metadata cannot be read: " + failed.getMessage(), failed);
        }
    }

    @Override
    public void close() {
        try (lock) {
            if (compact) {
                ledger.compact();
            }
            ledger.close();
        }
    }
}
