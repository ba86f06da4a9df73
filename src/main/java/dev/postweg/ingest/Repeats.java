package dev.postweg.ingest;

import dev.postweg.format.Entry;
import dev.postweg.store.FileProgress;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the rows of a file that other files have brought already: copies under another name, parts, exports that
 * overlap. Which files have rows of the same time is asked once for a stretch of time; where none has, a row costs two
 * comparisons.
 */
final class Repeats implements Closeable {
    private final Relatives relatives;
    private final LoggedRows logged;
    private final Map<FileProgress, EarlierRows> others = new HashMap<>();
    private final LongCounts own = new LongCounts();
    private List<EarlierRows> covering = List.of();
    private long from = 1;
    private long to;
    private long found;

    Repeats(Relatives relatives, LoggedRows logged) {
        this.relatives = relatives;
        this.logged = logged;
    }

    /** Rows found so far. */
    long found() {
        return found;
    }

    /** Whether a row is there already; without an id of its own, as often as it stands here. */
    boolean has(Entry.Row row) throws IOException {
        var repeated = isInAnother(row) || logged.has(row);
        found += repeated ? 1 : 0;
        return repeated;
    }

    private boolean isInAnother(Entry.Row row) throws IOException {
        var time = row.time();
        if (time < from || time > to) {
            look(time);
        }
        if (covering.isEmpty()) {
            return false;
        }
        var identity = RowIdentity.of(row.header(), row.values());
        var most = 0;
        for (var other : covering) {
            most = Math.max(most, other.count(identity, time));
        }
        return most >= (RowIdentity.hasId(row.header(), row.values()) ? 1 : own.add(identity));
    }

    /** Finds the files that have rows around a moment, and the time in which it is these: till one ends or begins. */
    private void look(long time) {
        var files = relatives.covering(time);
        from = Math.max(relatives.before(time) + 1,
                files.stream().mapToLong(FileProgress::first).max().orElse(Long.MIN_VALUE));
        to = Math.min(relatives.after(time) - 1,
                files.stream().mapToLong(FileProgress::last).min().orElse(Long.MAX_VALUE));
        covering = files.stream()
                .map(file -> others.computeIfAbsent(file, _ -> new EarlierRows(file))).toList();
    }

    @Override
    public void close() throws IOException {
        for (var other : others.values()) {
            other.close();
        }
    }
}
