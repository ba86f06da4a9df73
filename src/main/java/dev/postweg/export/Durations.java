package dev.postweg.export;

/** Writes lengths of time in their two greatest units. */
final class Durations {
    private static final long SECOND = 1_000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private final Words words;

    Durations(Words words) {
        this.words = words;
    }

    /** Writes a length, rounded to full milliseconds. */
    String text(double length) {
        var ms = Math.round(length);
        if (ms < 0) {
            return "-" + text(-length);
        }
        if (ms < SECOND) {
            return words.get("duration.ms", ms);
        }
        if (ms < MINUTE) {
            return words.get("duration.s", ms / (double) SECOND);
        }
        if (ms < HOUR) {
            return words.get("duration.min", ms / MINUTE, ms % MINUTE / SECOND);
        }
        return ms < 2 * DAY
                ? words.get("duration.h", ms / HOUR, ms % HOUR / MINUTE)
                : words.get("duration.d", ms / DAY, ms % DAY / HOUR);
    }
}
