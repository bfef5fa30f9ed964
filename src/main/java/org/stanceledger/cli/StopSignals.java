package org.stanceledger.cli;

import java.io.PrintWriter;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.stanceledger.job.StopSwitch;

/**
 * Makes SIGTERM and SIGINT stop the work after its chunk instead of pulling the ledger from under it. A second signal, or the end of
 * our patience, ends the program at once; the work can be resumed either way.
 */
final class StopSignals {
    private static final Map<String, Integer> SIGNALS = Map.of("TERM", 15, "INT", 2);

    private final AtomicInteger received = new AtomicInteger();
    private final StopSwitch stop;
    private final Duration patience;
    private final PrintWriter err;

    private StopSignals(StopSwitch stop, Duration patience, PrintWriter err) {
        this.stop = stop;
        this.patience = patience;
        this.err = err;
    }

    static StopSignals listen(StopSwitch stop, Duration patience, PrintWriter err) {
        StopSignals signals = new StopSignals(stop, patience, err);
        SIGNALS.forEach((name, number) -> handle(name, () -> signals.received(number)));
        return signals;
    }

    /** The program's exit code: that of the signal if one stopped the work, otherwise the given one. */
    int exitCode(int otherwise) {
        int signal = received.get();
        return signal == 0 || otherwise != ExitCode.STOPPED ? otherwise : ExitCode.SIGNAL + signal;
    }

    private void received(int signal) {
        if (!received.compareAndSet(0, signal)) {
            end(signal, "stopped at once; `restart` goes on from the last chunk");
        }
        err.println("stopping after this chunk, within " + patience.toSeconds() + " s; a second signal stops at once");
        stop.stop();
        Thread watch = new Thread(() -> waitAndEnd(signal), "stop-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private void waitAndEnd(int signal) {
        try {
            Thread.sleep(patience.toMillis());
            end(signal, "the chunk took longer than " + patience.toSeconds() + " s; `restart` does it again");
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }

    private void end(int signal, String message) {
        err.println(message);
        err.flush();
        Runtime.getRuntime().halt(ExitCode.SIGNAL + signal);
    }

    /** The JDK's way to handle a signal has no public name, so it is called by reflection; where it is missing, signals stay as they are. */
    private static void handle(String name, Runnable action) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object proxy = Proxy.newProxyInstance(
                    handler.getClassLoader(), new Class<?>[] {handler}, (self, method, arguments) -> {
                        if (method.getName().equals("handle")) {
                            new Thread(action, "signal-" + name).start();
                        }
                        return null;
                    });
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance(name), proxy);
        } catch (ReflectiveOperationException | RuntimeException missing) {
            // No such signal here, or the virtual machine keeps it for itself.
        }
    }
}
