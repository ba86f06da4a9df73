package dev.postweg.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The form in which Exchange writes times. */
final class Times {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'")
            .withZone(ZoneOffset.UTC);
    /** Milliseconds of a day. */
    static final long DAY = 86_400_000L;

    /** Characters of a time as {@link #format} writes it. */
    static final int LENGTH = 24;

    private Times() {
    }

    /** Writes ms since 1970 as {@code 2018-02-05T12:56:41.168Z}. */
    static String format(long time) {
        var day = Math.floorDiv(time, DAY);
        if (time < 0 || day > 2_900_000) {
            return FORMAT.format(Instant.ofEpochMilli(time));
        }
        return fast(day, (int) Math.floorMod(time, DAY));
    }

    // called for every row: the general formatter costs fifty times as much
    private static String fast(long epochDay, int ms) {
        var date = LocalDate.ofEpochDay(epochDay);
        var text = new byte[LENGTH];
        digits(text, 0, 4, date.getYear());
        text[4] = '-';
        digits(text, 5, 2, date.getMonthValue());
        text[7] = '-';
        digits(text, 8, 2, date.getDayOfMonth());
        text[10] = 'T';
        digits(text, 11, 2, ms / 3_600_000);
        text[13] = ':';
        digits(text, 14, 2, ms / 60_000 % 60);
        text[16] = ':';
        digits(text, 17, 2, ms / 1000 % 60);
        text[19] = '.';
        digits(text, 20, 3, ms % 1000);
        text[23] = 'Z';
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    private static void digits(byte[] text, int at, int count, int value) {
        var rest = value;
        for (var i = at + count - 1; i >= at; i--) {
            text[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }
}
