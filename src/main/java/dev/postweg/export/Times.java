package dev.postweg.export;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/** The texts of moments, always in UTC and with milliseconds. */
final class Times {
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder().appendInstant(3).toFormatter();
    private static final DateTimeFormatter SPREADSHEET = DateTimeFormatter
            .ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("uuuu-MM-dd HH", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Times() {
    }

    /** Writes a moment as the logs do. */
    static String iso(long ms) {
        return ISO.format(Instant.ofEpochMilli(ms));
    }

    /** Writes a moment so that a spreadsheet takes it for a date. */
    static String spreadsheet(long ms, DecimalMark mark) {
        return SPREADSHEET.format(Instant.ofEpochMilli(ms)).replace('.', mark.sign());
    }

    /** Writes the time of day. */
    static String clock(long ms, DecimalMark mark) {
        return CLOCK.format(Instant.ofEpochMilli(ms)).replace('.', mark.sign());
    }

    /** Writes day and hour, as the names of log files have them. */
    static String hour(long ms) {
        return HOUR.format(Instant.ofEpochMilli(ms));
    }
}
