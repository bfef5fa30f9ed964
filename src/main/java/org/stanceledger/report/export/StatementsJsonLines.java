package org.stanceledger.report.export;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stanceledger.ledger.Correction;
import org.stanceledger.ledger.StatementRow;
import org.stanceledger.report.figures.XmlText;
import org.stanceledger.stance.Evidence;
import org.stanceledger.stance.Toward;
import org.stanceledger.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes statements.jsonl: one JSON object a statement, with offsets, probabilities, evidence, rules and corrections. */
public final class StatementsJsonLines implements Closeable {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final BufferedWriter out;
    private final JsonGenerator json;

    public StatementsJsonLines(Path file) throws IOException {
        out = Files.newBufferedWriter(file);
        json = FACTORY.createGenerator(ObjectWriteContext.empty(), out);
        json.configure(tools.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET, true);
    }

    /** Adds a statement. */
    public void add(StatementRow statement) {
        json.writeStartObject();
        text("statement_id", statement.id());
        text("article_id", statement.articleId());
        text("article_file", statement.articleFile());
        text("title", statement.title());
        text("outlet", statement.outlet());
        text(
                "published",
                statement.published() == null ? null : statement.published().toString());
        text("language", statement.language());
        text("url", statement.url());
        text("duplicate_of", statement.distinct() ? null : statement.duplicateGroup());
        json.writeNumberProperty("ordinal", statement.ordinal());
        text("sentence", statement.sentence());
        text("type", statement.type());
        words("source", statement.source(), statement.sourceSpan());
        words("cue", statement.cue(), statement.cueSpan());
        json.writeArrayPropertyStart("content");
        for (int index = 0; index < statement.content().size(); index++) {
            words(statement.content().get(index), statement.contentSpans().get(index));
        }
        json.writeEndArray();
        text("speaker", statement.speaker());
        text("speaker_id", statement.speakerId());
        text("role", statement.role());
        text("bloc", statement.bloc());
        json.writeBooleanProperty("resolved", statement.resolved());
        text("alignment", statement.alignment());
        json.writeNumberProperty("alignment_probability", statement.alignmentProbability());
        toward(statement.toward());
        json.writeNumberProperty("confidence", statement.confidence());
        evidence(statement.evidence());
        text("provenance", statement.provenance());
        corrections(statement.corrections());
        json.writeNumberProperty("first_run", statement.firstRun());
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void toward(List<Toward> entries) {
        json.writeArrayPropertyStart("toward");
        for (Toward toward : entries) {
            json.writeStartObject();
            text("bloc", toward.bloc());
            json.writeNumberProperty("sign", toward.sign());
            json.writeNumberProperty("probability", toward.probability());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void evidence(List<Evidence> reasons) {
        json.writeArrayPropertyStart("evidence");
        for (Evidence evidence : reasons) {
            json.writeStartObject();
            text("rule", evidence.rule());
            Span span = evidence.words();
            if (span != null) {
                offsets(span);
            }
            text("target", evidence.target());
            text("explanation", evidence.explanation());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void corrections(List<Correction> corrections) {
        json.writeArrayPropertyStart("corrections");
        for (Correction correction : corrections) {
            json.writeStartObject();
            text("field", correction.field().name().toLowerCase(java.util.Locale.ROOT));
            text("target", correction.target());
            text("old", correction.oldValue());
            text("new", correction.newValue());
            text("author", correction.author());
            text("entered", correction.entered().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void words(String name, String words, @Nullable Span span) {
        json.writeName(name);
        if (span == null) {
            json.writeNull();
        } else {
            words(words, span);
        }
    }

    private void words(String words, Span span) {
        json.writeStartObject();
        offsets(span);
        text("text", words);
        json.writeEndObject();
    }

    private void offsets(Span span) {
        json.writeNumberProperty("begin", span.begin());
        json.writeNumberProperty("end", span.end());
    }

    private void text(String name, @Nullable String value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(XmlText.of(value));
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
        out.close();
    }
}
