package dev.postweg.view.chart;

import dev.postweg.model.TimeRange;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Chooses the marks of a time axis: round times in a zone, no more than fit. */
public final class TimeTicks {
    private static final long SECOND = 1000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;
    private static final long[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, SECOND, 2 * SECOND, 5 * SECOND,
            10 * SECOND, 30 * SECOND, MINUTE, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR,
            2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 7 * DAY, 14 * DAY, 30 * DAY, 90 * DAY, 365 * DAY};
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("mm:ss.SSS", Locale.ROOT);

    private TimeTicks() {
    }

    /**
     * A mark.
     *
     * @param time
     *            in ms since 1970, UTC
     * @param label
     *            what to write at it
     */
    public record Tick(long time, String label) {
    }

    /**
     * Chooses marks.
     *
     * @param range
     *            what the axis shows; finite
     * @param zone
     *            in which times are round, and are written
     * @param most
     *            how many fit at most
     * @return in order; the first mark of a day is written as its date
     */
    public static List<Tick> of(TimeRange range, ZoneId zone, int most) {
        var ticks = new ArrayList<Tick>();
        var span = range.to() - range.from();
        if (span <= 0 || most < 1) {
            return ticks;
        }
        var step = step(span, most);
        var shift = zone.getRules().getOffset(Instant.ofEpochMilli(range.from())).getTotalSeconds() * SECOND;
        var first = Math.ceilDiv(range.from() + shift, step) * step - shift;
        for (var time = first; time < range.to(); time += step) {
            ticks.add(new Tick(time, label(time, zone, step)));
        }
        return ticks;
    }

    private static long step(long span, int most) {
        for (var step : STEPS) {
            if (span / step < most) {
                return step;
            }
        }
        return Math.ceilDiv(span, most * 365 * DAY) * 365 * DAY;
    }

    private static String label(long time, ZoneId zone, long step) {
        var at = Instant.ofEpochMilli(time).atZone(zone);
        if (step >= DAY || at.toLocalTime().toSecondOfDay() == 0 && step >= MINUTE) {
            return DATE.format(at);
        }
        if (step >= MINUTE) {
            return CLOCK.format(at);
        }
        return step >= SECOND ? SECONDS.format(at) : MILLIS.format(at);
    }
}
