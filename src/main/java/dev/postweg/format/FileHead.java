package dev.postweg.format;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/**
 * How a file begins.
 *
 * @param bytes
 *            its first bytes, {@link Formats#HEAD} where it is longer; not to be changed
 * @param whole
 *            whether they are all of it
 */
public record FileHead(byte[] bytes, boolean whole) {
    /**
     * Returns the bytes as a stream.
     *
     * @return a stream from the first byte
     */
    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }
}
