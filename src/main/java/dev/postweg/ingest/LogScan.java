package dev.postweg.ingest;

import dev.postweg.format.Encoding;
import dev.postweg.format.Entry;
import dev.postweg.format.FileHead;
import dev.postweg.format.Formats;
import dev.postweg.format.LogFormat;
import dev.postweg.format.ProcessName;
import dev.postweg.format.ReadOptions;
import dev.postweg.format.Recognition;
import dev.postweg.format.ResumePoint;
import dev.postweg.format.ServerName;
import dev.postweg.format.TimeRule.Basis;
import dev.postweg.format.TrackingLogFormat;
import dev.postweg.model.Header;
import dev.postweg.model.Process;
import dev.postweg.store.FileProgress;
import dev.postweg.store.FileRow.State;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads open files that may be logs, and decides from what is known where in them to begin. */
final class LogScan {
    private static final int LONG_HEAD = 4 << 20;

    private final KnownFiles known;
    private final FileScanner.Outlet outlet;
    private final RowMaker rows;
    private final Wishes wishes;
    private final List<Later> later = new ArrayList<>();

    LogScan(KnownFiles known, FileScanner.Outlet outlet, RowMaker rows, Wishes wishes) {
        this.known = known;
        this.outlet = outlet;
        this.rows = rows;
        this.wishes = wishes;
    }

    /** An export, and what the user is asked about it. */
    record Later(FoundFile file, Optional<Sample> sample) {
    }

    /** When, and why, a file is looked at: first, last of all, or anew as logs of its time have come. */
    enum Turn {
        FIRST, LAST, AGAIN
    }

    /** The beginning of an open file, and the stream at its first byte. */
    record Opened(FileHead head, InputStream in) {
    }

    /** What the beginning of a file tells, and the open rest. */
    private record Start(LogFormat format, List<Reason> notes, ReadAs as, List<Entry.Row> rows, InputStream in,
            Turn turn) {
        String fingerprint() {
            return as.text();
        }
    }

    /** Reads a file; its stream stands at the first byte, begins with the head, and is not closed. */
    void scan(FoundFile file, InputStream in, byte[] head) throws IOException, InterruptedException {
        look(file, head(in, head), wishes.of(file), Turn.FIRST);
    }

    /** Completes a beginning in which no line ends: one row of a group of thousands; nothing else tells what it is. */
    static Opened head(InputStream in, byte[] head) throws IOException {
        if (head.length < Formats.HEAD || hasLineEnd(head)) {
            return new Opened(new FileHead(head, head.length < Formats.HEAD), in);
        }
        var longer = in.readNBytes(LONG_HEAD);
        var again = new PushbackInputStream(in, longer.length);
        again.unread(longer);
        return new Opened(new FileHead(longer, longer.length < LONG_HEAD), again);
    }

    private static boolean hasLineEnd(byte[] head) {
        for (var value : head) {
            if (value == '\n') {
                return true;
            }
        }
        return false;
    }

    /** Exports, which are read when all logs are: what stands in both comes from the log, which has more of it. */
    List<Later> later() {
        return List.copyOf(later);
    }

    /** Asks the user about those that do not tell how they are to be read. */
    Map<Later, ReadOptions> advice() throws InterruptedException {
        var doubtful = later.stream().filter(file -> file.sample.isPresent()).toList();
        var said = new LinkedHashMap<Later, ReadOptions>();
        if (!doubtful.isEmpty()) {
            outlet.put(new Item.Asking());
            var answers = wishes.advisor().advise(doubtful.stream().map(file -> file.sample.orElseThrow()).toList());
            for (var at = 0; at < doubtful.size(); at++) {
                said.put(doubtful.get(at), at < answers.size() ? answers.get(at) : ReadOptions.NONE);
            }
        }
        return said;
    }

    /** Reads a file that waited, as {@link #scan} does; what the user said about it goes before all else. */
    void last(FoundFile file, Opened opened, Optional<ReadOptions> said, Turn turn)
            throws IOException, InterruptedException {
        look(file, opened, said.or(() -> wishes.of(file)), turn);
    }

    private void look(FoundFile file, Opened opened, Optional<ReadOptions> said, Turn turn)
            throws IOException, InterruptedException {
        var plain = Formats.recognise(opened.head);
        var plainRows = plain instanceof Recognition.Readable readable
                ? rows(readable.format(), opened.head)
                : List.<Entry.Row>of();
        var log = hash(plainRows, opened.head);
        var options = said.orElseGet(() -> wishes.all().orElse(known.said(file, log)));
        switch (options.any() ? Formats.recognise(opened.head, options) : plain) {
            case Recognition.Skipped skipped ->
                outlet.put(new Item.Skip(file, Reason.of(skipped.reason(), skipped.detail())));
            case Recognition.Readable readable -> {
                if (turn == Turn.FIRST && !readable.format().id().equals(TrackingLogFormat.ID)) {
                    var asks = wishes.advisor() != Advisor.NOBODY && said.isEmpty() && known.isNew(log);
                    later.add(new Later(file, asks
                            ? doubtful(file, opened.head, readable.format())
                            : Optional.empty()));
                    return;
                }
                var format = decided(file.content(), readable.format());
                var notes = Stream.concat(readable.notes().stream(), format.notes().stream()).map(Reason::of)
                        .toList();
                var as = new ReadAs(log, format.choices(), effective(options, format, opened.head));
                begin(file, new Start(format, notes, as,
                        readable == plain && format == readable.format() ? plainRows : rows(format, opened.head),
                        opened.in, turn));
            }
        }
    }

    private static Optional<Sample> doubtful(FoundFile file, FileHead head, LogFormat format) throws IOException {
        return Optional.of(Sample.of(file.key(), head, decided(file.content(), format)))
                .filter(sample -> !sample.doubts().isEmpty());
    }

    /** What of the options made a difference. */
    private static ReadOptions effective(ReadOptions options, LogFormat format, FileHead head) {
        var times = format.times();
        return new ReadOptions(options.encoding().filter(encoding -> !encoding.equals(Encoding.of(head.bytes()))),
                options.zone().filter(_ -> times.filter(rule -> rule.zoneBasis() == Basis.GIVEN).isPresent()),
                options.order().filter(_ -> times.filter(rule -> rule.orderBasis() == Basis.GIVEN).isPresent()));
    }

    /** The format, after a look at as much of the file as it takes to decide. */
    static LogFormat decided(Content content, LogFormat format) throws IOException {
        if (!format.undecided()) {
            return format;
        }
        try (var all = content.open()) {
            return format.decide(all);
        }
    }

    /** A hash of the beginning, up to the first row; the same however the file is read. */
    private static String hash(List<Entry.Row> plain, FileHead head) {
        return Fingerprint.of(head.bytes(), plain.isEmpty() ? head.bytes().length : (int) plain.getFirst().end());
    }

    private static List<Entry.Row> rows(LogFormat format, FileHead head) throws IOException {
        var rows = new ArrayList<Entry.Row>();
        try (var reader = format.open(new FileHead(head.bytes(), true).stream(), ResumePoint.START)) {
            Entry entry;
            while (rows.size() < ServerName.ROWS && (entry = reader.next()) != null) {
                if (entry instanceof Entry.Row row) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private void begin(FoundFile file, Start start) throws IOException, InterruptedException {
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
            begin(renamed, start);
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
            var pass = new LogPass(known, outlet, rows, begin, Tails.of(file.content(), start.in), repeats, plan.own);
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
