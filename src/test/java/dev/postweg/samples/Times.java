package dev.postweg.samples;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Times as the logs write them. */
final class Times {
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'")
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("yyyyMMddHH").withZone(ZoneOffset.UTC);
    private static final long MS_BEFORE_1970 = 62_135_596_800_000L;

    private Times() {
    }

    static long at(String isoWithoutZone) {
        return Instant.parse(isoWithoutZone + "Z").toEpochMilli();
    }

    static String iso(long time) {
        return ISO.format(Instant.ofEpochMilli(time));
    }

    static String hour(long time) {
        return HOUR.format(Instant.ofEpochMilli(time));
    }

    /** Time since year 1 in units of 100 ns, as .NET counts. */
    static long ticks(long time) {
        return (time + MS_BEFORE_1970) * 10_000;
    }

    static String seconds(long ms) {
        var rest = ms % 1000;
        return ms / 1000 + (rest < 10 ? ".00" : rest < 100 ? ".0" : ".") + rest;
    }
}
