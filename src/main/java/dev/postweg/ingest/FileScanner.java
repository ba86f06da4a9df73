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
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads one file after another and hands on what it finds. Runs on a thread of its own and never touches the store. */
final class FileScanner {
    private static final int BATCH = 1000;

    private final KnownFiles known;
    private final Outlet outlet;

    FileScanner(KnownFiles known, Outlet outlet) {
        this.known = known;
        this.outlet = outlet;
    }

    /** Where items go; blocks while the writer is behind. */
    @FunctionalInterface
    interface Outlet {
        void put(Item item) throws InterruptedException;
    }

    /** What the beginning of a file tells. */
    private record Start(Recognition.Readable log, String fingerprint, List<Entry.Row> rows) {
    }

    void scan(FoundFile file) throws InterruptedException {
        if (!file.trouble().isEmpty()) {
            outlet.put(new Item.Skip(file, file.trouble()));
        } else if (!known.unchanged(file)) {
            try {
                recognise(file);
            } catch (IOException e) {
                outlet.put(new Item.Skip(file, Troubles.of(e)));
            }
        }
    }

    private void recognise(FoundFile file) throws IOException, InterruptedException {
        byte[] bytes;
        try (var in = Files.newInputStream(file.file())) {
            bytes = in.readNBytes(Formats.HEAD);
        }
        switch (Formats.recognise(new FileHead(bytes, bytes.length < Formats.HEAD))) {
            case Recognition.Skipped skipped -> outlet.put(new Item.Skip(file, skipped.message(Locale.ENGLISH)));
            case Recognition.Readable readable -> begin(file, start(readable, bytes));
        }
    }

    private static Start start(Recognition.Readable log, byte[] head) throws IOException {
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
        return new Start(log, Fingerprint.of(head, length), rows);
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
        // a last line without its end was taken as it stood; now the file tells how it really ends
        var takeBack = met.state() == State.DONE && met.position() < met.size() ? met.line() : 0;
        read(file, start, resume(met), takeBack, 0);
    }

    /** Another log stands where one stood before: what was read stays, the new one is read beside it. */
    private void another(FoundFile file, Start start) throws IOException, InterruptedException {
        var renamed = new FoundFile(file.root(), file.path() + " [" + start.fingerprint.substring(0, 6) + "]",
                file.file(), file.size(), file.modified(), "");
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
        var process = ProcessName.guess(start.rows, file.file().getFileName().toString());
        var server = ServerName.guess(start.rows, file.root().getFileName() + "/" + file.path());
        var note = start.log.notes().stream().map(one -> one.message(Locale.ENGLISH))
                .collect(Collectors.joining(" "));
        outlet.put(new Item.Begin(file, start.fingerprint, server.name(), process.process(), note, takeBack,
                duplicates));
        try (var in = Files.newInputStream(file.file()); var reader = start.log.format().open(in, from)) {
            batches(file, reader, start.fingerprint);
        }
    }

    private void batches(FoundFile file, LogReader reader, String fingerprint)
            throws IOException, InterruptedException {
        var safe = reader.position();
        var entries = new ArrayList<Entry>(BATCH);
        var rows = 0L;
        var last = Termination.LINE_END;
        Entry entry;
        while ((entry = reader.next()) != null) {
            entries.add(entry);
            rows += entry instanceof Entry.Row ? 1 : 0;
            // what more text could change is read again, and so is all behind it
            last = last == Termination.END_OF_FILE ? last : entry.termination();
            if (last == Termination.LINE_END) {
                safe = reader.position();
            }
            if (entries.size() == BATCH) {
                outlet.put(new Item.Batch(entries, at(file, safe, State.PARTIAL)));
                entries = new ArrayList<>(BATCH);
            }
        }
        var end = at(file, safe, State.DONE);
        known.add(new FileProgress(0, file.root().toString(), file.path(), State.DONE, file.size(), file.modified(),
                fingerprint, end.tail(), end.position(), end.line(), end.fields(), rows));
        outlet.put(new Item.Batch(entries, end));
    }

    private static FilePosition at(FoundFile file, ResumePoint point, State state) throws IOException {
        return new FilePosition(state, point.offset(), point.line(), point.header().toString(),
                Fingerprint.tail(file.file(), point.offset()));
    }
}
