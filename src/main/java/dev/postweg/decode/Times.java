package dev.postweg.decode;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Optional;

/** The times that stand inside packed fields. */
final class Times {
    private static final DateTimeFormatter MILLISECONDS = new DateTimeFormatterBuilder().appendInstant(3).toFormatter();
    private static final int SHORTEST = "2007-01-01T00:00:00".length();
    private static final int LONGEST = "2007-01-01T00:00:00.123456789Z".length();
    private static final String SHAPE = "dddd-dd-ddTdd:dd:dd.ddd";
    private static final int NANOS_OF_MS = 1_000_000;

    private Times() {
    }

    /**
     * Reads a time.
     *
     * @param text
     *            ISO 8601 with at most nine decimals; UTC also where the Z is missing. Blanks around it do not matter
     * @return the moment, or nothing
     */
    static Optional<Instant> parse(String text) {
        var time = text.strip();
        if (time.length() < SHORTEST || time.length() > LONGEST || time.charAt(4) != '-' || time.charAt(10) != 'T') {
            return Optional.empty();
        }
        try {
            return Optional.of(hasLogShape(time)
                    ? plain(time)
                    : Instant.parse(time.endsWith("Z") ? time : time + "Z"));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** Tells whether a time is written as logs do, with three decimals, and is none of the rare ones of ISO. */
    private static boolean hasLogShape(String time) {
        for (var i = 0; i < SHAPE.length(); i++) {
            var expected = SHAPE.charAt(i);
            var found = i < time.length() ? time.charAt(i) : ' ';
            if (expected == 'd' ? !Numbers.isDigit(found) : found != expected) {
                return false;
            }
        }
        var ends = time.length() == SHAPE.length() || time.length() == SHAPE.length() + 1 && time.endsWith("Z");
        // a day has an hour 24 and a minute may have a second 60
        return ends && time.charAt(17) < '6' && number(time, 11, 13) < 24;
    }

    private static Instant plain(String time) {
        return LocalDateTime.of(number(time, 0, 4), number(time, 5, 7), number(time, 8, 10), number(time, 11, 13),
                number(time, 14, 16), number(time, 17, 19), number(time, 20, 23) * NANOS_OF_MS)
                .toInstant(ZoneOffset.UTC);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /**
     * Writes a time as the log does.
     *
     * @param time
     *            any moment
     * @return ISO 8601 in UTC with milliseconds, more decimals only where the moment has them
     */
    static String text(Instant time) {
        if (time.getNano() % NANOS_OF_MS != 0) {
            return time.toString();
        }
        var utc = LocalDateTime.ofEpochSecond(time.getEpochSecond(), time.getNano(), ZoneOffset.UTC);
        if (utc.getYear() < 1000 || utc.getYear() > 9999) {
            return MILLISECONDS.format(time);
        }
        var text = new StringBuilder(SHAPE.length() + 1).append(utc.getYear());
        two(text.append('-'), utc.getMonthValue());
        two(text.append('-'), utc.getDayOfMonth());
        two(text.append('T'), utc.getHour());
        two(text.append(':'), utc.getMinute());
        two(text.append(':'), utc.getSecond());
        var ms = utc.getNano() / NANOS_OF_MS;
        two(text.append('.').append(ms / 100), ms % 100);
        return text.append('Z').toString();
    }

    private static void two(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
