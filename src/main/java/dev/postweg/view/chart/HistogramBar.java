package dev.postweg.view.chart;

import dev.postweg.model.EventKind;
import java.util.Map;

/**
 * A bar of a histogram.
 *
 * @param from
 *            begin in ms since 1970, UTC
 * @param to
 *            end (exclusive) in ms since 1970, UTC
 * @param counts
 *            number of events a kind
 */
public record HistogramBar(long from, long to, Map<EventKind, Long> counts) {
    /** Copies the map. */
    public HistogramBar {
        counts = Map.copyOf(counts);
    }

    /**
     * Returns the height.
     *
     * @return number of events
     */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
