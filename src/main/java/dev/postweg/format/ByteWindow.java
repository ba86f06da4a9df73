package dev.postweg.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The part of a file that is in memory; its fields are open to the scanner, whose loops run over every byte. */
final class ByteWindow implements Closeable {
    private static final int SIZE = 64 * 1024;

    byte[] bytes = new byte[SIZE];
    int start;
    int end;

    private final InputStream in;
    private long offset;
    private boolean finished;

    ByteWindow(InputStream in, long offset) {
        this.in = in;
        this.offset = offset;
    }

    /** The place of {@link #start} in the file. */
    long offset() {
        return offset;
    }

    int available() {
        return end - start;
    }

    /** Whether the byte at a place from the start exists. */
    boolean has(int index) throws IOException {
        while (available() <= index) {
            if (!more()) {
                return false;
            }
        }
        return true;
    }

    byte get(int index) {
        return bytes[start + index];
    }

    /** Reads at least one byte more, or tells that there is none. The end, once seen, stays the end. */
    boolean more() throws IOException {
        if (finished) {
            return false;
        }
        if (end == bytes.length) {
            makeRoom();
        }
        var count = in.read(bytes, end, bytes.length - end);
        finished = count < 0;
        end += Math.max(count, 0);
        return !finished;
    }

    private void makeRoom() {
        var kept = available();
        if (kept > bytes.length / 2) {
            bytes = Arrays.copyOfRange(bytes, start, start + 2 * bytes.length);
        } else if (bytes.length > SIZE && kept < SIZE / 2) {
            bytes = Arrays.copyOfRange(bytes, start, start + SIZE);
        } else {
            System.arraycopy(bytes, start, bytes, 0, kept);
        }
        start = 0;
        end = kept;
    }

    void advance(int count) {
        start += count;
        offset += count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
