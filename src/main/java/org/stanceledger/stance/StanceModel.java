package org.stanceledger.stance;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.stanceledger.learning.LinearClassifier;
import org.stanceledger.stance.PairedModel.Shares;

/** The trained weights of the stance judge. It knows parts in a conflict, no names, and so serves any conflict. */
public final class StanceModel {

    static final String ENGAGED = "engaged";
    static final String YES = "yes";
    static final String NO = "no";
    private static final String FORMAT = "stance 2";
    private static final String BUNDLED = "stance.model";

    private final PairedModel engagement;
    private final LinearClassifier pole;
    private final PairedModel toward;

    StanceModel(PairedModel engagement, LinearClassifier pole, PairedModel toward) {
        this.engagement = engagement;
        this.pole = pole;
        this.toward = toward;
    }

    /** The model that ships with the product. */
    public static StanceModel bundled() {
        try (InputStream in = StanceModel.class.getResourceAsStream(BUNDLED)) {
            if (in == null) {
                throw new IllegalStateException(BUNDLED + " is missing beside " + StanceModel.class);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + BUNDLED, e);
        }
    }

    /** Reads a model that {@link #write} wrote. */
    public static StanceModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)));
        String format = data.readUTF();
        if (!format.equals(FORMAT)) {
            throw new IOException("not a stance model of this version: " + format);
        }
        return new StanceModel(
                PairedModel.read(data, Shares.ENGAGEMENT),
                LinearClassifier.read(data),
                PairedModel.read(data, Shares.TOWARD));
    }

    /** Writes the model; the same model gives the same bytes. */
    public void write(OutputStream out) throws IOException {
        GZIPOutputStream zip = new GZIPOutputStream(out);
        DataOutputStream data = new DataOutputStream(zip);
        data.writeUTF(FORMAT);
        engagement.write(data);
        pole.write(data);
        toward.write(data);
        data.flush();
        zip.finish();
    }

    PairedModel engagement() {
        return engagement;
    }

    LinearClassifier pole() {
        return pole;
    }

    PairedModel toward() {
        return toward;
    }
}
