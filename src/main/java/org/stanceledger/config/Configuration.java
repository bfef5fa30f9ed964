package org.stanceledger.config;

import java.nio.file.Files;
import java.nio.file.Path;
import org.stanceledger.article.ArticleSettings;
import org.stanceledger.lexicon.ConflictDirectory;

/**
 * The configuration folder as far as reading and analysing articles go.
 *
 * @param folder the folder
 * @param input how article files are read
 * @param analysis how articles are analysed
 * @param directory the conflict's blocs, actors and terms
 * @param hash what the folder's files hold, as SHA-256 in hexadecimal
 */
public record Configuration(
        Path folder, ArticleSettings input, AnalysisSettings analysis, ConflictDirectory directory, String hash) {
    private static final String ANALYSIS = "analysis.yaml";
    private static final String CONFLICTS = "conflicts";

    /**
     * Reads a folder such as job-config.
     *
     * @throws ConfigException naming the faults with file and line
     */
    public static Configuration read(Path folder) {
        Faults faults = new Faults();
        if (!Files.isDirectory(folder)) {
            faults.add(folder.toString(), 0, "there is no such configuration folder");
            faults.throwIfAny();
        }
        ArticleSettings input = InputFile.read(YamlMapping.read(folder, InputFile.NAME, faults));
        YamlMapping yaml = YamlMapping.read(folder, ANALYSIS, faults);
        AnalysisSettings analysis = analysis(yaml);
        Path conflict = folder.resolve(CONFLICTS).resolve(analysis.conflict());
        if (!Files.isDirectory(conflict)) {
            yaml.fault("conflict", "there is no folder " + CONFLICTS + "/" + analysis.conflict());
        }
        faults.throwIfAny();
        return new Configuration(folder, input, analysis, ConflictFolder.read(conflict), ConfigurationHash.of(folder));
    }

    private static AnalysisSettings analysis(YamlMapping yaml) {
        AnalysisSettings settings = new AnalysisSettings(
                yaml.string("conflict", "caucasus"),
                yaml.probability("min-confidence", 0),
                yaml.probability("abstain-below", 0));
        yaml.end();
        return settings;
    }
}
