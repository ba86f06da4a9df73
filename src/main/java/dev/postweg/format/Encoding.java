package dev.postweg.format;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/**
 * How the characters of a file stand in its bytes.
 *
 * @param name
 *            as people call it, such as {@code UTF-16LE}
 * @param unit
 *            what a byte, or a pair of bytes, means
 * @param upper
 *            for one byte a character: the characters of the upper 128 bytes
 */
public record Encoding(String name, Unit unit, String upper) {
    /** As Exchange writes. What is no UTF-8 is read as Windows-1252, record by record. */
    public static final Encoding UTF_8 = new Encoding("UTF-8", Unit.UTF_8, "");
    /** As Windows PowerShell writes {@code -Encoding Unicode}, and Exchange Online its downloads. */
    public static final Encoding UTF_16LE = new Encoding("UTF-16LE", Unit.LITTLE, "");
    /** {@code -Encoding BigEndianUnicode}. */
    public static final Encoding UTF_16BE = new Encoding("UTF-16BE", Unit.BIG, "");

    private static final char REPLACEMENT = '\uFFFD';
    private static final int HALF = 128;

    /** What stands in the bytes. */
    public enum Unit {
        /** UTF-8. */
        UTF_8,
        /** Pairs of bytes, the low one first. */
        LITTLE,
        /** Pairs of bytes, the high one first. */
        BIG,
        /** One byte a character. */
        SINGLE
    }

    /**
     * Finds the encoding of a name.
     *
     * @param name
     *            UTF-8, UTF-16LE, UTF-16BE, or a code page with one byte a character such as windows-1251; any case
     * @return the encoding, or nothing where it is not known or not of these
     */
    public static Optional<Encoding> ofName(String name) {
        try {
            var charset = Charset.forName(name.strip());
            if (charset.equals(StandardCharsets.UTF_8)) {
                return Optional.of(UTF_8);
            }
            if (charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16)) {
                return Optional.of(UTF_16LE);
            }
            return charset.equals(StandardCharsets.UTF_16BE) ? Optional.of(UTF_16BE) : single(charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return Optional.empty();
        }
    }

    private static Optional<Encoding> single(Charset charset) {
        if (!charset.canEncode() || charset.newEncoder().maxBytesPerChar() > 1
                || !"09AZaz,;#\"\r\n"
                        .equals(new String("09AZaz,;#\"\r\n".getBytes(StandardCharsets.US_ASCII), charset))) {
            return Optional.empty();
        }
        return Optional.of(new Encoding(charset.name(), Unit.SINGLE, upperHalf(charset)));
    }

    /** The characters of the upper bytes; where there is none, the control character of that number. */
    static String upperHalf(Charset charset) {
        var bytes = new byte[HALF];
        for (var i = 0; i < HALF; i++) {
            bytes[i] = (byte) (i + HALF);
        }
        var chars = new String(bytes, charset).toCharArray();
        for (var i = 0; i < chars.length; i++) {
            chars[i] = chars[i] == REPLACEMENT ? (char) (i + HALF) : chars[i];
        }
        return new String(chars);
    }

    /**
     * Turns a file into UTF-8, for showing it.
     *
     * @param in
     *            the bytes of the file
     * @return its text; closing it closes the file
     */
    public InputStream utf8(InputStream in) {
        return unit == Unit.UTF_8 ? in : new Transcoder(in, this);
    }

    /**
     * Tells the encoding of a file by its first bytes: by the mark, or by the zero bytes of plain letters.
     *
     * @param bytes
     *            the first bytes
     * @return UTF-16 of either kind, else UTF-8
     */
    public static Encoding of(byte[] bytes) {
        var first = bytes.length > 1 ? bytes[0] & 0xFF : 1;
        var second = bytes.length > 1 ? bytes[1] & 0xFF : 1;
        if (first == 0xFF && second == 0xFE) {
            return UTF_16LE;
        }
        if (first == 0xFE && second == 0xFF) {
            return UTF_16BE;
        }
        if (bytes.length > 3 && (bytes[0] == 0) == (bytes[2] == 0) && (bytes[1] == 0) == (bytes[3] == 0)
                && bytes[0] == 0 != (bytes[1] == 0)) {
            return bytes[0] == 0 ? UTF_16BE : UTF_16LE;
        }
        return UTF_8;
    }
}
