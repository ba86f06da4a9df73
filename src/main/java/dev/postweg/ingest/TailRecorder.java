package dev.postweg.ingest;

import java.io.IOException;
import java.io.InputStream;

/** Passes a stream on and remembers the last stretch of it, so that a text that comes only once can be known again. */
final class TailRecorder extends InputStream {
    private static final int KEPT = 1 << 19;
    private static final int SKIP = 1 << 15;

    private final InputStream in;
    private final byte[] ring = new byte[KEPT];
    private long position;

    TailRecorder(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
        var count = in.read(bytes, start, length);
        for (var done = Math.max(0, count - KEPT); done < count;) {
            var at = (int) ((position + done) % KEPT);
            var part = Math.min(count - done, KEPT - at);
            System.arraycopy(bytes, start + done, ring, at, part);
            done += part;
        }
        position += Math.max(0, count);
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        var bytes = new byte[(int) Math.min(SKIP, Math.max(0, count))];
        return Math.max(0, read(bytes, 0, bytes.length));
    }

    /** The hash of the last bytes before a place that was read; {@link Content#NO_TAIL} where it is too far back. */
    String tail(long place) {
        var length = (int) Math.min(place, Fingerprint.TAIL);
        if (place > position || place - length < position - KEPT) {
            return Content.NO_TAIL;
        }
        var bytes = new byte[length];
        for (var i = 0; i < length; i++) {
            bytes[i] = ring[(int) ((place - length + i) % KEPT)];
        }
        return Fingerprint.of(bytes, length);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
