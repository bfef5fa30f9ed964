package org.stanceledger.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stanceledger.article.ArticleSettings;
import org.stanceledger.lexicon.ConflictDirectory;

/**
 * The configuration folder as far as reading and analysing articles go.
 *
 * @param folder the folder
 * @param input how article files are read
 * @param analysis how articles are analysed
 * @param directory the conflict's blocs, actors and terms
 * @param hash what the folder's files hold and which conflict is meant, as SHA-256 in hexadecimal
 */
public record Configuration(
        Path folder, ArticleSettings input, AnalysisSettings analysis, ConflictDirectory directory, String hash) {
    private static final String ANALYSIS = "analysis.yaml";
    private static final String CONFLICTS = "conflicts";

    /**
     * Reads a folder such as job-config with the conflict that it names.
     *
     * @throws ConfigException naming the faults with file and line
     */
    public static Configuration read(Path folder) {
        return read(folder, null);
    }

    /**
     * Reads a folder such as job-config.
     *
     * @param conflict name of the conflict's folder, null for the one that analysis.yaml names
     * @throws ConfigException naming the faults with file and line
     */
    public static Configuration read(Path folder, @Nullable String conflict) {
        Faults faults = new Faults();
        if (!Files.isDirectory(folder)) {
            faults.add(folder.toString(), 0, "there is no such configuration folder");
            faults.throwIfAny();
        }
        ArticleSettings input = InputFile.read(YamlMapping.read(folder, InputFile.NAME, faults));
        YamlMapping yaml = YamlMapping.read(folder, ANALYSIS, faults);
        AnalysisSettings analysis = analysis(yaml, conflict);
        Path path = folder.resolve(CONFLICTS).resolve(analysis.conflict());
        if (!Files.isDirectory(path)) {
            yaml.fault(
                    "conflict",
                    "there is no folder " + CONFLICTS + "/" + analysis.conflict() + "; there are " + conflicts(folder));
        }
        faults.throwIfAny();
        String hash = ConfigurationHash.of(folder, analysis.conflict());
        return new Configuration(folder, input, analysis, ConflictFolder.read(path), hash);
    }

    /** The names of the conflicts that a configuration folder describes, in alphabetical order. */
    public static List<String> conflicts(Path folder) {
        try (Stream<Path> folders = Files.list(folder.resolve(CONFLICTS))) {
            return folders.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static AnalysisSettings analysis(YamlMapping yaml, @Nullable String conflict) {
        String named = yaml.string("conflict", "caucasus");
        AnalysisSettings settings = new AnalysisSettings(
                conflict == null ? named : conflict,
                yaml.probability("min-confidence", 0),
                yaml.probability("abstain-below", 0));
        yaml.end();
        return settings;
    }
}
