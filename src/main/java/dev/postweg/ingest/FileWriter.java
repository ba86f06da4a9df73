package dev.postweg.ingest;

import dev.postweg.decode.EventMeaning;
import dev.postweg.format.Entry;
import dev.postweg.model.Event;
import dev.postweg.model.Header;
import dev.postweg.model.LogField;
import dev.postweg.model.Origin;
import dev.postweg.model.Process;
import dev.postweg.store.FilePosition;
import dev.postweg.store.FileRow;
import dev.postweg.store.FileRow.State;
import dev.postweg.store.Link;
import dev.postweg.store.NewEvent;
import dev.postweg.store.ProblemRow;
import dev.postweg.store.WorkspaceWriter;
import dev.postweg.trace.AcceptedDomains;
import dev.postweg.trace.EdgeServers;
import dev.postweg.trace.EnvelopeKeys;
import java.util.ArrayList;
import java.util.List;

/** Writes what the scanner hands on, and counts. */
final class FileWriter {
    private final WorkspaceWriter writer;
    private final AcceptedDomains domains = new AcceptedDomains();
    private final EdgeServers edges = new EdgeServers();
    private Item.Begin current;
    private int file;
    private FilePosition pending;
    private long position;
    private long pendingEvents;
    private long pendingProblems;
    private long events;
    private long problems;
    private long duplicates;

    FileWriter(WorkspaceWriter writer) {
        this.writer = writer;
    }

    AcceptedDomains domains() {
        return domains;
    }

    EdgeServers edges() {
        return edges;
    }

    long events() {
        return events;
    }

    long problems() {
        return problems;
    }

    long duplicates() {
        return duplicates;
    }

    String currentPath() {
        return current == null ? "" : current.file().path();
    }

    /** The part of the current file's weight that is read; 0 once it is done. */
    long position() {
        if (current == null || position == 0) {
            return 0;
        }
        var file = current.file();
        var size = file.size() > 0 ? file.size() : file.weight() * FileScanner.USUAL_RATIO;
        return Math.min(file.weight(), Math.round((double) position / Math.max(1, size) * file.weight()));
    }

    long weight() {
        return current.file().weight();
    }

    void unpacked(Item.Unpacked archive) {
        writer.file(row(archive.file(), State.ARCHIVE, "", "", Process.UNKNOWN), "", archive.file().modified());
    }

    /** What was read of a broken file stays, and so does the place where to try again. */
    void broken(Item.Broken broken) {
        place();
        writer.stopped(broken.id() == Item.Broken.CURRENT ? file : broken.id(), broken.reason());
        position = 0;
    }

    void skip(Item.Skip skip) {
        writer.file(row(skip.file(), State.SKIPPED, skip.reason(), "", Process.UNKNOWN), "", skip.file().modified());
    }

    void known(Item.Known known) {
        var id = writer.file(row(known.file(), State.SKIPPED, known.reason(), "", Process.UNKNOWN), "",
                known.file().modified());
        writer.duplicates(id, known.duplicates());
        duplicates += known.duplicates();
    }

    void begin(Item.Begin begin) {
        current = begin;
        file = writer.file(row(begin.file(), State.PARTIAL, begin.note(), begin.server(), begin.process()),
                begin.fingerprint(), begin.file().modified());
        if (begin.takeBack() > 0) {
            writer.takeBack(file, begin.takeBack());
        }
        if (begin.duplicates() > 0) {
            writer.duplicates(file, begin.duplicates());
            duplicates += begin.duplicates();
        }
    }

    private static FileRow row(FoundFile file, State state, String reason, String server, Process process) {
        return new FileRow(file.root().toString(), file.path(), state, reason, server, process,
                Math.max(0, file.size()), 0, 0, 0);
    }

    void batch(Item.Batch batch) {
        for (var entry : batch.entries()) {
            switch (entry) {
                case Entry.Row row -> {
                    writer.add(newEvent(row));
                    pendingEvents++;
                }
                case Entry.Problem problem -> {
                    writer.add(file, new ProblemRow(new Origin(current.file().path(), problem.line()),
                            problem.kind().name(), problem.detail(), problem.text()));
                    pendingProblems++;
                }
            }
        }
        pending = batch.at();
        position = pending.state() == State.DONE ? 0 : pending.position();
        if (pending.state() == State.DONE) {
            place();
        }
    }

    private NewEvent newEvent(Entry.Row row) {
        var header = row.header();
        var source = row.get(LogField.SOURCE);
        var event = row.get(LogField.EVENT_ID);
        return new NewEvent(part(header), row.line(), row.time(), header, row.values(),
                EventMeaning.kind(source, event), links(row, source));
    }

    private int part(Header header) {
        return writer.part(file, current.server(), current.process(), header);
    }

    // with a network-message-id only the rows of the store tie others to themselves
    private List<Link> links(Entry.Row row, String source) {
        var store = source.equalsIgnoreCase("STOREDRIVER");
        if (!store && !row.get(LogField.NETWORK_MESSAGE_ID).isEmpty()) {
            return List.of();
        }
        var event = new Event(0, row.time(), current.server(), current.process(),
                new Origin(current.file().path(), row.line()), row.header(), row.values());
        if (store) {
            domains.add(event);
            edges.add(event);
        }
        var keys = EnvelopeKeys.of(event);
        var links = new ArrayList<Link>();
        if (!keys.storeKey().isEmpty()) {
            links.add(new Link(Link.Kind.STORE, keys.storeKey()));
        }
        keys.references().forEach(reference -> links.add(new Link(Link.Kind.REFERENCE, reference)));
        keys.nextHop().ifPresent(hop -> links.add(new Link(Link.Kind.NEXT, hop.internalId() + "@" + hop.host())));
        return links;
    }

    /** Makes what was written safe. */
    void commit() {
        place();
        writer.commit();
    }

    private void place() {
        if (pending != null) {
            writer.place(file, pending, pendingEvents, pendingProblems);
            events += pendingEvents;
            problems += pendingProblems;
            pending = null;
            pendingEvents = 0;
            pendingProblems = 0;
        }
    }
}
