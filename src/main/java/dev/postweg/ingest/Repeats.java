package dev.postweg.ingest;

import dev.postweg.format.Entry;
import dev.postweg.store.FileProgress;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the rows of a file that other files have brought already: copies under another name, parts, exports that
 * overlap. Where no other file has rows of the same time, that costs two comparisons a row.
 */
final class Repeats implements Closeable {
    private final Relatives relatives;
    private final LoggedRows logged;
    private final Map<FileProgress, EarlierRows> others = new HashMap<>();
    private final LongCounts own = new LongCounts();
    private long quietAfter = 1;
    private long quietBefore;
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
        if (quietAfter < time && time < quietBefore) {
            return false;
        }
        var covering = relatives.covering(time);
        if (covering.isEmpty()) {
            quietAfter = relatives.before(time);
            quietBefore = relatives.after(time);
            return false;
        }
        var identity = RowIdentity.of(row.header(), row.values());
        var most = 0;
        for (var file : covering) {
            var other = others.computeIfAbsent(file, EarlierRows::new);
            most = Math.max(most, other.count(identity, time));
        }
        return most >= (RowIdentity.hasId(row.header(), row.values()) ? 1 : own.add(identity));
    }

    @Override
    public void close() throws IOException {
        for (var other : others.values()) {
            other.close();
        }
    }
}
