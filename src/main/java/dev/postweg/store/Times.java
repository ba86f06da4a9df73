package dev.postweg.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The form in which Exchange writes times. */
final class Times {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'")
            .withZone(ZoneOffset.UTC);
    private static final long DAY = 86_400_000L;

    /** Characters of a time as {@link #format} writes it. */
    static final int LENGTH = 24;

    private static final String SHAPE = "dddd-dd-ddTdd:dd:dd.dddZ";

    private Times() {
    }

    /** Tells whether a text that {@link #format} could have written begins here. */
    static boolean isTime(CharSequence text, int at) {
        if (text.length() < at + LENGTH || text.charAt(at + 10) != 'T') {
            return false;
        }
        for (var i = 0; i < LENGTH; i++) {
            var shape = SHAPE.charAt(i);
            var c = text.charAt(at + i);
            if (shape == 'd' ? c < '0' || c > '9' : c != shape) {
                return false;
            }
        }
        var year = number(text, at, 4);
        var month = number(text, at + 5, 2);
        var day = number(text, at + 8, 2);
        return year >= 1970 && month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth()
                && number(text, at + 11, 2) < 24
                && number(text, at + 14, 2) < 60 && number(text, at + 17, 2) < 60;
    }

    /** Reads a time that {@link #isTime} found, in ms since 1970, UTC. */
    static long parse(CharSequence text, int at) {
        var day = LocalDate.of(number(text, at, 4), number(text, at + 5, 2), number(text, at + 8, 2)).toEpochDay();
        var seconds = (number(text, at + 11, 2) * 60 + number(text, at + 14, 2)) * 60 + number(text, at + 17, 2);
        return day * DAY + seconds * 1000L + number(text, at + 20, 3);
    }

    private static int number(CharSequence text, int at, int digits) {
        var number = 0;
        for (var i = at; i < at + digits; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
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
        var text = new byte[24];
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
