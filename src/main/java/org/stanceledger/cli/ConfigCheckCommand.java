package org.stanceledger.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.stanceledger.config.ConfigException;
import org.stanceledger.config.Configuration;
import org.stanceledger.config.ConflictReview;
import org.stanceledger.job.JobSettingsReader;
import org.stanceledger.lexicon.ActorDirectory;
import org.stanceledger.lexicon.Bloc;
import org.stanceledger.lexicon.ConflictDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads the whole configuration and tells its faults, what it holds, and what may have been forgotten. */
@Command(
        name = "check",
        description = "Read the configuration: tell every fault, what it holds, and what may have been forgotten.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no faults; there may be warnings", "2:faults, each with file and line"})
final class ConfigCheckCommand implements Callable<Integer> {
    private static final List<String> LISTS = List.of("territories", "bodies", "persons", "phrases");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ConfigOption config = new ConfigOption();

    @Override
    public Integer call() {
        new JobSettingsReader(Map.of()).read(config.folder());
        String named = config.conflict();
        List<String> conflicts = named == null ? Configuration.conflicts(config.folder()) : List.of(named);
        if (conflicts.isEmpty()) {
            config.read();
        }
        int code = ExitCode.DONE;
        for (String conflict : conflicts) {
            try {
                print(Configuration.read(config.folder(), conflict));
            } catch (ConfigException e) {
                code = ExitCode.USAGE;
                PrintWriter err = spec.commandLine().getErr();
                err.println(conflict + ": " + e.faults().size() + (e.faults().size() == 1 ? " fault" : " faults"));
                e.faults().forEach(fault -> err.println("  " + fault));
            }
        }
        return code;
    }

    private void print(Configuration configuration) {
        ConflictDirectory directory = configuration.directory();
        ConflictReview review = new ConflictReview(directory);
        PrintWriter out = spec.commandLine().getOut();
        out.println(directory.conflict().id() + ": " + directory.conflict().name());
        out.println("  poles " + String.join(" and ", directory.conflict().poles()));
        out.println();
        out.println(row("bloc", "role", LISTS));
        for (Bloc bloc : directory.conflict().blocs()) {
            Map<String, Long> counts = review.counts(bloc);
            out.println(row(
                    bloc.id(),
                    bloc.role().label(),
                    LISTS.stream().map(list -> String.valueOf(counts.get(list))).toList()));
        }
        ActorDirectory actors = directory.actors();
        out.println();
        out.println("  %d roles, %d kinds of bodies, %d outlets; %d terms: %s"
                .formatted(
                        actors.roles().size(),
                        actors.bodyKinds().size(),
                        actors.outlets().size(),
                        directory.terms().size(),
                        review.termsByPosition().entrySet().stream()
                                .map(entry -> entry.getKey() + " " + entry.getValue())
                                .collect(Collectors.joining(", "))));
        List<String> warnings = review.warnings();
        out.println();
        out.println(warnings.isEmpty() ? "  no faults, no warnings" : "  no faults; warnings: " + warnings.size());
        warnings.forEach(warning -> out.println("  - " + warning));
        out.println();
    }

    private static String row(String bloc, String role, List<String> cells) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %-18s %-18s", bloc, role));
        cells.forEach(cell -> line.append(String.format(Locale.ROOT, " %11s", cell)));
        return line.toString();
    }
}
