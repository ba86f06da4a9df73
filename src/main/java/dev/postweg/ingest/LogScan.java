package dev.postweg.ingest;

import dev.postweg.format.Encoding;
import dev.postweg.format.Entry;
import dev.postweg.format.FileHead;
import dev.postweg.format.Formats;
import dev.postweg.format.LogFormat;
import dev.postweg.format.ReadOptions;
import dev.postweg.format.Recognition;
import dev.postweg.format.ResumePoint;
import dev.postweg.format.ServerName;
import dev.postweg.format.TimeRule.Basis;
import dev.postweg.format.TrackingLogFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks what open files are, and has those read that are logs; exports when all logs are. */
final class LogScan {
    private static final int LONG_HEAD = 4 << 20;

    private final KnownFiles known;
    private final FileScanner.Outlet outlet;
    private final Wishes wishes;
    private final RecognisedLogs logs;
    private final List<Later> later = new ArrayList<>();

    LogScan(KnownFiles known, FileScanner.Outlet outlet, Wishes wishes) {
        this.known = known;
        this.outlet = outlet;
        this.wishes = wishes;
        this.logs = new RecognisedLogs(known, outlet, wishes);
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
                logs.read(file, new RecognisedLogs.Start(format, notes, as,
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
}
