package dev.postweg.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Turns bytes of another encoding into UTF-8, and knows for each place in the UTF-8 the place in the file, so that rows
 * keep their places whatever the encoding.
 */
final class Transcoder extends InputStream {
    private static final int CHUNK = 16 * 1024;
    private static final int LONGEST = 3;

    private final InputStream in;
    private final Encoding encoding;
    private final byte[] raw = new byte[CHUNK];
    private int rawEnd;
    private char high;
    private byte[] text = new byte[CHUNK * LONGEST];
    private int mapped;
    private int given;
    private int end;
    private long mappedText;
    private long mappedRaw;

    Transcoder(InputStream in, Encoding encoding) {
        this.in = in;
        this.encoding = encoding;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int start, int length) throws IOException {
        while (given == end) {
            if (!more()) {
                return -1;
            }
        }
        var count = Math.min(length, end - given);
        System.arraycopy(text, given, target, start, count);
        given += count;
        return count;
    }

    /** Half a character at the end stays where it is: the file may be growing. */
    private boolean more() throws IOException {
        var count = in.read(raw, rawEnd, raw.length - rawEnd);
        if (count < 0) {
            return false;
        }
        rawEnd += count;
        makeRoom();
        var at = 0;
        if (encoding.unit() == Encoding.Unit.SINGLE) {
            for (; at < rawEnd; at++) {
                put(raw[at] < 0 ? encoding.upper().charAt(raw[at] & 0x7F) : raw[at]);
            }
        } else {
            var big = encoding.unit() == Encoding.Unit.BIG;
            for (; at + 1 < rawEnd; at += 2) {
                var low = raw[big ? at + 1 : at] & 0xFF;
                pair((char) ((raw[big ? at : at + 1] & 0xFF) << 8 | low));
            }
        }
        System.arraycopy(raw, at, raw, 0, rawEnd - at);
        rawEnd -= at;
        return true;
    }

    private void makeRoom() {
        if (text.length - end < (rawEnd + 1) * LONGEST) {
            var kept = end - mapped;
            var room = kept + CHUNK * LONGEST > text.length ? new byte[kept + 2 * CHUNK * LONGEST] : text;
            System.arraycopy(text, mapped, room, 0, kept);
            text = room;
            given -= mapped;
            mapped = 0;
            end = kept;
        }
    }

    private void pair(char unit) {
        if (high != 0 && Character.isLowSurrogate(unit)) {
            put(Character.toCodePoint(high, unit));
            high = 0;
            return;
        }
        if (high != 0) {
            put(high);
            high = 0;
        }
        if (Character.isHighSurrogate(unit)) {
            high = unit;
        } else {
            put(unit);
        }
    }

    /** Half a pair has no UTF-8. */
    private void put(int point) {
        var one = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? 0xFFFD : point;
        if (one < 0x80) {
            text[end++] = (byte) one;
        } else if (one < 0x800) {
            text[end++] = (byte) (0xC0 | one >> 6);
            text[end++] = (byte) (0x80 | one & 0x3F);
        } else if (one < 0x10000) {
            text[end++] = (byte) (0xE0 | one >> 12);
            text[end++] = (byte) (0x80 | one >> 6 & 0x3F);
            text[end++] = (byte) (0x80 | one & 0x3F);
        } else {
            text[end++] = (byte) (0xF0 | one >> 18);
            text[end++] = (byte) (0x80 | one >> 12 & 0x3F);
            text[end++] = (byte) (0x80 | one >> 6 & 0x3F);
            text[end++] = (byte) (0x80 | one & 0x3F);
        }
    }

    /**
     * Returns the place in the file of a place in the text.
     *
     * @param place
     *            not before the one that was asked for last
     */
    long raw(long place) {
        var single = encoding.unit() == Encoding.Unit.SINGLE;
        for (; mappedText < place; mappedText++) {
            var lead = text[mapped++] & 0xFF;
            if (lead < 0x80 || lead >= 0xC0) {
                mappedRaw += single ? 1 : lead >= 0xF0 ? 4 : 2;
            }
        }
        return mappedRaw;
    }

    /** All of a head, as far as whole characters go. */
    static byte[] utf8(byte[] head, Encoding encoding) {
        try (var in = new Transcoder(new ByteArrayInputStream(head), encoding)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
