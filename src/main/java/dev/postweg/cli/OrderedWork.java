package dev.postweg.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does pieces of work on all processors and hands on what comes of them in their order. Holds few at a time, so that
 * any number of them needs no more memory than those.
 *
 * @param <T>
 *            what comes of a piece
 */
final class OrderedWork<T> implements AutoCloseable {
    private static final int PIECES_A_THREAD = 8;

    private final Target<T> target;
    private final int limit;
    private final ExecutorService pool;
    private final Deque<Future<T>> open = new ArrayDeque<>();

    /** Takes results; on the thread that adds the pieces. */
    @FunctionalInterface
    interface Target<T> {
        void take(T result) throws IOException;
    }

    OrderedWork(Target<T> target) {
        var threads = Runtime.getRuntime().availableProcessors();
        this.target = target;
        this.limit = threads * PIECES_A_THREAD;
        this.pool = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().name("worker-", 0).factory());
    }

    /** Adds a piece; waits for the oldest one where many are open. */
    void add(Callable<T> piece) throws IOException {
        if (open.size() >= limit) {
            hand(open.removeFirst());
        }
        open.addLast(pool.submit(piece));
    }

    /** Hands on all that is still open. */
    void finish() throws IOException {
        while (!open.isEmpty()) {
            hand(open.removeFirst());
        }
    }

    private void hand(Future<T> piece) throws IOException {
        try {
            target.take(piece.get());
        } catch (ExecutionException e) {
            throw new IllegalStateException("a piece of work failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
