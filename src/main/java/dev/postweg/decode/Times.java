package dev.postweg.decode;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Optional;

/** The times that stand inside packed fields. */
final class Times {
    private static final DateTimeFormatter MILLISECONDS = new DateTimeFormatterBuilder().appendInstant(3).toFormatter();
    private static final int SHORTEST = "2007-01-01T00:00:00".length();
    private static final int LONGEST = "2007-01-01T00:00:00.123456789Z".length();
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
            return Optional.of(Instant.parse(time.endsWith("Z") ? time : time + "Z"));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /**
     * Writes a time as the log does.
     *
     * @param time
     *            any moment
     * @return ISO 8601 in UTC with milliseconds, more decimals only where the moment has them
     */
    static String text(Instant time) {
        return time.getNano() % NANOS_OF_MS == 0 ? MILLISECONDS.format(time) : time.toString();
    }
}
