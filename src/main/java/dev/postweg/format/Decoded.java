package dev.postweg.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Turns bytes of a log into text: UTF-8, as Exchange writes, and Windows-1252 where they are none. */
final class Decoded {
    private static final char REPLACEMENT = '\uFFFD';
    private static final String WINDOWS_1252 = Encoding.upperHalf(Charset.forName("windows-1252"));

    private Decoded() {
    }

    static String text(byte[] bytes, int start, int length) {
        return isUtf8(bytes, start, length)
                ? new String(bytes, start, length, StandardCharsets.UTF_8)
                : windows(bytes, start, length);
    }

    /** Whether bytes are valid UTF-8. */
    static boolean isUtf8(byte[] bytes, int start, int length) {
        // most of a record is ASCII, and what is not stands in one or two fields
        var from = start;
        var end = start + length;
        while (from < end && bytes[from] >= 0) {
            from++;
        }
        while (from < end && bytes[end - 1] >= 0) {
            end--;
        }
        // the replacement tells most of the valid from the broken
        return new String(bytes, from, end - from, StandardCharsets.UTF_8).indexOf(REPLACEMENT) < 0
                || decodes(bytes, from, end - from);
    }

    /** Bytes of Windows-1252 as text. */
    static String windows(byte[] bytes, int start, int length) {
        var chars = new StringBuilder(length);
        for (var i = start; i < start + length; i++) {
            chars.append(bytes[i] < 0 ? WINDOWS_1252.charAt(bytes[i] & 0x7F) : (char) bytes[i]);
        }
        return chars.toString();
    }

    /** The first bytes as text, up to {@link Entry#PROBLEM_TEXT}, no character cut in half. */
    static String cut(byte[] bytes, int start, int length) {
        var kept = Math.min(length, Entry.PROBLEM_TEXT);
        var end = start + kept;
        while (kept < length && kept > 0 && (bytes[end] & 0xC0) == 0x80) {
            kept--;
            end--;
        }
        return text(bytes, start, kept);
    }

    private static boolean decodes(byte[] bytes, int start, int length) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, length));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
