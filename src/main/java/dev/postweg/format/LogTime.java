package dev.postweg.format;

/**
 * Reads the date-time field: ISO 8601 in UTC, with none, three or seven decimals. Exchange writes three
 * (message-tracking.md), Exchange Online seven.
 */
final class LogTime {
    /** No time. */
    static final long NONE = Long.MIN_VALUE;

    /** Characters of the longest form. */
    static final int LONGEST = 28;

    private static final String SHAPE = "dddd-dd-ddTdd:dd:dd";
    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private LogTime() {
    }

    /** Milliseconds since 1970, further decimals cut off; {@link #NONE} where the text has another form. */
    static long parse(String text) {
        if (!hasShape(text)) {
            return NONE;
        }
        var year = number(text, 0, 4);
        var month = number(text, 5, 7);
        var day = number(text, 8, 10);
        var hour = number(text, 11, 13);
        var minute = number(text, 14, 16);
        var second = number(text, 17, 19);
        if (month < 1 || month > 12 || day < 1 || day > days(year, month) || hour > 23 || minute > 59 || second > 59) {
            return NONE;
        }
        var millis = text.length() == 20 ? 0 : number(text, 20, 23);
        return (((epochDay(year, month, day) * 24 + hour) * 60 + minute) * 60 + second) * 1000 + millis;
    }

    private static boolean hasShape(String text) {
        var length = text.length();
        if (length != 20 && length != 24 && length != LONGEST || text.charAt(length - 1) != 'Z') {
            return false;
        }
        for (var i = 0; i < length - 1; i++) {
            var expected = i < SHAPE.length() ? SHAPE.charAt(i) : i == SHAPE.length() ? '.' : 'd';
            var found = text.charAt(i);
            if (expected == 'd' ? found < '0' || found > '9' : found != expected) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        var number = 0;
        for (var i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static int days(int year, int month) {
        var leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 && leap ? 29 : DAYS[month - 1];
    }

    /** Days since 1970, counted in years that begin with March, so that the leap day is the last. */
    private static long epochDay(int year, int month, int day) {
        var marchYear = month > 2 ? year : year - 1;
        var dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        var leaps = Math.floorDiv(marchYear, 4) - Math.floorDiv(marchYear, 100) + Math.floorDiv(marchYear, 400);
        return 365L * marchYear + leaps + dayOfYear - 719_468;
    }
}
