package dev.postweg.store;

import dev.postweg.query.Fold;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntConsumer;

/**
 * A block of texts that few rows have, folded, so that they can be looked through: for each its row in two bytes, its
 * length in three, and the text as UTF-8.
 */
final class TextBlock {
    private static final int BYTE = 0xff;
    private static final int HEAD = 5;

    private TextBlock() {
    }

    static byte[] pack(String[] texts) {
        var block = new ByteArrayOutputStream();
        for (var row = 0; row < texts.length; row++) {
            if (texts[row] != null) {
                var bytes = Fold.fold(texts[row]).getBytes(StandardCharsets.UTF_8);
                block.write(row >> 8);
                block.write(row);
                block.write(bytes.length >> 16);
                block.write(bytes.length >> 8);
                block.write(bytes.length);
                block.writeBytes(bytes);
            }
        }
        return block.toByteArray();
    }

    static void unpack(byte[] block, String[] texts) {
        for (int at = 0, end; at < block.length; at = end) {
            end = end(block, at);
            texts[row(block, at)] = new String(block, at + HEAD, end - at - HEAD, StandardCharsets.UTF_8);
        }
    }

    /** Visits the rows whose text has some bytes in it. */
    static void find(byte[] block, byte[] wanted, IntConsumer visit) {
        for (int at = 0, end; at < block.length; at = end) {
            end = end(block, at);
            if (contains(block, at + HEAD, end, wanted)) {
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

    private static boolean contains(byte[] block, int from, int to, byte[] wanted) {
        for (var at = from; at <= to - wanted.length; at++) {
            var i = 0;
            while (i < wanted.length && block[at + i] == wanted[i]) {
                i++;
            }
            if (i == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
