package dev.postweg.view;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes values as people read them. */
final class Show {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final int DATE = 10;
    private static final long KILO = 1000;
    private static final long MINUTE_MS = 60_000;

    private final Texts texts;
    private final NumberFormat numbers;

    Show(Texts texts) {
        this.texts = texts;
        this.numbers = NumberFormat.getInstance(texts.locale());
        numbers.setMaximumFractionDigits(1);
    }

    Texts texts() {
        return texts;
    }

    /** A moment with its milliseconds. */
    String time(long ms, Zone zone) {
        return TIME.format(Instant.ofEpochMilli(ms).atZone(zone.id()));
    }

    /** The time of day; with the date where it is not that of another moment. */
    String clock(long ms, long other, Zone zone) {
        var text = time(ms, zone);
        return text.startsWith(time(other, zone).substring(0, DATE)) ? text.substring(DATE + 1) : text;
    }

    /** A moment without seconds. */
    String minute(long ms, Zone zone) {
        return MINUTE.format(Instant.ofEpochMilli(ms).atZone(zone.id()));
    }

    String number(double value) {
        return numbers.format(value);
    }

    /** A number of bytes, in decimal units. */
    String size(long bytes) {
        if (bytes < KILO) {
            return number(bytes) + " B";
        }
        var value = bytes / (double) KILO;
        for (var unit : new String[]{"kB", "MB", "GB"}) {
            if (value < KILO) {
                return number(value) + " " + unit;
            }
            value /= KILO;
        }
        return number(value) + " TB";
    }

    /** A stretch of time in its two greatest units. */
    String duration(long ms) {
        if (ms < 0) {
            return "-" + duration(-ms);
        }
        if (ms < KILO) {
            return number(ms) + " ms";
        }
        if (ms < MINUTE_MS) {
            return number(ms / (double) KILO) + " s";
        }
        var minutes = ms / MINUTE_MS;
        if (minutes < 60) {
            return minutes + " min " + ms % MINUTE_MS / KILO + " s";
        }
        var hours = minutes / 60;
        return hours < 48
                ? hours + " h " + minutes % 60 + " min"
                : texts.get("show.days", hours / 24, hours % 24);
    }
}
