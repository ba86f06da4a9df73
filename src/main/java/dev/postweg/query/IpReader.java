package dev.postweg.query;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads IP addresses; asks no name server. */
final class IpReader {
    private static final Pattern V4 = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})(?::\\d+)?");
    private static final Pattern BRACKETED = Pattern.compile("\\[([^\\]]*)](?::\\d+)?");
    private static final int GROUPS = 8;

    private IpReader() {
    }

    static Optional<IpAddress> read(String raw) {
        var text = raw.strip();
        var bracketed = BRACKETED.matcher(text);
        if (bracketed.matches()) {
            text = bracketed.group(1);
        }
        var zone = text.indexOf('%');
        if (zone >= 0) {
            text = text.substring(0, zone);
        }
        if (text.length() > 50) {
            return Optional.empty();
        }
        var v4 = v4(text);
        if (v4 >= 0) {
            return Optional.of(IpAddress.v4(v4));
        }
        return text.contains("::") ? shortened(text) : full(text);
    }

    /** Returns the 32 bits, or -1. */
    private static long v4(String text) {
        var matcher = V4.matcher(text);
        if (!matcher.matches()) {
            return -1;
        }
        var bits = 0L;
        for (var i = 1; i <= 4; i++) {
            var octet = Integer.parseInt(matcher.group(i));
            if (octet > 255) {
                return -1;
            }
            bits = bits << 8 | octet;
        }
        return bits;
    }

    private static Optional<IpAddress> full(String text) {
        var groups = groups(text);
        return groups != null && groups.length == GROUPS ? Optional.of(address(groups)) : Optional.empty();
    }

    private static Optional<IpAddress> shortened(String text) {
        var at = text.indexOf("::");
        var front = groups(text.substring(0, at));
        var back = groups(text.substring(at + 2));
        if (front == null || back == null || front.length + back.length >= GROUPS) {
            return Optional.empty();
        }
        var groups = new int[GROUPS];
        System.arraycopy(front, 0, groups, 0, front.length);
        System.arraycopy(back, 0, groups, GROUPS - back.length, back.length);
        return Optional.of(address(groups));
    }

    /** Returns groups of 16 bits, the last two possibly written as IPv4; null where the text is something else. */
    private static int[] groups(String text) {
        if (text.isEmpty()) {
            return new int[0];
        }
        var words = text.split(":", -1);
        var tail = words[words.length - 1].indexOf('.') >= 0 ? v4(words[words.length - 1]) : -1;
        var groups = new int[words.length + (tail >= 0 ? 1 : 0)];
        for (var i = 0; i < words.length; i++) {
            if (i == words.length - 1 && tail >= 0) {
                groups[i] = (int) (tail >> 16);
                groups[i + 1] = (int) (tail & 0xFFFF);
            } else if (words[i].isEmpty() || words[i].length() > 4
                    || !words[i].chars().allMatch(digit -> Character.digit(digit, 16) >= 0 && digit < 0x80)) {
                return null;
            } else {
                groups[i] = Integer.parseInt(words[i], 16);
            }
        }
        return groups;
    }

    private static IpAddress address(int[] groups) {
        var high = 0L;
        var low = 0L;
        for (var i = 0; i < 4; i++) {
            high = high << 16 | groups[i];
            low = low << 16 | groups[i + 4];
        }
        return IpAddress.v6(high, low);
    }
}
