package dev.postweg.ingest;

import dev.postweg.format.Entry;
import dev.postweg.format.LogReader;
import dev.postweg.format.ResumePoint;
import dev.postweg.format.Termination;
import dev.postweg.store.FilePosition;
import dev.postweg.store.FileProgress;
import dev.postweg.store.FileRow.State;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** One way through a file, to its end or as far as it can be read. */
final class LogPass {
    private static final int BATCH = 250;
    /** Bytes of rows that are enough for a batch, however few they are: batches wait in memory. */
    private static final int MUCH = 1 << 20;

    private final KnownFiles known;
    private final FileScanner.Outlet outlet;
    private final Item.Begin begin;
    private final FoundFile file;
    private final Tails tails;
    private final Repeats repeats;
    private final long own;
    private List<Entry.Row> rows = new ArrayList<>(BATCH);
    private List<Entry.Problem> problems = new ArrayList<>();
    private ResumePoint safe;
    private Termination last = Termination.LINE_END;
    private long count;
    private long repeated;
    /** Up to where the file was read, and what of that was put. */
    private long read;
    private long behind;
    private long earliest = Long.MAX_VALUE;
    private long latest = Long.MIN_VALUE;

    /**
     * Prepares a pass.
     *
     * @param own
     *            bytes whose rows are new, whatever other files have
     */
    LogPass(KnownFiles known, FileScanner.Outlet outlet, Item.Begin begin, Tails tails, Repeats repeats,
            long own) {
        this.known = known;
        this.outlet = outlet;
        this.begin = begin;
        this.file = begin.file();
        this.tails = tails;
        this.repeats = repeats;
        this.own = own;
    }

    /** The bytes to read. */
    InputStream in() {
        return tails.in();
    }

    void run(LogReader reader) throws IOException, InterruptedException {
        safe = reader.position();
        read = safe.offset();
        behind = read;
        Entry entry;
        while ((entry = reader.next()) != null) {
            switch (entry) {
                case Entry.Row row -> add(row);
                case Entry.Problem problem -> problems.add(problem);
            }
            read = entry.end();
            // what more text could change is read again, and so is all behind it
            last = last == Termination.END_OF_FILE ? last : entry.termination();
            if (last == Termination.LINE_END) {
                safe = reader.position();
            }
            // a record of some exports makes several rows, which stay together
            var full = rows.size() + problems.size() >= BATCH || read - behind >= MUCH;
            if (full && read == reader.offset()) {
                put(at(State.PARTIAL, Math.max(0, file.size())));
            }
        }
        var end = at(State.DONE, reader.offset());
        remember(end);
        put(end);
    }

    /** Keeps what was read before a failure. */
    void stop(Reason reason) throws IOException, InterruptedException {
        if (safe != null) {
            var at = at(State.PARTIAL, Math.max(0, file.size()));
            remember(at);
            put(at);
        }
        outlet.put(new Item.Broken(file, Item.Broken.CURRENT, reason));
    }

    private void add(Entry.Row row) throws IOException {
        earliest = Math.min(earliest, row.time());
        latest = Math.max(latest, row.time());
        if (row.end() <= own || !repeats.has(row)) {
            rows.add(row);
        }
    }

    private void put(FilePosition at) throws InterruptedException {
        outlet.put(new Item.Batch(rows, problems, at, repeats.found() - repeated, read - behind));
        behind = read;
        count += rows.size();
        repeated = repeats.found();
        rows = new ArrayList<>(BATCH);
        problems = new ArrayList<>();
    }

    private void remember(FilePosition at) {
        var before = known.at(file);
        known.add(new FileProgress(before.map(FileProgress::id).orElse(0), file.root().toString(), file.path(),
                at.state(), at.size(), file.modified(), begin.fingerprint(), at.tail(), at.position(), at.line(),
                at.fields(), before.map(FileProgress::events).orElse(0L) + count + rows.size(), begin.server(),
                begin.process(), Math.min(earliest, before.map(FileProgress::first).orElse(earliest)),
                Math.max(latest, before.map(FileProgress::last).orElse(latest))));
        known.came(file, earliest, latest);
    }

    private FilePosition at(State state, long size) throws IOException {
        return new FilePosition(state, safe.offset(), safe.line(), safe.header().toString(),
                tails.before(safe.offset()), size, earliest, latest);
    }
}
