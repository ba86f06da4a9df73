package dev.postweg.ingest;

import dev.postweg.format.Entry;
import dev.postweg.format.Formats;
import dev.postweg.format.LogFormat;
import dev.postweg.format.LogReader;
import dev.postweg.format.Recognition;
import dev.postweg.format.ResumePoint;
import dev.postweg.format.TrackingLogFormat;
import dev.postweg.model.Header;
import dev.postweg.model.Process;
import dev.postweg.store.FileProgress;
import dev.postweg.store.FileRow;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The rows of a file that was read before, as far as they were read, in the stretch of time in which another file has
 * rows, too. They are read from the file once more, no further than the other one needs.
 */
final class EarlierRows implements Closeable {
    /** How far rows may stand from their order in time, in ms. */
    private static final long DISORDER = 60_000;
    private static final long PART = 256 * 1024;

    private final FileProgress file;
    private final LongCounts counts = new LongCounts();
    private final boolean ordered;
    private final long limit;
    private Optional<LogReader> reader;
    private long reached = Long.MIN_VALUE;

    EarlierRows(FileProgress file) {
        this.file = file;
        this.limit = file.state() == FileRow.State.DONE ? file.size() : file.position();
        // exports are in no order of time
        this.ordered = file.process() != Process.UNKNOWN;
    }

    /** How often a row of a time stands there; never where the file is gone, or holds something else now. */
    int count(long identity, long time) throws IOException {
        if (reader == null) {
            reader = open(time);
        }
        if (reader.isPresent()) {
            Entry.Row row;
            while ((!ordered || reached <= time + DISORDER) && (row = next()) != null) {
                counts.add(RowIdentity.of(row.header(), row.values()));
                reached = Math.max(reached, row.time());
            }
        }
        return counts.get(identity);
    }

    /** Hands on all rows that were read of a file, where it still holds them. */
    static void each(FileProgress file, Consumer<Entry.Row> rows) throws IOException {
        try (var earlier = new EarlierRows(file)) {
            earlier.reader = earlier.open(file.first());
            if (earlier.reader.isPresent()) {
                Entry.Row row;
                while ((row = earlier.next()) != null) {
                    rows.accept(row);
                }
            }
        }
    }

    /** The next row that was read before; null where there are no more. */
    private Entry.Row next() throws IOException {
        Entry entry;
        while ((entry = reader.orElseThrow().next()) != null) {
            if (entry instanceof Entry.Row row && entry.end() <= limit) {
                return row;
            }
        }
        return null;
    }

    private Optional<LogReader> open(long time) throws IOException {
        var content = PackedFiles.find(Path.of(file.root()), file.path());
        if (content.isEmpty() || !content.get().tail(file.position()).equals(file.tail())) {
            return Optional.empty();
        }
        var format = format(content.get());
        if (format.isEmpty()) {
            return Optional.empty();
        }
        var from = content.get() instanceof Content.Plain && format.get() instanceof TrackingLogFormat && ordered
                ? behind(content.get(), format.get(), time)
                : ResumePoint.START;
        return Optional.of(format.get().open(content.get().open(), from));
    }

    /** The beginning of the last part of the file that is old enough. */
    private ResumePoint behind(Content content, LogFormat format, long time) throws IOException {
        if (file.first() < time - DISORDER) {
            var header = new Header(List.of(file.fields().split(",", -1)));
            for (var part = PART; part < file.size(); part *= 4) {
                var from = new ResumePoint(lineStart(content, file.size() - part), 1, header);
                try (var found = format.open(content.open(), from)) {
                    if (found.next() instanceof Entry.Row row && row.time() < time - DISORDER) {
                        return from;
                    }
                }
            }
        }
        return ResumePoint.START;
    }

    private static long lineStart(Content content, long offset) throws IOException {
        try (var in = content.open()) {
            in.skipNBytes(offset);
            var bytes = in.readNBytes((int) (PART / 4));
            var at = 0;
            while (at < bytes.length && bytes[at] != '\n') {
                at++;
            }
            return offset + Math.min(at + 1, bytes.length);
        }
    }

    private Optional<LogFormat> format(Content content) throws IOException {
        try (var in = content.open()) {
            var head = LogScan.head(in, in.readNBytes(Formats.HEAD)).head();
            return Formats.recognise(head, ReadAs.of(file.fingerprint()).again()) instanceof Recognition.Readable log
                    ? Optional.of(log.format())
                    : Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        if (reader != null && reader.isPresent()) {
            reader.get().close();
        }
    }
}
