package dev.postweg.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the bytes of a log are. Can be opened again and again. */
sealed interface Content {
    /** Stands for the tail of a text that is not long enough, or not told. */
    String NO_TAIL = "";

    /** Opens it at its first byte. */
    InputStream open() throws IOException;

    /** The hash of the last bytes before a place; {@link #NO_TAIL} where the text ends before it. */
    String tail(long position) throws IOException;

    /**
     * A file on disk. It is read as it is while another program writes to it.
     *
     * @param file
     *            its path
     */
    record Plain(Path file) implements Content {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public String tail(long position) throws IOException {
            return Fingerprint.tail(file, position);
        }
    }

    /**
     * A member of an archive.
     *
     * @param archive
     *            the archive on disk
     * @param member
     *            its name, behind those of the archives between, joined by exclamation marks
     */
    record Packed(Path archive, String member) implements Content {
        @Override
        public InputStream open() throws IOException {
            return PackedFiles.open(archive, member);
        }

        @Override
        public String tail(long position) throws IOException {
            try (var in = new TailRecorder(open())) {
                var rest = position;
                long skipped;
                while (rest > 0 && (skipped = in.skip(rest)) > 0) {
                    rest -= skipped;
                }
                return rest == 0 ? in.tail(position) : NO_TAIL;
            }
        }
    }
}
