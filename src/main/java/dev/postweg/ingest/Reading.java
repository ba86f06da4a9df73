package dev.postweg.ingest;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Reads files ahead of the thread that writes them, and waits when it is too far ahead. The thread that reads makes the
 * rows ready, too: what was read goes as soon as it came, and only what is to be written has to be handed on.
 */
final class Reading implements AutoCloseable {
    /** Batches: enough to read on while the writer waits for the disk. */
    private static final int AHEAD = 32;
    private static final Item END = new Item.End();

    private final BlockingQueue<Item> made = new ArrayBlockingQueue<>(AHEAD);
    private final RowMaker rows = new RowMaker();
    private final Thread reader;

    Reading(List<FoundFile> found, KnownFiles known, Wishes wishes) {
        var scanner = new FileScanner(known, made::put, rows, wishes);
        reader = Thread.ofVirtual().name("log reader").start(() -> run(found, scanner));
    }

    private void run(List<FoundFile> found, FileScanner scanner) {
        try {
            try {
                scan(found, scanner);
            } catch (RuntimeException e) {
                made.put(new Item.Failure(e));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void scan(List<FoundFile> found, FileScanner scanner) throws InterruptedException {
        for (var file : found) {
            scanner.scan(file);
        }
        scanner.finish();
        made.put(END);
    }

    /** Returns what comes next; waits for it. */
    Item take() throws InterruptedException {
        return made.take();
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
        reader.interrupt();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
