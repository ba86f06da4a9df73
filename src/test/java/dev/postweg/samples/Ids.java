package dev.postweg.samples;

import java.util.HexFormat;
import java.util.Random;

/** Identifiers in the forms that Exchange uses. */
final class Ids {
    private static final HexFormat HEX = HexFormat.of();
    private static final HexFormat DASHED = HexFormat.ofDelimiter("-").withUpperCase();
    private static final int ENTRY_BYTES = 42;

    private Ids() {
    }

    /** A GUID whose tail is the time, as Exchange makes network-message-id and log-id. */
    static String timed(Random random, long time) {
        return guid(random, Times.ticks(time) >>> 16);
    }

    static String guid(Random random) {
        return guid(random, random.nextLong(1L << 48));
    }

    private static String guid(Random random, long tail) {
        return HEX.toHexDigits(random.nextInt(), 8) + '-' + HEX.toHexDigits(random.nextInt(), 4) + '-'
                + HEX.toHexDigits(0x4000 | random.nextInt(0x1000), 4) + '-'
                + HEX.toHexDigits(0x8000 | random.nextInt(0x4000), 4) + '-' + HEX.toHexDigits(tail, 12);
    }

    /** The Message-ID that Exchange itself gives to a mail. */
    static String messageId(Random random, String host) {
        return '<' + hex(random, 32) + '@' + host + '>';
    }

    static String hex(Random random, int digits) {
        var text = new StringBuilder(digits);
        for (var i = 0; i < digits; i++) {
            text.append(Character.forDigit(random.nextInt(16), 16));
        }
        return text.toString();
    }

    /** A session or connection: 16 hex digits. */
    static String session(long number) {
        return HEX.withUpperCase().toHexDigits(number, 16);
    }

    /** An item of a mailbox, as ItemEntryId writes it. */
    static String entryId(Random random) {
        var bytes = new byte[ENTRY_BYTES];
        random.nextBytes(bytes);
        return "00-00-00-00-" + DASHED.formatHex(bytes) + "-00-00";
    }
}
