package org.stanceledger.job;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stanceledger.ledger.LedgerAddress;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads job.yaml whole or not at all: every fault is reported at once, with file and line. */
public final class JobSettingsReader {
    /** The environment variable that can hold the password of a PostgreSQL user. */
    public static final String PASSWORD_VARIABLE = "STANCE_LEDGER_PASSWORD";

    private static final String FILE = "job.yaml";

    private final Map<String, String> environment;

    /** @param environment the environment's variables */
    public JobSettingsReader(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /**
     * Reads the settings in a configuration folder. Relative paths start at the folder that holds it.
     *
     * @throws ConfigurationException if anything in it cannot be understood
     */
    public JobSettings read(Path configuration) {
        List<String> problems = new ArrayList<>();
        Path file = configuration.resolve(FILE);
        YamlMapping root = new YamlMapping(file.toString(), compose(file), problems);
        Path absolute = configuration.toAbsolutePath().normalize();
        Path home = absolute.getParent() == null ? absolute : absolute.getParent();
        JobSettings settings = new JobSettings(
                configuration,
                home.resolve(root.text("input", "input")),
                home.resolve(root.text("output", "output")),
                root.text("conflict", "caucasus"),
                root.value("zone", ZoneId.systemDefault(), ZoneId::of),
                ledger(root.child("ledger"), home, file, problems),
                run(root.child("run")));
        root.finish();
        if (!problems.isEmpty()) {
            throw new ConfigurationException(problems);
        }
        return settings;
    }

    private static JobSettings.RunSettings run(YamlMapping run) {
        return new JobSettings.RunSettings(
                run.whole("chunk", 50, 1, 10_000),
                run.whole("workers", Math.max(1, Runtime.getRuntime().availableProcessors()), 1, 256),
                run.whole("skip-limit", 500, 0, Integer.MAX_VALUE),
                Duration.ofSeconds(run.whole("stop-within-seconds", 60, 1, 86_400)));
    }

    private LedgerAddress ledger(YamlMapping ledger, Path home, Path file, List<String> problems) {
        Path folder = home.resolve(ledger.text("folder", "ledger"));
        String url = ledger.value("url", "", value -> {
            if (!value.startsWith("jdbc:postgresql:")) {
                throw new IllegalArgumentException("expected an address that begins with jdbc:postgresql:");
            }
            return value;
        });
        String user = ledger.text("user", "stance_ledger");
        String passwordFile = ledger.text("password-file", "");
        if (url.isEmpty()) {
            return LedgerAddress.h2(folder);
        }
        return LedgerAddress.postgresql(folder, url, user, password(passwordFile, home, file, problems));
    }

    private @Nullable String password(String passwordFile, Path home, Path file, List<String> problems) {
        if (passwordFile.isEmpty()) {
            return environment.get(PASSWORD_VARIABLE);
        }
        try {
            return Files.readString(home.resolve(passwordFile)).strip();
        } catch (IOException unreadable) {
            problems.add(file + ": the file of 'ledger.password-file' cannot be read: " + home.resolve(passwordFile));
            return null;
        }
    }

    private static @Nullable Node compose(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return new Yaml(new LoaderOptions()).compose(reader);
        } catch (NoSuchFileException missing) {
            throw new ConfigurationException(
                    List.of(file + ": no such file; name the configuration's folder with --config"));
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 1
                    : broken.getProblemMark().getLine() + 1;
            throw new ConfigurationException(List.of(file + ":" + line + ": not YAML: " + broken.getProblem()));
        } catch (IOException unreadable) {
            throw new ConfigurationException(List.of(file + ": cannot be read: " + unreadable));
        }
    }
}
