package dev.postweg.ingest;

import dev.postweg.model.Event;
import dev.postweg.store.NewMessage;
import dev.postweg.store.RelationKey;
import dev.postweg.store.Workspace;
import dev.postweg.store.WorkspaceReader;
import dev.postweg.trace.Families;
import dev.postweg.trace.Summaries;
import dev.postweg.trace.TraceContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;

/** Reads and digests messages ahead of the one thread that writes their rows, on all processors, in order. */
final class Digests implements AutoCloseable {
    private static final int LEAST = 100;
    /** More mails at once take less time to find their rows, and more memory. */
    private static final int MOST = 1000;
    private static final int AHEAD = 4;

    private final TraceContext context;
    private final int[] messages;
    private final int chunkSize;
    private final ExecutorService threads;
    private final BlockingQueue<WorkspaceReader> readers = new LinkedBlockingQueue<>();
    private final Queue<Future<List<Optional<Made>>>> chunks = new ArrayDeque<>();
    private int submitted;
    private Iterator<Optional<Made>> current = List.<Optional<Made>>of().iterator();

    Digests(Workspace workspace, TraceContext context, int[] messages) {
        this.context = context;
        this.messages = messages;
        this.chunkSize = Math.clamp(messages.length / (2 * AHEAD), LEAST, MOST);
        var workers = Math.clamp(messages.length / LEAST, 1, Runtime.getRuntime().availableProcessors());
        this.threads = Executors.newFixedThreadPool(workers, Thread.ofPlatform().daemon().name("digest ", 1).factory());
        for (var i = 0; i < workers; i++) {
            readers.add(workspace.reader());
        }
        submit();
    }

    /** What a message turned out to be. */
    record Made(int message, NewMessage made) {
    }

    /** Returns the next message, or nothing where it has no events any more; as many times as there are messages. */
    Optional<Made> next() {
        while (!current.hasNext()) {
            current = get(chunks.remove()).iterator();
            submit();
        }
        return current.next();
    }

    private void submit() {
        while (chunks.size() < AHEAD && submitted < messages.length) {
            var chunk = Arrays.copyOfRange(messages, submitted, Math.min(messages.length, submitted + chunkSize));
            chunks.add(threads.submit(() -> digest(chunk)));
            submitted += chunk.length;
        }
    }

    static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    private List<Optional<Made>> digest(int[] chunk) throws InterruptedException {
        var reader = readers.take();
        try {
            var made = new ArrayList<Optional<Made>>(chunk.length);
            reader.eventsOf(chunk, (events, message) -> made.add(digest(message, events)));
            return made;
        } finally {
            readers.add(reader);
        }
    }

    private Optional<Made> digest(int message, List<Event> events) {
        return events.isEmpty() ? Optional.empty() : Optional.of(new Made(message, digest(events, context)));
    }

    static NewMessage digest(List<Event> events, TraceContext context) {
        var digest = Summaries.digest(events, context);
        return new NewMessage(digest.summary(), digest.direction(), relations(events));
    }

    private static List<RelationKey> relations(List<Event> events) {
        return Families.of(events).stream().map(related -> new RelationKey(related.relation().id(),
                related.messageId(), related.internalId(), related.server())).toList();
    }

    @Override
    public void close() {
        chunks.forEach(chunk -> chunk.cancel(false));
        threads.close();
        readers.forEach(WorkspaceReader::close);
    }
}
