package dev.postweg.ingest;

import dev.postweg.store.FileProgress;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files by the times of their rows: which have rows around a moment, and how long none has. */
final class Timeline {
    private final NavigableMap<Long, List<FileProgress>> byFirst = new TreeMap<>();
    private final NavigableMap<Long, List<FileProgress>> byLast = new TreeMap<>();
    private long longest;

    void add(FileProgress file) {
        byFirst.computeIfAbsent(file.first(), _ -> new ArrayList<>()).add(file);
        byLast.computeIfAbsent(file.last(), _ -> new ArrayList<>()).add(file);
        longest = Math.max(longest, file.last() - file.first());
    }

    Stream<FileProgress> covering(long time) {
        return byLast.subMap(time, true, time + longest, true).values().stream().flatMap(List::stream)
                .filter(file -> file.first() <= time);
    }

    /** The last moment before a time at which a file ends. */
    long before(long time) {
        var key = byLast.lowerKey(time);
        return key == null ? Long.MIN_VALUE : key;
    }

    /** The first moment behind a time at which a file begins. */
    long after(long time) {
        var key = byFirst.higherKey(time);
        return key == null ? Long.MAX_VALUE : key;
    }
}
