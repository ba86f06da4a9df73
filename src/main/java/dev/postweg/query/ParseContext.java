package dev.postweg.query;

import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * What the meaning of times in a filter hangs on.
 *
 * @param zone
 *            the zone of times that are written without one
 * @param end
 *            the end of the data, from which {@code last:2h} counts back, in ms since 1970, UTC
 */
public record ParseContext(ZoneId zone, long end) {
    /**
     * Makes a context that reads times in UTC.
     *
     * @param end
     *            the end of the data, in ms since 1970, UTC
     * @return the context
     */
    public static ParseContext utc(long end) {
        return new ParseContext(ZoneOffset.UTC, end);
    }
}
