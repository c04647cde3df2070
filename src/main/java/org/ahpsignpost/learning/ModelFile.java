package org.ahpsignpost.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A {@link LinearModel} as a file: outcomes, bias and sharpness, then every feature's hash, rarity and scale, then the weights. */
final class ModelFile {

    private static final int MAGIC = 0x5349474e;
    private static final int MOST_OUTCOMES = 10_000;
    private static final int MOST_FEATURES = 10_000_000;
    private static final int BUFFER = 1 << 16;

    private ModelFile() {}

    static void write(LinearModel model, OutputStream to) throws IOException {
        try (var out = new DataOutputStream(new GZIPOutputStream(to, BUFFER))) {
            out.writeInt(MAGIC);
            out.writeInt(model.getNumOutcomes());
            for (int outcome = 0; outcome < model.getNumOutcomes(); outcome++) {
                out.writeUTF(model.getOutcome(outcome));
                out.writeFloat(model.bias()[outcome]);
            }
            out.writeFloat(model.manner().sharpness());
            out.writeFloat(model.manner().shortest());
            out.writeBoolean(model.manner().priorByEvidence());
            long[] hashes = model.vocabulary().index().hashes(model.vocabulary().size());
            out.writeInt(hashes.length);
            for (int feature = 0; feature < hashes.length; feature++) {
                out.writeLong(hashes[feature]);
                out.writeFloat(model.vocabulary().rarity()[feature]);
                out.writeFloat(model.scales()[feature]);
            }
            out.write(model.weights());
        }
    }

    /** @throws IOException where this is no whole model */
    static LinearModel read(InputStream from) throws IOException {
        try (var in = new DataInputStream(new GZIPInputStream(from, BUFFER))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("this is not a model");
            }
            String[] outcomes = new String[count(in, MOST_OUTCOMES)];
            float[] bias = new float[outcomes.length];
            for (int outcome = 0; outcome < outcomes.length; outcome++) {
                outcomes[outcome] = in.readUTF();
                bias[outcome] = in.readFloat();
            }
            var manner = new Manner(in.readFloat(), in.readFloat(), in.readBoolean());
            int features = count(in, MOST_FEATURES);
            var index = new HashIndex(features);
            float[] rarity = new float[features];
            float[] scales = new float[features];
            for (int feature = 0; feature < features; feature++) {
                index.put(in.readLong(), feature);
                rarity[feature] = in.readFloat();
                scales[feature] = in.readFloat();
            }
            byte[] weights = new byte[features * outcomes.length];
            in.readFully(weights);
            return new LinearModel(new Vocabulary(index, rarity), weights, scales, bias, manner, outcomes);
        }
    }

    private static int count(DataInputStream in, int most) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > most) {
            throw new IOException("this is not a model");
        }
        return count;
    }
}
