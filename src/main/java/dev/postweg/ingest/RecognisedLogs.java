package dev.postweg.ingest;

import dev.postweg.format.Entry;
import dev.postweg.format.LogFormat;
import dev.postweg.format.ProcessName;
import dev.postweg.format.ResumePoint;
import dev.postweg.format.ServerName;
import dev.postweg.format.TrackingLogFormat;
import dev.postweg.ingest.LogScan.Turn;
import dev.postweg.model.Header;
import dev.postweg.model.Process;
import dev.postweg.store.FileProgress;
import dev.postweg.store.FileRow.State;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Predicate;

/** Reads files that were recognised as logs, and decides from what is known where in them to begin. */
final class RecognisedLogs {
    private final KnownFiles known;
    private final FileScanner.Outlet outlet;
    private final Wishes wishes;

    RecognisedLogs(KnownFiles known, FileScanner.Outlet outlet, Wishes wishes) {
        this.known = known;
        this.outlet = outlet;
        this.wishes = wishes;
    }

    /** What the beginning of a file tells, and the open rest. */
    record Start(LogFormat format, List<Reason> notes, ReadAs as, List<Entry.Row> rows, InputStream in,
            Turn turn) {
        String fingerprint() {
            return as.text();
        }
    }

    /** Reads a log from where it, or a copy of it, was read before. */
    void read(FoundFile file, Start start) throws IOException, InterruptedException {
        var before = known.at(file).filter(met -> met.state() != State.SKIPPED);
        if (before.isPresent()) {
            var met = before.get();
            var as = ReadAs.of(met.fingerprint());
            if (as.sameLog(start.as)
                    && (!as.sameRows(start.as) || start.turn == Turn.AGAIN || wishes.of(file).isPresent())) {
                read(file, start, new Plan(ResumePoint.START, 1, 0, 0,
                        other -> other.id() > 0 && other.id() < met.id()));
            } else if (as.sameLog(start.as) && KnownFiles.continues(file, met)) {
                goOn(file, start, met);
            } else {
                another(file, start);
            }
            return;
        }
        var copy = known.copyOf(file, start.as);
        if (copy.isEmpty()) {
            read(file, start, new Plan(ResumePoint.START, 0, 0, 0, _ -> true));
        } else if (copy.get().extent() == KnownFiles.Extent.WHOLE) {
            var other = copy.get().other();
            outlet.put(new Item.Known(file, start.fingerprint(), other.events(),
                    Reason.of(Reason.Kind.SAME_LOG, other.path())));
        } else {
            var other = copy.get().other();
            read(file, start, new Plan(resume(other), 0, 0, other.events(), _ -> true));
        }
    }

    private void goOn(FoundFile file, Start start, FileProgress met) throws IOException, InterruptedException {
        // what the end of the file decided was taken as it stood; now the file tells how it really goes on
        var takeBack = met.state() == State.PARTIAL || met.position() < met.size() ? met.line() : 0;
        read(file, start, new Plan(resume(met), takeBack, takeBack > 0 ? met.size() : 0, 0, _ -> true));
    }

    /** Another log stands where one stood before: what was read stays, the new one is read beside it. */
    private void another(FoundFile file, Start start) throws IOException, InterruptedException {
        var renamed = file.named(file.path() + " [" + start.as.log().substring(0, 6) + "]");
        if (wishes.touch(file) || !known.unchanged(renamed)) {
            read(renamed, start);
        }
    }

    private static ResumePoint resume(FileProgress met) {
        var header = met.fields().isEmpty() ? ResumePoint.NO_HEADER : new Header(List.of(met.fields().split(",", -1)));
        return new ResumePoint(met.position(), met.line(), header);
    }

    /**
     * How a file is read.
     *
     * @param from
     *            where to begin
     * @param takeBack
     *            the line from which rows are taken back first; 0 for none
     * @param own
     *            bytes whose rows were this file's own before they are taken back, whatever others have
     * @param duplicates
     *            rows before the beginning that another file has brought
     * @param older
     *            which files may have brought rows before this one
     */
    private record Plan(ResumePoint from, long takeBack, long own, long duplicates, Predicate<FileProgress> older) {
    }

    private void read(FoundFile file, Start start, Plan plan) throws IOException, InterruptedException {
        var begin = begin(file, start, plan);
        outlet.put(begin);
        var relatives = known.relatives(progress(begin, start)).only(plan.older);
        var logged = start.format.id().equals(TrackingLogFormat.ID)
                ? LoggedRows.NONE
                : LoggedRows.of(start.format, file.content(), plan.from,
                        (first, last) -> known.logs(file, first, last));
        try (var repeats = new Repeats(relatives, logged)) {
            var pass = new LogPass(known, outlet, begin, Tails.of(file.content(), start.in), repeats, plan.own);
            try (var reader = start.format.open(pass.in(), plan.from)) {
                pass.run(reader);
            } catch (IOException e) {
                pass.stop(Reason.of(e));
            }
        }
    }

    /** What is known of a file before it is read. */
    private static FileProgress progress(Item.Begin begin, Start start) {
        var first = start.rows.stream().mapToLong(Entry.Row::time).min().orElse(Long.MIN_VALUE);
        var fields = start.rows.isEmpty() ? "" : start.rows.getFirst().header().toString();
        return new FileProgress(0, begin.file().root().toString(), begin.file().path(), State.PARTIAL, 0, 0,
                begin.fingerprint(), "", 0, 0, fields, 0, begin.server(), begin.process(), first, Long.MAX_VALUE);
    }

    /** An export is of no process, and often of several servers. */
    private static Item.Begin begin(FoundFile file, Start start, Plan plan) {
        var log = start.format.id().equals(TrackingLogFormat.ID);
        var server = ServerName.guess(start.rows, file.root().getFileName() + "/" + folders(file.path()));
        var process = log ? ProcessName.guess(start.rows, file.name()).process() : Process.UNKNOWN;
        return new Item.Begin(file, start.fingerprint(), log || server.isAgreed() ? server.name() : "", process,
                start.notes, plan.takeBack, plan.duplicates);
    }

    /** An archive counts as a folder with its name. */
    private static String folders(String path) {
        return path.replaceAll("(?i)(\\.(zip|7z|gz|tgz|tar))*" + PackedFiles.MARK, "/");
    }
}
