package dev.postweg.store;

import dev.postweg.query.Fold;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * A block of texts, folded, so that they can be looked through: for each its row in two bytes, its length in three, and
 * the text as UTF-8. Texts that are too long for it, as only a hostile log has them, stand at its end without a byte.
 */
final class TextBlock {
    /** In bytes; longer texts are not kept. */
    static final int LIMIT = 4096;

    private static final int BYTE = 0xff;
    private static final int HEAD = 5;
    private static final byte[] TOO_LONG = {};

    private TextBlock() {
    }

    /** What is to be found in texts. */
    static final class Wanted {
        private final String bytes;

        /** A text that is folded and not empty. */
        Wanted(String text) {
            // the search of Java in strings of one byte a character is the quickest that there is
            this.bytes = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        }
    }

    /** Brings a text that is not empty to the form in which it is kept. */
    static byte[] kept(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        for (var i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                bytes = Fold.fold(text).getBytes(StandardCharsets.UTF_8);
                break;
            }
            if (bytes[i] >= 'A' && bytes[i] <= 'Z') {
                bytes[i] += 'a' - 'A';
            }
        }
        return bytes.length > LIMIT ? TOO_LONG : bytes;
    }

    /** Packs texts in the form in which they are kept; null where there is none. */
    static byte[] pack(byte[][] texts) {
        var size = 0;
        for (var text : texts) {
            size += text == null ? 0 : HEAD + text.length;
        }
        var block = ByteBuffer.allocate(size);
        for (var row = 0; row < texts.length; row++) {
            if (texts[row] != null && texts[row].length > 0) {
                head(row, texts[row].length, block);
                block.put(texts[row]);
            }
        }
        for (var row = 0; row < texts.length; row++) {
            if (texts[row] != null && texts[row].length == 0) {
                head(row, 0, block);
            }
        }
        return block.array();
    }

    private static void head(int row, int length, ByteBuffer block) {
        block.putShort((short) row).put((byte) (length >> 16)).putShort((short) length);
    }

    static void unpack(byte[] block, byte[][] texts) {
        for (int at = 0, end; at < block.length; at = end) {
            end = end(block, at);
            texts[row(block, at)] = Arrays.copyOfRange(block, at + HEAD, end);
        }
    }

    /** Visits the rows whose text has another in it, and apart from them those whose text is too long to be kept. */
    static void find(byte[] block, Wanted wanted, IntConsumer visit, IntConsumer tooLong) {
        var all = new String(block, StandardCharsets.ISO_8859_1);
        for (int at = 0, hit = all.indexOf(wanted.bytes); hit >= 0; hit = all.indexOf(wanted.bytes, hit)) {
            while (end(block, at) <= hit) {
                at = end(block, at);
            }
            if (hit < at + HEAD || hit + wanted.bytes.length() > end(block, at)) {
                // a part of a head
                hit++;
            } else {
                visit.accept(row(block, at));
                hit = end(block, at);
            }
        }
        if (all.endsWith("\0\0\0")) {
            tooLong(block, tooLong);
        }
    }

    private static void tooLong(byte[] block, IntConsumer visit) {
        for (var at = 0; at < block.length; at = end(block, at)) {
            if (end(block, at) == at + HEAD) {
                visit.accept(row(block, at));
            }
        }
    }

    private static int row(byte[] block, int at) {
        return (block[at] & BYTE) << 8 | block[at + 1] & BYTE;
    }

    private static int end(byte[] block, int at) {
        return at + HEAD + ((block[at + 2] & BYTE) << 16 | (block[at + 3] & BYTE) << 8 | block[at + 4] & BYTE);
    }
}
