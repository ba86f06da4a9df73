package dev.postweg.ingest;

import dev.postweg.model.Header;
import dev.postweg.model.Origin;
import dev.postweg.model.Process;
import dev.postweg.store.FilePosition;
import dev.postweg.store.FileRow;
import dev.postweg.store.FileRow.State;
import dev.postweg.store.ProblemRow;
import dev.postweg.store.WorkspaceWriter;
import java.util.List;

/** Writes what the scanner hands on, and counts. */
final class FileWriter {
    private final WorkspaceWriter writer;
    private final FlyingMails mails;
    private final List<Learnt> learnt;
    private Item.Begin current;
    private int file;
    private Header header;
    private int part;
    private PackedRows.Part common;
    private FilePosition pending;
    private long position;
    private long pendingEvents;
    private long pendingProblems;
    private long events;
    /** Rows of the current file that went, and that its next rows replace. */
    private long gone;
    private long replaced;
    private long problems;
    private long duplicates;

    FileWriter(WorkspaceWriter writer, FlyingMails mails, List<Learnt> learnt) {
        this.writer = writer;
        this.learnt = learnt;
        this.mails = mails;
    }

    long events() {
        return events;
    }

    /** How many of the events stand in the place of earlier ones. */
    long replaced() {
        return replaced;
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
        writer.stopped(broken.id() == Item.Broken.CURRENT ? file : broken.id(), broken.reason().stored());
        position = 0;
    }

    void skip(Item.Skip skip) {
        writer.file(row(skip.file(), State.SKIPPED, skip.reason().stored(), "", Process.UNKNOWN), "",
                skip.file().modified());
    }

    void known(Item.Known known) {
        var id = writer.file(row(known.file(), State.SKIPPED, known.reason().stored(), "", Process.UNKNOWN), "",
                known.file().modified());
        writer.duplicates(id, known.duplicates());
        duplicates += known.duplicates();
    }

    void begin(Item.Begin begin) {
        current = begin;
        header = null;
        mails.begin(begin.file());
        file = writer.file(
                row(begin.file(), State.PARTIAL, Reason.stored(begin.notes()), begin.server(), begin.process()),
                begin.fingerprint(), begin.file().modified());
        gone = 0;
        if (begin.takeBack() > 0) {
            gone = writer.takeBack(file, begin.takeBack());
            mails.forget();
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

    void batch(Item.Made batch) {
        for (var row : batch.rows()) {
            mails.add(writer.add(part(row.event().header()), row.event()), row, common);
        }
        for (var problem : batch.problems()) {
            writer.add(file, new ProblemRow(new Origin(current.file().path(), problem.line()), problem.kind().name(),
                    problem.detail(), problem.text()));
        }
        if (batch.repeats() > 0) {
            writer.duplicates(file, batch.repeats());
            duplicates += batch.repeats();
        }
        pendingEvents += batch.rows().size();
        pendingProblems += batch.problems().stream().filter(problem -> !problem.kind().isNote()).count();
        pending = batch.at();
        position = pending.state() == State.DONE ? 0 : pending.position();
        if (pending.state() == State.DONE) {
            place();
        }
    }

    // nearly all rows of a file stand under the same header
    private int part(Header under) {
        if (under != header) {
            header = under;
            part = writer.part(file, current.server(), current.process(), under);
            common = new PackedRows.Part(current.file().path(), current.server(), current.process(), under);
        }
        return part;
    }

    /** Makes what was written safe. */
    void commit() {
        place();
        learnt.forEach(Learnt::save);
        writer.commit();
    }

    private void place() {
        if (pending != null) {
            writer.place(file, pending, pendingEvents, pendingProblems);
            events += pendingEvents;
            var instead = Math.min(gone, pendingEvents);
            gone -= instead;
            replaced += instead;
            problems += pendingProblems;
            pending = null;
            pendingEvents = 0;
            pendingProblems = 0;
        }
    }
}
