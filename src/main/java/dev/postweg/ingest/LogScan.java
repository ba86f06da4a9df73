package dev.postweg.ingest;

import dev.postweg.format.Entry;
import dev.postweg.format.FileHead;
import dev.postweg.format.Formats;
import dev.postweg.format.LogReader;
import dev.postweg.format.ProcessName;
import dev.postweg.format.Recognition;
import dev.postweg.format.ResumePoint;
import dev.postweg.format.ServerName;
import dev.postweg.format.Termination;
import dev.postweg.model.Header;
import dev.postweg.store.FilePosition;
import dev.postweg.store.FileProgress;
import dev.postweg.store.FileRow.State;
import dev.postweg.store.NewEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads open files that may be logs, and decides from what is known where in them to begin. */
final class LogScan {
    private static final int BATCH = 1000;

    private final KnownFiles known;
    private final RowMaker rows;
    private final FileScanner.Outlet outlet;

    LogScan(KnownFiles known, RowMaker rows, FileScanner.Outlet outlet) {
        this.known = known;
        this.rows = rows;
        this.outlet = outlet;
    }

    /** What the beginning of a file tells, and the open rest. */
    private record Start(Recognition.Readable log, String fingerprint, List<Entry.Row> rows, InputStream in) {
    }

    /**
     * Reads a file.
     *
     * @param file
     *            the file
     * @param in
     *            its bytes from the first on; not closed
     * @param head
     *            the first of them
     */
    void scan(FoundFile file, InputStream in, byte[] head) throws IOException, InterruptedException {
        switch (Formats.recognise(new FileHead(head, head.length < Formats.HEAD))) {
            case Recognition.Skipped skipped -> outlet.put(new Item.Skip(file, skipped.message(Locale.ENGLISH)));
            case Recognition.Readable readable -> begin(file, start(readable, in, head));
        }
    }

    private static Start start(Recognition.Readable log, InputStream in, byte[] head) throws IOException {
        var rows = new ArrayList<Entry.Row>();
        try (var reader = log.format().open(new FileHead(head, true).stream(), ResumePoint.START)) {
            Entry entry;
            while (rows.size() < ServerName.ROWS && (entry = reader.next()) != null) {
                if (entry instanceof Entry.Row row) {
                    rows.add(row);
                }
            }
        }
        var length = rows.isEmpty() ? head.length : (int) rows.getFirst().end();
        return new Start(log, Fingerprint.of(head, length), rows, in);
    }

    private void begin(FoundFile file, Start start) throws IOException, InterruptedException {
        var before = known.at(file).filter(met -> met.state() != State.SKIPPED);
        if (before.isPresent()) {
            var met = before.get();
            if (met.fingerprint().equals(start.fingerprint) && KnownFiles.continues(file, met)) {
                goOn(file, start, met);
            } else {
                another(file, start);
            }
            return;
        }
        var copy = known.copyOf(file, start.fingerprint);
        if (copy.isEmpty()) {
            read(file, start, ResumePoint.START, 0, 0);
        } else if (copy.get().extent() == KnownFiles.Extent.WHOLE) {
            var other = copy.get().other();
            outlet.put(new Item.Known(file, start.fingerprint, other.events(), "same log as " + other.path()));
        } else {
            var other = copy.get().other();
            read(file, start, resume(other), 0, other.events());
        }
    }

    private void goOn(FoundFile file, Start start, FileProgress met) throws IOException, InterruptedException {
        // what the end of the file decided was taken as it stood; now the file tells how it really goes on
        var takeBack = met.state() == State.PARTIAL || met.position() < met.size() ? met.line() : 0;
        read(file, start, resume(met), takeBack, 0);
    }

    /** Another log stands where one stood before: what was read stays, the new one is read beside it. */
    private void another(FoundFile file, Start start) throws IOException, InterruptedException {
        var renamed = file.named(file.path() + " [" + start.fingerprint.substring(0, 6) + "]");
        if (!known.unchanged(renamed)) {
            begin(renamed, start);
        }
    }

    private static ResumePoint resume(FileProgress met) {
        var header = met.fields().isEmpty() ? ResumePoint.NO_HEADER : new Header(List.of(met.fields().split(",", -1)));
        return new ResumePoint(met.position(), met.line(), header);
    }

    private void read(FoundFile file, Start start, ResumePoint from, long takeBack, long duplicates)
            throws IOException, InterruptedException {
        var process = ProcessName.guess(start.rows, file.name());
        var server = ServerName.guess(start.rows, file.root().getFileName() + "/" + folders(file.path()));
        var note = start.log.notes().stream().map(one -> one.message(Locale.ENGLISH))
                .collect(Collectors.joining(" "));
        var begin = new Item.Begin(file, start.fingerprint, server.name(), process.process(), note, takeBack,
                duplicates);
        outlet.put(begin);
        var pass = new Pass(begin, Tails.of(file.content(), start.in));
        try (var reader = start.log.format().open(pass.tails.in(), from)) {
            pass.run(reader);
        } catch (IOException e) {
            pass.flush();
            outlet.put(new Item.Broken(file, Item.Broken.CURRENT, Troubles.of(e)));
        }
    }

    /** An archive counts as a folder with its name. */
    private static String folders(String path) {
        return path.replaceAll("(?i)(\\.(zip|7z|gz|tgz|tar))*" + PackedFiles.MARK, "/");
    }

    /** One way through a file, to its end or as far as it can be read. */
    private final class Pass {
        private final Item.Begin begin;
        private final FoundFile file;
        private final Tails tails;
        private List<NewEvent> events = new ArrayList<>(BATCH);
        private List<Entry.Problem> problems = new ArrayList<>();
        private ResumePoint safe;
        private Termination last = Termination.LINE_END;
        private long count;

        Pass(Item.Begin begin, Tails tails) {
            this.begin = begin;
            this.file = begin.file();
            this.tails = tails;
        }

        void run(LogReader reader) throws IOException, InterruptedException {
            safe = reader.position();
            Entry entry;
            while ((entry = reader.next()) != null) {
                switch (entry) {
                    case Entry.Row row -> events.add(rows.make(row, begin));
                    case Entry.Problem problem -> problems.add(problem);
                }
                // what more text could change is read again, and so is all behind it
                last = last == Termination.END_OF_FILE ? last : entry.termination();
                if (last == Termination.LINE_END) {
                    safe = reader.position();
                }
                if (events.size() + problems.size() == BATCH) {
                    flush();
                }
            }
            var end = at(State.DONE, reader.offset());
            known.add(new FileProgress(0, file.root().toString(), file.path(), State.DONE, end.size(),
                    file.modified(), begin.fingerprint(), end.tail(), end.position(), end.line(), end.fields(),
                    count + events.size()));
            outlet.put(new Item.Batch(events, problems, end));
        }

        void flush() throws IOException, InterruptedException {
            if (safe != null) {
                outlet.put(new Item.Batch(events, problems, at(State.PARTIAL, Math.max(0, file.size()))));
                count += events.size();
                events = new ArrayList<>(BATCH);
                problems = new ArrayList<>();
            }
        }

        private FilePosition at(State state, long size) throws IOException {
            return new FilePosition(state, safe.offset(), safe.line(), safe.header().toString(),
                    tails.before(safe.offset()), size);
        }
    }
}
