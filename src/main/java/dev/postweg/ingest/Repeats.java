package dev.postweg.ingest;

import dev.postweg.format.Entry;
import dev.postweg.format.ReadOptions;
import dev.postweg.store.FileProgress;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * Finds the rows of a file that other files have brought already: copies under another name, parts, exports that
 * overlap. Where no other file has rows of the same time, that costs two comparisons a row.
 */
final class Repeats implements Closeable {
    private final List<EarlierRows> others;
    private final LongCounts own = new LongCounts();
    private long quietAfter = 1;
    private long quietBefore;
    private long found;

    Repeats(List<FileProgress> others, ReadOptions options) {
        this.others = others.stream().map(file -> new EarlierRows(file, options)).toList();
    }

    /** Rows found so far. */
    long found() {
        return found;
    }

    /** Whether a row is there already; without an id of its own, as often as it stands here. */
    boolean has(Entry.Row row) throws IOException {
        var time = row.time();
        if (quietAfter < time && time < quietBefore) {
            return false;
        }
        var covered = false;
        var most = 0;
        for (var other : others) {
            if (other.covers(time)) {
                covered = true;
                most = Math.max(most, other.count(RowIdentity.of(row.header(), row.values()), time));
            }
        }
        if (!covered) {
            listen(time);
            return false;
        }
        var repeated = most >= (RowIdentity.hasId(row.header(), row.values())
                ? 1
                : own.add(RowIdentity.of(row.header(), row.values())));
        found += repeated ? 1 : 0;
        return repeated;
    }

    /** Finds the time around a moment in which no other file has rows. */
    private void listen(long time) {
        quietAfter = others.stream().mapToLong(other -> other.file().last()).filter(last -> last < time).max()
                .orElse(Long.MIN_VALUE);
        quietBefore = others.stream().mapToLong(other -> other.file().first()).filter(first -> first > time).min()
                .orElse(Long.MAX_VALUE);
    }

    @Override
    public void close() throws IOException {
        for (var other : others) {
            other.close();
        }
    }
}
