package dev.postweg.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Short hashes by which files are known again under another name. */
final class Fingerprint {
    /** Bytes that tell an end. */
    static final int TAIL = 4096;
    private static final int LENGTH = 16;

    private Fingerprint() {
    }

    /** The hash of the first bytes. */
    static String of(byte[] bytes, int length) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, 0, length);
            return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), LENGTH));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The hash of the last bytes before a place in a file; {@link Content#NO_TAIL} where it ends before. */
    static String tail(Path file, long position) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var from = Math.max(0, position - TAIL);
            var buffer = ByteBuffer.allocate((int) (position - from));
            while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
                // a short read goes on
            }
            return buffer.hasRemaining() ? Content.NO_TAIL : of(buffer.array(), buffer.position());
        }
    }
}
