package dev.postweg.trace;

import dev.postweg.decode.LatencyComponent;
import dev.postweg.model.Service;
import java.util.List;
import java.util.Optional;

/**
 * Where the time of a mail went, as bars on one axis.
 *
 * @param origin
 *            when the mail entered the organisation, in ms since 1970, UTC, by the clock of its first server
 * @param event
 *            id of the row whose latency tree is shown; 0 where no row has one
 * @param bars
 *            from top to bottom; the hops first, then what Exchange measured
 * @param axis
 *            from left to right
 */
public record Waterfall(long origin, long event, List<Bar> bars, Axis axis) {
    /** Copies the list. */
    public Waterfall {
        bars = List.copyOf(bars);
    }

    /** Where a bar comes from. */
    public enum Kind {
        /** Exchange measured it and wrote it into message-info. */
        MEASURED,
        /** Still ran when the row was written, or never ended. */
        PENDING,
        /** Overlaps its neighbours, and may be longer than what it is part of. */
        OVERLAPPING,
        /** Lies between the rows of a hop, clocks set right. */
        BETWEEN_ROWS,
        /** No log explains it. */
        GAP
    }

    /**
     * A bar.
     *
     * @param kind
     *            where it comes from
     * @param depth
     *            0 for a hop or the total of a server, more for its parts
     * @param service
     *            the service; nothing for a gap
     * @param server
     *            the server; empty for a gap
     * @param component
     *            what was measured, for its name and code; nothing for hops and gaps
     * @param begin
     *            in ms after the origin; may be negative where a clock is wrong
     * @param end
     *            in ms after the origin, not before the begin
     */
    public record Bar(Kind kind, int depth, Optional<Service> service, String server,
            Optional<LatencyComponent> component, double begin, double end) {
        /**
         * Returns how long it took.
         *
         * @return in ms
         */
        public double length() {
            return end - begin;
        }
    }
}
