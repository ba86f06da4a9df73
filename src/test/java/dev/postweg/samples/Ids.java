package dev.postweg.samples;

import java.util.Random;

/** Identifiers in the forms that Exchange uses. */
final class Ids {
    private Ids() {
    }

    /** A GUID whose tail is the time, as Exchange makes network-message-id and log-id. */
    static String timed(Random random, long time) {
        return "%08x-%04x-%04x-%04x-%012x".formatted(random.nextInt(), random.nextInt() & 0xffff,
                0x4000 | random.nextInt(0x1000), 0x8000 | random.nextInt(0x4000), Times.ticks(time) >>> 16);
    }

    static String guid(Random random) {
        return "%08x-%04x-%04x-%04x-%012x".formatted(random.nextInt(), random.nextInt() & 0xffff,
                0x4000 | random.nextInt(0x1000), 0x8000 | random.nextInt(0x4000), random.nextLong(1L << 48));
    }

    /** The Message-ID that Exchange itself gives to a mail. */
    static String messageId(Random random, String host) {
        return "<%s@%s>".formatted(hex(random, 32), host);
    }

    static String hex(Random random, int digits) {
        var text = new StringBuilder(digits);
        for (var i = 0; i < digits; i++) {
            text.append(Character.forDigit(random.nextInt(16), 16));
        }
        return text.toString();
    }

    /** An item of a mailbox, as ItemEntryId writes it. */
    static String entryId(Random random) {
        var text = new StringBuilder("00-00-00-00");
        for (var i = 0; i < 42; i++) {
            text.append("-%02X".formatted(random.nextInt(256)));
        }
        return text.append("-00-00").toString();
    }
}
