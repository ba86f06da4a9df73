package dev.postweg.ingest;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;

/**
 * Reads files ahead of the thread that writes them, and waits when it is too far ahead. One thread reads, another one
 * makes the rows ready: what was read is many objects, so little of it waits between the two.
 */
final class Reading implements AutoCloseable {
    private static final int READ_AHEAD = 8;
    /** Batches: enough to read on while the writer waits for the disk. */
    private static final int AHEAD = 16;
    /** Bytes of a batch of which no second one waits: a line can have megabytes, and takes many times as much here. */
    private static final long LARGE = 1 << 21;
    private static final Item END = new Item.End();

    private final BlockingQueue<Item> read = new ArrayBlockingQueue<>(READ_AHEAD);
    private final BlockingQueue<Item> made = new ArrayBlockingQueue<>(AHEAD);
    private final Semaphore large = new Semaphore(1);
    private final RowMaker rows = new RowMaker();
    private final List<Thread> threads;
    private Item last = END;

    Reading(List<FoundFile> found, KnownFiles known, Wishes wishes) {
        var scanner = new FileScanner(known, this::put, wishes);
        threads = List.of(start("log reader", () -> scan(found, scanner), read), start("row maker", this::make, made));
    }

    /** What a thread does. */
    @FunctionalInterface
    private interface Work {
        void run() throws InterruptedException;
    }

    private static Thread start(String name, Work work, BlockingQueue<Item> results) {
        return Thread.ofVirtual().name(name).start(() -> {
            try {
                try {
                    work.run();
                } catch (RuntimeException | Error e) {
                    // whoever waits would wait for ever
                    results.put(new Item.Failure(e));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void scan(List<FoundFile> found, FileScanner scanner) throws InterruptedException {
        for (var file : found) {
            scanner.scan(file);
        }
        scanner.finish();
        read.put(END);
    }

    private void put(Item item) throws InterruptedException {
        if (item instanceof Item.Batch batch && batch.bytes() > LARGE) {
            large.acquire();
        }
        read.put(item);
    }

    private void make() throws InterruptedException {
        Item item;
        do {
            item = read.take();
            if (item instanceof Item.Begin begin) {
                rows.begin(begin);
            }
            made.put(item instanceof Item.Batch batch ? rows.make(batch) : item);
        } while (item != END);
    }

    /** Returns what comes next, when what came last is done; waits for it. */
    Item take() throws InterruptedException {
        if (last instanceof Item.Made batch && batch.bytes() > LARGE) {
            large.release();
        }
        // not kept while it is waited for the next one
        last = END;
        last = made.take();
        return last;
    }

    /** The domains that the rows show to be the organisation's; grows while rows are read. */
    Set<String> domains() {
        return rows.domains();
    }

    /** The edge servers that the rows show; grows while rows are read. */
    Set<String> edges() {
        return rows.edges();
    }

    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
        try {
            for (var thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
