package org.stanceledger.attribution;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.stanceledger.learning.LinearClassifier;
import org.stanceledger.learning.RankingModel;
import org.stanceledger.learning.SequenceModel;
import org.stanceledger.text.AnnotatedText;

/**
 * Everything that was learned about attributions: cues, their spans, and how sure to be. Immutable.
 *
 * @param cues finds cues
 * @param spans reads their source and content
 * @param confidence judges what was read
 */
public record AttributionModel(CueTagger cues, SpanFinder spans, LinearClassifier confidence)
        implements AttributionFinder {
    private static final String SHIPPED = "attribution-model.bin";
    private static final String FORMAT = "attribution 2";

    /** Least confidence of an attribution, unless another threshold is asked for. */
    public static final double THRESHOLD = 0.5;

    @Override
    public List<Attribution> find(AnnotatedText text, Convention convention) {
        return find(text, convention, THRESHOLD);
    }

    /**
     * The attributions of a text, in the order of their contents.
     *
     * @param threshold least confidence of an attribution: higher ones trade recall for precision
     */
    public List<Attribution> find(AnnotatedText text, Convention convention, double threshold) {
        TokenTable table = new TokenTable(text);
        List<Cue> found = cues.find(table, convention, AttributionTrainer.CUE_THRESHOLD);
        List<Reading> readings = new Readings(spans).read(table, convention, found);
        return new Assembler(confidence, threshold).assemble(table, convention, readings);
    }

    /** The model that ships with the product. */
    public static AttributionModel bundled() {
        try (InputStream in = AttributionModel.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("the attribution model " + SHIPPED + " is not on the class path");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the attribution model " + SHIPPED, e);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static AttributionModel read(InputStream stream) throws IOException {
        DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16));
        String format = in.readUTF();
        if (!format.equals(FORMAT)) {
            throw new IOException("not an attribution model of this version: " + format);
        }
        CueTagger cues = new CueTagger(SequenceModel.read(in));
        SpanTagger spans = new SpanTagger(SequenceModel.read(in));
        RankingModel ranking = RankingModel.read(in);
        return new AttributionModel(cues, new SpanFinder(spans, ranking), LinearClassifier.read(in));
    }

    /** Writes the model, packed. */
    public void write(OutputStream stream) throws IOException {
        GZIPOutputStream packed = new GZIPOutputStream(stream, 1 << 16) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        };
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(packed, 1 << 16));
        out.writeUTF(FORMAT);
        cues.model().write(out);
        spans.tagger().model().write(out);
        spans.ranking().write(out);
        confidence.write(out);
        out.flush();
        packed.finish();
    }
}
