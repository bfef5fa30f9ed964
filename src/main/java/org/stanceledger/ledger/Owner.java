package org.stanceledger.ledger;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The process that holds a ledger for a run.
 *
 * @param pid its process id
 * @param host the machine it runs on
 * @param since when it took the ledger
 */
public record Owner(long pid, String host, Instant since) {
    /** This process, now. */
    public static Owner current() {
        return new Owner(
                ProcessHandle.current().pid(), hostName(), Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    /** Reads what {@link #toString()} wrote. */
    static Owner parse(String text) {
        String[] parts = text.strip().split(" ");
        return new Owner(Long.parseLong(parts[1]), parts[3], Instant.parse(parts[5]));
    }

    /** The owner without the time, as a database shows its connections. */
    String name() {
        return "stance-ledger process " + pid + " on " + host;
    }

    /** Reads what {@link #name()} gave. */
    static Owner named(String name, Instant since) {
        String[] parts = name.strip().split(" ");
        boolean ours = parts.length == 5 && parts[1].equals("process");
        return ours
                ? new Owner(Long.parseLong(parts[2]), parts[4], since)
                : new Owner(0, name.isBlank() ? "unknown" : name, since);
    }

    /** The owner in words: {@code process 42 on night since 2026-01-01T02:30:00Z}. */
    @Override
    public String toString() {
        return "process " + pid + " on " + host + " since " + since;
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException unnamed) {
            return "localhost";
        }
    }
}
