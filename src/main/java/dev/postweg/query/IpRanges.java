package dev.postweg.query;

import dev.postweg.query.Condition.IpRange;
import dev.postweg.query.IpAddress.Family;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads and writes addresses, networks and ranges. */
final class IpRanges {
    private static final Pattern OCTETS = Pattern.compile("((?:\\d{1,3}\\.){1,3})\\*(?:\\.\\*){0,2}");
    private static final Pattern PREFIX = Pattern.compile("\\d{1,3}");

    private IpRanges() {
    }

    /** Reads {@code 10.0.0.1}, {@code 10.0.0.0/8}, {@code 10.0.0.1-10.0.0.9}, {@code 10.1.*} and their like. */
    static Optional<IpRange> read(String text) {
        var slash = text.indexOf('/');
        if (slash >= 0) {
            return network(text.substring(0, slash), text.substring(slash + 1));
        }
        var dash = text.indexOf('-');
        if (dash >= 0) {
            return between(text.substring(0, dash), text.substring(dash + 1));
        }
        var octets = OCTETS.matcher(text);
        if (octets.matches()) {
            var known = octets.group(1);
            var bytes = (int) known.chars().filter(character -> character == '.').count();
            return network(known + "0" + ".0".repeat(3 - bytes), String.valueOf(8 * bytes));
        }
        return IpAddress.parse(text).map(address -> new IpRange(address, address));
    }

    /** The addresses between two, both inside. */
    static Optional<IpRange> between(String low, String high) {
        return IpAddress.parse(low).flatMap(first -> IpAddress.parse(high)
                .filter(last -> last.family() == first.family() && first.compareTo(last) <= 0)
                .map(last -> new IpRange(first, last)));
    }

    /** Writes a range as one address, as a network or as its two ends. */
    static String write(IpRange range) {
        if (range.low().equals(range.high())) {
            return range.low().toString();
        }
        for (var prefix = 0; prefix < range.low().family().bits(); prefix++) {
            if (range.low().first(prefix).equals(range.low()) && range.low().last(prefix).equals(range.high())) {
                return range.low() + "/" + prefix;
            }
        }
        return range.low() + "-" + range.high();
    }

    private static Optional<IpRange> network(String text, String prefix) {
        var address = IpAddress.parse(text);
        if (address.isEmpty() || !PREFIX.matcher(prefix).matches()) {
            return Optional.empty();
        }
        // a mapped IPv4 address is written with the prefix of its 128 bits
        var mapped = address.get().family() == Family.V4 && text.indexOf(':') >= 0;
        var length = Integer.parseInt(prefix) - (mapped ? 96 : 0);
        return length < 0 || length > address.get().family().bits()
                ? Optional.empty()
                : Optional.of(new IpRange(address.get().first(length), address.get().last(length)));
    }
}
