package org.ahpsignpost.content;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Text that is seldom read, in a quarter of its room. Immutable. */
final class Squeezed {

    private final byte[] squeezed;
    private final int length;

    private Squeezed(byte[] squeezed, int length) {
        this.squeezed = squeezed;
        this.length = length;
    }

    static Squeezed of(byte[] bytes) {
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] out = new byte[bytes.length / 2 + 64];
            int size = 0;
            while (!deflater.finished()) {
                if (size == out.length) {
                    out = Arrays.copyOf(out, size * 2);
                }
                size += deflater.deflate(out, size, out.length - size);
            }
            return new Squeezed(Arrays.copyOf(out, size), bytes.length);
        } finally {
            deflater.end();
        }
    }

    byte[] bytes() {
        var inflater = new Inflater();
        try {
            inflater.setInput(squeezed);
            byte[] bytes = new byte[length];
            int read = inflater.inflate(bytes);
            if (read != length) {
                throw new IllegalStateException("what was squeezed came out shorter");
            }
            return bytes;
        } catch (DataFormatException e) {
            throw new IllegalStateException("what was squeezed cannot be read", e);
        } finally {
            inflater.end();
        }
    }
}
