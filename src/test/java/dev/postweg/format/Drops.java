package dev.postweg.format;

import java.io.ByteArrayInputStream;
import java.util.Random;

/** Bytes that arrive in pieces of random size, as from a network share. */
final class Drops extends ByteArrayInputStream {
    private final Random random;

    Drops(byte[] bytes, long seed) {
        super(bytes);
        random = new Random(seed);
    }

    @Override
    public synchronized int read(byte[] target, int start, int room) {
        return super.read(target, start, Math.min(room, 1 + random.nextInt(7)));
    }
}
