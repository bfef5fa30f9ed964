package org.stanceledger.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stanceledger.ledger.StatementRow;
import org.stanceledger.lexicon.Conflict;
import org.stanceledger.report.CsvRow;
import org.stanceledger.report.CsvRows;
import org.stanceledger.report.MemoryLedger;
import org.stanceledger.report.RandomLedger;
import org.stanceledger.report.ReportSettings;
import org.stanceledger.report.ReportWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportsTest {
    private static final MemoryLedger LEDGER = RandomLedger.of(21, 120);

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws Exception {
        new ReportWriter().write(LEDGER, RandomLedger.CONFLICT, ReportSettings.DEFAULT, folder);
    }

    @Test
    void aGraphLibraryReadsTheNetworkAndItsWeightsAddUp() {
        Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(
                SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultEdgeSupplier(), false);
        Map<String, Attribute> labels = new HashMap<>();
        double[] weights = new double[1];
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(true);
        importer.addVertexAttributeConsumer((pair, attribute) -> {
            if (pair.getSecond().equals("label")) {
                labels.put(pair.getFirst(), attribute);
            }
        });
        importer.addEdgeAttributeConsumer((pair, attribute) -> {
            if (pair.getSecond().equals("weight")) {
                weights[0] += Double.parseDouble(attribute.getValue());
            }
        });
        importer.importGraph(graph, folder.resolve("actor-network.graphml").toFile());
        long toward = LEDGER.statementRows().stream()
                .mapToLong(row -> row.toward().size())
                .sum();
        assertThat(weights[0]).isEqualTo((double) toward);
        assertThat(labels.values().stream().map(Attribute::getValue)).contains("De facto authorities");
        assertThat(graph.vertexSet()).hasSize(labels.size());
        assertThat(graph.edgeSet()).isNotEmpty();
    }

    @Test
    void jsonLinesHoldEveryStatementWithItsProvenance() throws Exception {
        List<String> lines = Files.readAllLines(folder.resolve("statements.jsonl"));
        assertThat(lines).hasSameSizeAs(LEDGER.statementRows());
        JsonMapper mapper = new JsonMapper();
        for (int index = 0; index < lines.size(); index++) {
            JsonNode json = mapper.readTree(lines.get(index));
            StatementRow row = LEDGER.statementRows().get(index);
            assertThat(json.get("statement_id").asString()).isEqualTo(row.id());
            assertThat(json.get("content").get(0).get("text").asString())
                    .isEqualTo(row.content().get(0));
            assertThat(json.get("content").get(0).get("begin").asInt())
                    .isEqualTo(row.contentSpans().get(0).begin());
            assertThat(json.get("toward").size()).isEqualTo(row.toward().size());
            assertThat(json.get("evidence").get(0).get("rule").asString()).isEqualTo("lexicon");
            assertThat(json.get("corrections").size())
                    .isEqualTo(row.corrections().size());
        }
    }

    @Test
    void discourseNetworkRowsAreTheStatementsSidesAndTargets() throws Exception {
        List<CsvRow> rows = CsvRows.read(folder.resolve("dna-statements.csv"));
        long expected = LEDGER.statementRows().stream()
                .mapToLong(row -> row.toward().size() + (row.alignment().equals(Conflict.NEUTRAL) ? 0 : 1))
                .sum();
        assertThat(rows).hasSize((int) expected);
        long disagreeing = LEDGER.statementRows().stream()
                .flatMap(row -> row.toward().stream())
                .filter(toward -> toward.sign() < 0)
                .count();
        assertThat(rows.stream().filter(row -> row.get("agreement").equals("0")))
                .hasSize((int) disagreeing);
    }
}
