package dev.postweg.ingest;

import dev.postweg.store.FileProgress;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The files that may have some rows of another one.
 *
 * @param timelines
 *            where to look for them
 * @param counts
 *            which of those found there count
 * @param alike
 *            files that begin alike, whatever their server
 */
record Relatives(List<Timeline> timelines, Predicate<FileProgress> counts, List<FileProgress> alike) {
    /** Those that have rows around a moment. */
    List<FileProgress> covering(long time) {
        return Stream.concat(timelines.stream().flatMap(timeline -> timeline.covering(time)),
                alike.stream().filter(file -> file.first() <= time && time <= file.last())).filter(counts).distinct()
                .toList();
    }

    /** Since when before a moment none has rows. */
    long before(long time) {
        return Stream.concat(timelines.stream().map(timeline -> timeline.before(time)),
                alike.stream().map(FileProgress::last).filter(last -> last < time)).mapToLong(Long::longValue).max()
                .orElse(Long.MIN_VALUE);
    }

    /** Until when behind a moment none has rows. */
    long after(long time) {
        return Stream.concat(timelines.stream().map(timeline -> timeline.after(time)),
                alike.stream().map(FileProgress::first).filter(first -> first > time)).mapToLong(Long::longValue).min()
                .orElse(Long.MAX_VALUE);
    }

    /** Only some of them. */
    Relatives only(Predicate<FileProgress> these) {
        return new Relatives(timelines, counts.and(these), alike);
    }
}
