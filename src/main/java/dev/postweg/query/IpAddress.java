package dev.postweg.query;

import java.util.Optional;

/**
 * An IP address as a number. An IPv6 address that maps an IPv4 one is that IPv4 address.
 *
 * @param family
 *            version 4 or 6; addresses of one family have an order
 * @param high
 *            upper 64 bits; 0 for IPv4
 * @param low
 *            lower 64 bits, without sign
 */
public record IpAddress(Family family, long high, long low) implements Comparable<IpAddress> {

    /** A version of the protocol. */
    public enum Family {
        /** 32 bits. */
        V4(32),
        /** 128 bits. */
        V6(128);

        private final int bits;

        Family(int bits) {
            this.bits = bits;
        }

        /**
         * Returns the length of an address.
         *
         * @return in bits
         */
        public int bits() {
            return bits;
        }
    }

    /**
     * Reads an address as logs write it: a zone id ({@code fe80::1%12}), brackets and a port are skipped.
     *
     * @param raw
     *            any text
     * @return the address, or nothing where the text is none
     */
    public static Optional<IpAddress> parse(String raw) {
        return IpReader.read(raw);
    }

    /**
     * Makes an IPv4 address.
     *
     * @param bits
     *            32 bits, in the lower half of the number
     * @return the address
     */
    static IpAddress v4(long bits) {
        return new IpAddress(Family.V4, 0, bits);
    }

    /**
     * Makes an IPv6 address, or the IPv4 address that it maps.
     *
     * @param high
     *            upper 64 bits
     * @param low
     *            lower 64 bits
     * @return the address
     */
    static IpAddress v6(long high, long low) {
        return high == 0 && low >>> 32 == 0xFFFF ? v4(low & 0xFFFF_FFFFL) : new IpAddress(Family.V6, high, low);
    }

    /**
     * Returns the first address of the network that this one is in.
     *
     * @param prefix
     *            length of the network's prefix, in bits
     * @return the address with all later bits 0
     */
    public IpAddress first(int prefix) {
        return new IpAddress(family, high & highMask(prefix), low & lowMask(prefix));
    }

    /**
     * Returns the last address of the network that this one is in.
     *
     * @param prefix
     *            length of the network's prefix, in bits
     * @return the address with all later bits 1
     */
    public IpAddress last(int prefix) {
        return family == Family.V4
                ? v4(low | ~lowMask(prefix) & 0xFFFF_FFFFL)
                : new IpAddress(family, high | ~highMask(prefix), low | ~lowMask(prefix));
    }

    /**
     * Returns a text of fixed length whose order is the order of addresses.
     *
     * @return the family's digit, a colon and the bits in lower-case hexadecimal digits
     */
    public String key() {
        return family == Family.V4 ? "4:%08x".formatted(low) : "6:%016x%016x".formatted(high, low);
    }

    @Override
    public int compareTo(IpAddress other) {
        if (family != other.family) {
            return family.compareTo(other.family);
        }
        var byHigh = Long.compareUnsigned(high, other.high);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
    }

    /**
     * Returns the usual text of the address, for IPv6 that of RFC 5952.
     *
     * @return such as {@code 10.0.0.1} or {@code fe80::1}
     */
    @Override
    public String toString() {
        if (family == Family.V4) {
            return (low >> 24) + "." + (low >> 16 & 0xFF) + "." + (low >> 8 & 0xFF) + "." + (low & 0xFF);
        }
        var groups = new int[8];
        for (var i = 0; i < 8; i++) {
            groups[i] = (int) ((i < 4 ? high >>> 48 - 16 * i : low >>> 112 - 16 * i) & 0xFFFF);
        }
        return text(groups);
    }

    private static String text(int[] groups) {
        var start = -1;
        var length = 1;
        for (var i = 0; i < 8; i++) {
            var zeros = 0;
            while (i + zeros < 8 && groups[i + zeros] == 0) {
                zeros++;
            }
            if (zeros > length) {
                start = i;
                length = zeros;
            }
        }
        var text = new StringBuilder();
        for (var i = 0; i < 8; i++) {
            if (i == start) {
                text.append("::");
                i += length - 1;
            } else {
                text.append(text.isEmpty() || text.charAt(text.length() - 1) == ':' ? "" : ":")
                        .append(Integer.toHexString(groups[i]));
            }
        }
        return text.toString();
    }

    private long highMask(int prefix) {
        return mask(Math.min(prefix, 64));
    }

    private long lowMask(int prefix) {
        return family == Family.V4 ? mask(prefix + 32) & 0xFFFF_FFFFL : mask(Math.max(prefix - 64, 0));
    }

    private static long mask(int ones) {
        return ones == 0 ? 0 : -1L << 64 - ones;
    }
}
