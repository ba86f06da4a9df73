package dev.postweg.decode;

import dev.postweg.model.Certainty;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** What single values give away: the time inside a GUID, the zone of an address. */
public final class FieldHints {
    private static final int GUID_LENGTH = 36;
    private static final int TIME_DIGITS = 12;
    private static final int LOW_BITS = 16;
    private static final long TICKS_PER_SECOND = 10_000_000;
    private static final int NANOS_PER_TICK = 100;
    private static final long UNIX_EPOCH = 621_355_968_000_000_000L;
    private static final Instant FIRST_VERSION = Instant.parse("2006-12-01T00:00:00Z");
    // a mail waits for days before it is given up, clocks differ by minutes
    private static final long LONGEST_BEFORE_S = 7L * 24 * 3600;
    private static final long LONGEST_AFTER_S = 3600;

    private FieldHints() {
    }

    /**
     * Reads the time out of a network-message-id: its last twelve digits are the upper 48 bits of a count of 100 ns
     * since the year 1, so it is good to 7 ms. Found by calculation, so always a guess.
     *
     * @param networkMessageId
     *            a GUID
     * @param row
     *            time of its row, in ms since 1970, UTC
     * @return the moment, or nothing where it is not plausible: more than seven days before the row, or an hour after
     */
    public static Optional<Instant> created(String networkMessageId, long row) {
        var guid = networkMessageId.strip();
        var digits = guid.length() == GUID_LENGTH ? guid.substring(GUID_LENGTH - TIME_DIGITS) : "";
        if (!Numbers.isHex(digits)) {
            return Optional.empty();
        }
        var ticks = (Long.parseLong(digits, 16) << LOW_BITS) - UNIX_EPOCH;
        var time = Instant.ofEpochSecond(Math.floorDiv(ticks, TICKS_PER_SECOND),
                Math.floorMod(ticks, TICKS_PER_SECOND) * NANOS_PER_TICK);
        var written = Instant.ofEpochMilli(row);
        var plausible = time.isAfter(FIRST_VERSION) && time.isAfter(written.minusSeconds(LONGEST_BEFORE_S))
                && time.isBefore(written.plusSeconds(LONGEST_AFTER_S));
        return plausible ? Optional.of(time) : Optional.empty();
    }

    /**
     * Finds the zone of an IPv6 address.
     *
     * @param ip
     *            such as {@code fe80::1%3}
     * @return the number of the network card on the server that wrote the row; empty where there is none
     */
    public static String zone(String ip) {
        var percent = ip.indexOf('%');
        return percent < 0 ? "" : ip.substring(percent + 1);
    }

    static void address(Lines lines, Words words, String ip) {
        var zone = zone(ip);
        var lower = ip.toLowerCase(Locale.ROOT);
        if (lower.startsWith("fe80:") || lower.startsWith("169.254.")) {
            lines.add(0, words.label("address"), upToZone(ip), words.label("address.link-local"), Certainty.CERTAIN);
        }
        if (!zone.isEmpty()) {
            lines.add(0, words.label("zone"), zone, words.label("zone.meaning"), Certainty.CERTAIN);
        }
    }

    private static String upToZone(String ip) {
        var percent = ip.indexOf('%');
        return percent < 0 ? ip : ip.substring(0, percent);
    }
}
