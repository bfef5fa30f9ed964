package org.stanceledger.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stanceledger.config.Faults;
import org.stanceledger.config.YamlMapping;
import org.stanceledger.ledger.LedgerAddress;

/** Reads job.yaml whole or not at all: every fault is reported at once, with file and line. */
public final class JobSettingsReader {
    /** The environment variable that can hold the password of a PostgreSQL user. */
    public static final String PASSWORD_VARIABLE = "STANCE_LEDGER_PASSWORD";

    private static final String FILE = "job.yaml";
    private static final String POSTGRES = "jdbc:postgresql:";

    private final Map<String, String> environment;

    /** @param environment the environment's variables */
    public JobSettingsReader(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /**
     * Reads the settings in a configuration folder. Relative paths start at the folder that holds it.
     *
     * @throws org.stanceledger.config.ConfigException if anything in it cannot be understood
     */
    public JobSettings read(Path configuration) {
        Faults faults = new Faults();
        YamlMapping root = YamlMapping.read(configuration, FILE, faults);
        Path absolute = configuration.toAbsolutePath().normalize();
        Path home = absolute.getParent() == null ? absolute : absolute.getParent();
        ZoneId zone = root.value("zone", ZoneId.systemDefault(), ZoneId::of, "a time zone such as Asia/Tbilisi");
        JobSettings settings = new JobSettings(
                home.resolve(root.string("input", "input")),
                home.resolve(root.string("output", "output")),
                zone,
                ledger(root.mapping("ledger"), home, faults),
                run(root.mapping("run")),
                OperationSettings.read(root, home, zone));
        root.end();
        faults.throwIfAny();
        return settings;
    }

    private static JobSettings.RunSettings run(YamlMapping run) {
        int processors = Runtime.getRuntime().availableProcessors();
        JobSettings.RunSettings settings = new JobSettings.RunSettings(
                run.whole("chunk", 50, 1, 10_000),
                run.whole("workers", processors, 1, 256),
                run.whole("skip-limit", 500, 0, Integer.MAX_VALUE),
                Duration.ofSeconds(run.whole("stop-within-seconds", 60, 1, 86_400)));
        run.end();
        return settings;
    }

    private LedgerAddress ledger(YamlMapping ledger, Path home, Faults faults) {
        Path folder = home.resolve(ledger.string("folder", "ledger"));
        String url = ledger.value("url", "", JobSettingsReader::postgres, "an address that begins with " + POSTGRES);
        String user = ledger.string("user", "stance_ledger");
        String passwordFile = ledger.string("password-file", "");
        ledger.end();
        if (url.isEmpty()) {
            return LedgerAddress.h2(folder);
        }
        return LedgerAddress.postgresql(folder, url, user, password(passwordFile, home, faults));
    }

    private static String postgres(String url) {
        if (!url.startsWith(POSTGRES)) {
            throw new IllegalArgumentException(url);
        }
        return url;
    }

    private @Nullable String password(String passwordFile, Path home, Faults faults) {
        if (passwordFile.isEmpty()) {
            return environment.get(PASSWORD_VARIABLE);
        }
        Path path = home.resolve(passwordFile);
        try {
            return Files.readString(path).strip();
        } catch (IOException unreadable) {
            faults.add(FILE, 0, "the file that 'password-file' names cannot be read: " + path);
            return null;
        }
    }
}
