package dev.postweg.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The log files of these tests. */
final class Samples {
    private Samples() {
    }

    static InputStream open(String name) {
        return Samples.class.getResourceAsStream(name);
    }

    static byte[] bytes(String name) {
        try (var in = open(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
