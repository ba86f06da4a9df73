package dev.postweg.query;

import dev.postweg.query.Condition.TimeSpan;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes times. A time that is written short is a period: a day, an hour, a minute. */
final class Times {
    private static final String CLOCK = "(?:[T ](?<hour>\\d{1,2})(?::(?<minute>\\d{2})"
            + "(?::(?<second>\\d{2})(?:[.,](?<milli>\\d{1,3}))?)?)?)?";
    private static final String ZONE = "(?<zone>Z|[+-]\\d{2}:\\d{2})?";
    private static final Pattern ISO = Pattern.compile(
            "(?<year>\\d{4})(?:-(?<month>\\d{1,2})(?:-(?<day>\\d{1,2})" + CLOCK + ")?)?" + ZONE,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GERMAN = Pattern.compile(
            "(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})" + CLOCK + ZONE, Pattern.CASE_INSENSITIVE);
    private static final long FIRST = Instant.parse("0001-01-01T00:00:00Z").toEpochMilli();
    private static final long LAST = Instant.parse("9999-12-31T23:59:59.999Z").toEpochMilli();

    private Times() {
    }

    /** Reads a time as the period that it names; nothing where the text is none, or names no moment. */
    static Optional<TimeSpan> read(String text, ZoneId zone) {
        var iso = ISO.matcher(text.strip());
        var german = GERMAN.matcher(text.strip());
        try {
            return iso.matches() ? period(iso, zone) : german.matches() ? period(german, zone) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The span of what is left of two limits, without limits that no four-digit year can name. */
    static Optional<TimeSpan> span(long from, long to) {
        var start = from < FIRST ? Long.MIN_VALUE : from;
        var end = to > LAST ? Long.MAX_VALUE : to;
        return start < end ? Optional.of(new TimeSpan(start, end)) : Optional.empty();
    }

    /** Writes a moment in UTC, as short as it can be. */
    static String write(long time) {
        var moment = LocalDateTime.ofInstant(Instant.ofEpochMilli(time), ZoneOffset.UTC);
        var midnight = moment.truncatedTo(ChronoUnit.DAYS).equals(moment);
        // the JDK leaves out seconds and their fraction where they are 0
        return (midnight ? moment.toLocalDate().toString() : moment.toString()) + "Z";
    }

    private static Optional<TimeSpan> period(Matcher matcher, ZoneId zone) {
        var from = LocalDateTime.of(number(matcher, "year", 1), number(matcher, "month", 1), number(matcher, "day", 1),
                number(matcher, "hour", 0), number(matcher, "minute", 0), number(matcher, "second", 0));
        if (matcher.group("milli") != null) {
            var digits = (matcher.group("milli") + "00").substring(0, 3);
            from = from.plus(Integer.parseInt(digits), ChronoUnit.MILLIS);
        }
        var suffix = matcher.group("zone");
        var offset = suffix == null ? zone : ZoneId.of(suffix.toUpperCase(Locale.ROOT));
        var to = from.plus(1, unit(matcher));
        return from.getYear() < 1 ? Optional.empty() : span(moment(from, offset), moment(to, offset));
    }

    private static ChronoUnit unit(Matcher matcher) {
        if (matcher.group("milli") != null) {
            return ChronoUnit.MILLIS;
        }
        if (matcher.group("second") != null) {
            return ChronoUnit.SECONDS;
        }
        if (matcher.group("minute") != null) {
            return ChronoUnit.MINUTES;
        }
        if (matcher.group("hour") != null) {
            return ChronoUnit.HOURS;
        }
        if (matcher.group("day") != null) {
            return ChronoUnit.DAYS;
        }
        return matcher.group("month") != null ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
    }

    private static int number(Matcher matcher, String group, int missing) {
        return matcher.group(group) == null ? missing : Integer.parseInt(matcher.group(group));
    }

    private static long moment(LocalDateTime local, ZoneId zone) {
        return local.atZone(zone).toInstant().toEpochMilli();
    }
}
