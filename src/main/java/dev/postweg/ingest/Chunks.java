package dev.postweg.ingest;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/**
 * Room of a bounded size, given out in equal pieces; outside of the heap, where it takes nothing from what short-lived
 * objects have. For one thread.
 */
final class Chunks {
    /** Bytes of a piece. */
    static final int SIZE = 1 << 20;

    private final Queue<ByteBuffer> free = new ArrayDeque<>();
    private final int capacity;
    private int taken;

    /** Has so many pieces. */
    Chunks(int capacity) {
        this.capacity = capacity;
    }

    /** Tells whether less than a half is left. */
    boolean isShort() {
        return taken > capacity / 2;
    }

    boolean isUsedUp() {
        return taken == capacity;
    }

    Optional<ByteBuffer> take() {
        if (taken == capacity) {
            return Optional.empty();
        }
        taken++;
        return Optional.of(free.isEmpty() ? ByteBuffer.allocateDirect(SIZE) : free.remove().clear());
    }

    void give(List<ByteBuffer> chunks) {
        free.addAll(chunks);
        taken -= chunks.size();
    }

    /** Lets go of what is not taken. */
    void clear() {
        free.clear();
    }
}
