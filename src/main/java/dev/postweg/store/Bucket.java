package dev.postweg.store;

import dev.postweg.model.EventKind;
import java.util.Map;

/**
 * A bar of the histogram.
 *
 * @param from
 *            begin in ms since 1970, UTC
 * @param to
 *            end (exclusive) in ms since 1970, UTC
 * @param counts
 *            number of events a kind
 */
public record Bucket(long from, long to, Map<EventKind, Long> counts) {
    /** Copies the map. */
    public Bucket {
        counts = Map.copyOf(counts);
    }

    /**
     * Returns the height of the bar.
     *
     * @return number of events
     */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
