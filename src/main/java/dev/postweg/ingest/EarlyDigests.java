package dev.postweg.ingest;

import dev.postweg.ingest.FlyingMail.State;
import dev.postweg.store.NewMessage;
import dev.postweg.store.WorkspaceWriter;
import dev.postweg.trace.Coverage;
import dev.postweg.trace.TraceContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Judges mails while rows are still read, on threads of their own, and writes what they turned out to be. What depends
 * on the organisation's domains and edge servers is judged by those that are known so far; {@link #outdated} tells
 * afterwards which mails have to be judged anew.
 */
final class EarlyDigests implements AutoCloseable {
    private static final int CHUNK = 100;

    private final WorkspaceWriter writer;
    private final Known domains;
    private final Known edges;
    private final ExecutorService threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("early digest ", 1).factory());
    private final Queue<Chunk> chunks = new ArrayDeque<>();
    private final BitSet written = new BitSet();
    private final Map<String, IntStream.Builder> missedDomains = new HashMap<>();
    private final Set<String> missedEdges = new HashSet<>();

    EarlyDigests(WorkspaceWriter writer, Known domains, Known edges) {
        this.writer = writer;
        this.domains = domains;
        this.edges = edges;
    }

    /** A mail whose rows are complete, and rows without ids that belong to it. */
    record Mail(FlyingMail own, List<FlyingMail> lones) {
        int[] envelopes() {
            var all = own.envelopes();
            for (var lone : lones) {
                var more = lone.envelopes();
                all = Arrays.copyOf(all, all.length + more.length);
                System.arraycopy(more, 0, all, all.length - more.length, more.length);
            }
            return all;
        }
    }

    /** Texts that an import learns: what earlier ones learnt, and what this one did so far. */
    record Known(Set<String> before, Set<String> growing) {
        AskedSet ask() {
            return new AskedSet(before, growing);
        }

        /** Tells whether something that was missed is known now. */
        boolean has(String missed) {
            return missed.equals(AskedSet.ANYTHING) ? !growing.isEmpty() : growing.contains(missed);
        }
    }

    private record Judged(Mail mail, NewMessage made, List<String> missedDomains, List<String> missedEdges) {
    }

    /** Mails that are judged one after another; with the last ones of an hour goes their room. */
    private record Chunk(Future<List<Judged>> judged, Runnable after) {
    }

    /** Has mails judged, and the room of their rows released when that is done. */
    void submit(PackedRows rows, List<Mail> mails) {
        for (var from = 0; from < mails.size(); from += CHUNK) {
            var part = mails.subList(from, Math.min(mails.size(), from + CHUNK));
            chunks.add(new Chunk(threads.submit(() -> judge(rows, part)), () -> {
            }));
        }
        chunks.add(new Chunk(CompletableFuture.completedFuture(List.of()), rows::release));
    }

    private List<Judged> judge(PackedRows rows, List<Mail> mails) {
        var askedDomains = domains.ask();
        var askedEdges = edges.ask();
        var context = new TraceContext(askedDomains, askedEdges, Coverage.UNKNOWN, List.of());
        var judged = new ArrayList<Judged>(mails.size());
        var reader = rows.reader();
        for (var mail : mails) {
            var made = Digests.digest(mail.own().events(reader, mail.lones()), context);
            judged.add(new Judged(mail, made, askedDomains.missed(), askedEdges.missed()));
        }
        return judged;
    }

    /** Writes what is judged by now. */
    void write() {
        while (!chunks.isEmpty() && chunks.element().judged.isDone()) {
            writeNext();
        }
    }

    /** Waits for all that is being judged, and writes it. */
    void writeAll() {
        while (!chunks.isEmpty()) {
            writeNext();
        }
    }

    private void writeNext() {
        var chunk = chunks.remove();
        for (var one : Digests.get(chunk.judged)) {
            if (one.mail.own().state() == State.JUDGED) {
                var message = one.mail.own().message();
                writer.put(message, one.mail.envelopes(), one.made);
                written.set(message);
                one.missedDomains.forEach(domain -> missedDomains
                        .computeIfAbsent(domain, _ -> IntStream.builder()).add(message));
                missedEdges.addAll(one.missedEdges);
            }
        }
        chunk.after.run();
    }

    /** Returns the messages that were written. */
    BitSet written() {
        return written;
    }

    /** Returns messages that might be judged otherwise now, some more than once; to be asked once. */
    IntStream outdated() {
        // hubs are asked for in each mail, so that a list for each would grow long; and no Edge server hides for long
        return missedEdges.stream().anyMatch(edges::has)
                ? written.stream()
                : missedDomains.entrySet().stream().filter(one -> domains.has(one.getKey()))
                        .flatMapToInt(one -> one.getValue().build());
    }

    @Override
    public void close() {
        chunks.forEach(chunk -> chunk.judged.cancel(false));
        threads.close();
    }
}
