package dev.postweg.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;

/** Reads the times in texts. Remembers the last day, as the rows of a log are nearly all of one. */
final class TimeReader {
    /** No time. */
    static final long NONE = Long.MIN_VALUE;

    private static final int DATE = 10;

    private final char[] date = new char[DATE];
    private final char[] chars = new char[Times.LENGTH];
    private long day;

    /**
     * Reads the time that begins at a place.
     *
     * @param text
     *            holds the text
     * @param at
     *            a place in it
     * @param end
     *            where the text ends
     * @return ms since 1970, UTC; {@link #NONE} where no time begins there that {@link Times#format} could have written
     */
    long read(char[] text, int at, int end) {
        if (end - at < Times.LENGTH || text[at + DATE] != 'T' || text[at + 13] != ':' || text[at + 16] != ':'
                || text[at + 19] != '.' || text[at + 23] != 'Z') {
            return NONE;
        }
        if (!Arrays.equals(text, at, at + DATE, date, 0, DATE) && !learn(text, at)) {
            return NONE;
        }
        var hour = number(text, at + 11, 2);
        var minute = number(text, at + 14, 2);
        var second = number(text, at + 17, 2);
        var ms = number(text, at + 20, 3);
        return (hour | minute | second | ms) < 0 || hour > 23 || minute > 59 || second > 59
                ? NONE
                : day + ((hour * 60 + minute) * 60 + second) * 1000L + ms;
    }

    /** Whether a text is the one in which Exchange writes a time. */
    boolean isForm(String text, long time) {
        if (text.length() != Times.LENGTH) {
            return false;
        }
        text.getChars(0, Times.LENGTH, chars, 0);
        return read(chars, 0, Times.LENGTH) == time;
    }

    private boolean learn(char[] text, int at) {
        var year = number(text, at, 4);
        var month = number(text, at + 5, 2);
        var dayOfMonth = number(text, at + 8, 2);
        if (text[at + 4] != '-' || text[at + 7] != '-' || year < 1970 || month < 1 || month > 12 || dayOfMonth < 1
                || dayOfMonth > YearMonth.of(year, month).lengthOfMonth()) {
            return false;
        }
        day = LocalDate.of(year, month, dayOfMonth).toEpochDay() * Times.DAY;
        System.arraycopy(text, at, date, 0, DATE);
        return true;
    }

    /** Digits as a number; negative where one of them is none. */
    private static int number(char[] text, int at, int digits) {
        var number = 0;
        for (var i = at; i < at + digits; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return -1;
            }
            number = number * 10 + text[i] - '0';
        }
        return number;
    }
}
