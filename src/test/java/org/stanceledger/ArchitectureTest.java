package org.stanceledger;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The plan of the house: which package may use which. Everything else here follows from the one table. */
class ArchitectureTest {
    private static final String ROOT = "org.stanceledger";

    /** Package to the packages it may import. */
    private static final Map<String, List<String>> LAYERS = new LinkedHashMap<>();

    static {
        LAYERS.put("text", List.of());
        LAYERS.put("learning", List.of());
        LAYERS.put("article", List.of("text"));
        LAYERS.put("lexicon", List.of("text"));
        LAYERS.put("attribution", List.of("text", "lexicon", "learning"));
        LAYERS.put("speaker", List.of("text", "article", "lexicon", "attribution"));
        LAYERS.put("stance", List.of("text", "article", "lexicon", "learning", "attribution", "speaker"));
        LAYERS.put("analysis", List.of("text", "article", "lexicon", "attribution", "speaker", "stance"));
        LAYERS.put(
                "evaluation",
                List.of("text", "article", "lexicon", "learning", "attribution", "speaker", "stance", "analysis"));
        LAYERS.put("config", List.of("text", "article", "lexicon", "attribution", "speaker", "stance", "analysis"));
        LAYERS.put("ledger", List.of("text", "article", "attribution", "speaker", "stance", "analysis"));
        LAYERS.put("report", List.of("text", "lexicon", "stance", "ledger"));
        LAYERS.put("corrections", List.of("text", "article", "lexicon", "stance", "ledger", "report"));
        LAYERS.put("schedule", List.of());
        LAYERS.put("monitoring", List.of());
        LAYERS.put(
                "job",
                List.of(
                        "schedule",
                        "monitoring",
                        "text",
                        "article",
                        "lexicon",
                        "analysis",
                        "config",
                        "ledger",
                        "report"));
        LAYERS.put("cli", List.copyOf(LAYERS.keySet()));
    }

    private static final List<String> CORE =
            List.of("text", "learning", "article", "lexicon", "attribution", "speaker", "stance", "analysis");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void everyClassIsScannedAndHasItsPlaceInTheTable() {
        assertThat(CLASSES.size()).isGreaterThan(30);
        assertThat(CLASSES.stream().map(ArchitectureTest::layerOf).distinct()).isSubsetOf(LAYERS.keySet());
    }

    @Test
    void layersImportOnlyWhatTheTableAllows() {
        LAYERS.forEach((layer, allowed) -> noClasses()
                .that()
                .resideInAPackage(ROOT + "." + layer + "..")
                .should()
                .dependOnClassesThat(inOurPackagesExcept(layer, allowed))
                .allowEmptyShould(true)
                .check(CLASSES));
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theCoreIsPlainJava() {
        String[] core = CORE.stream().map(layer -> ROOT + "." + layer + "..").toArray(String[]::new);
        noClasses()
                .that()
                .resideInAnyPackage(core)
                .should()
                .dependOnClassesThat(resideInAPackage("org.springframework..").or(resideInAPackage("java.sql..")))
                .check(CLASSES);
    }

    @Test
    void habits() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(CLASSES);
        fields().that().areStatic().should().beFinal().check(CLASSES);
        classes()
                .should()
                .haveSimpleNameNotEndingWith("Util")
                .andShould()
                .haveSimpleNameNotEndingWith("Utils")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper")
                .andShould()
                .haveSimpleNameNotEndingWith("Manager")
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> inOurPackagesExcept(String layer, List<String> allowed) {
        return DescribedPredicate.describe(
                "belong to a layer that " + layer + " may not import",
                javaClass -> javaClass.getPackageName().startsWith(ROOT + ".")
                        && !layerOf(javaClass).equals(layer)
                        && !allowed.contains(layerOf(javaClass)));
    }

    private static String layerOf(JavaClass javaClass) {
        String name = javaClass.getPackageName();
        if (!name.startsWith(ROOT + ".")) {
            return "";
        }
        String rest = name.substring(ROOT.length() + 1);
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
