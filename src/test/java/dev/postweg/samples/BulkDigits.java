package dev.postweg.samples;

import java.time.LocalDate;

/** Writes numbers and times straight into bytes; a formatter would be the slowest part of the whole. */
final class BulkDigits {
    private static final byte[] LOWER = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e',
            'f'};
    private static final byte[] UPPER = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E',
            'F'};
    private static final long DAY = 86_400_000L;

    private BulkDigits() {
    }

    /** Writes a time as {@code yyyy-MM-ddTHH:mm:ss.SSSZ} over another one. */
    static void time(byte[] line, int at, long time) {
        var date = LocalDate.ofEpochDay(Math.floorDiv(time, DAY));
        var ms = (int) Math.floorMod(time, DAY);
        plain(line, at, 4, date.getYear());
        plain(line, at + 5, 2, date.getMonthValue());
        plain(line, at + 8, 2, date.getDayOfMonth());
        plain(line, at + 11, 2, ms / 3_600_000);
        plain(line, at + 14, 2, ms / 60_000 % 60);
        plain(line, at + 17, 2, ms / 1000 % 60);
        plain(line, at + 20, 3, ms % 1000);
    }

    private static void plain(byte[] line, int at, int width, int value) {
        var rest = value;
        for (var i = at + width - 1; i >= at; i--) {
            line[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }

    /** Writes a number of a fixed width that never begins with 0; beyond the width it begins anew. */
    static void decimal(byte[] line, int at, int width, long value) {
        var least = 1L;
        for (var i = 1; i < width; i++) {
            least *= 10;
        }
        var rest = least + (value - least) % (9 * least);
        for (var i = at + width - 1; i >= at; i--) {
            line[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }

    static void hex(byte[] line, int at, int width, long value) {
        var rest = value;
        for (var i = at + width - 1; i >= at; i--) {
            line[i] = LOWER[(int) (rest & 15)];
            rest >>>= 4;
        }
    }

    /** Four bytes as {@code XX-XX-XX-XX}. */
    static void dashedHex(byte[] line, int at, long value) {
        for (var i = 0; i < 4; i++) {
            var b = (int) (value >>> 8 * i) & 0xff;
            line[at + 3 * i] = UPPER[b >>> 4];
            line[at + 3 * i + 1] = UPPER[b & 15];
        }
    }
}
