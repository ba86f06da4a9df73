package dev.postweg.ingest;

import dev.postweg.format.Encoding;
import dev.postweg.format.ReadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens the files of a workspace again, where they still are. */
public final class LogFiles {
    private static final int HEAD = 16;

    private LogFiles() {
    }

    /**
     * Opens a file that an import read, also one inside an archive.
     *
     * @param root
     *            the folder that was imported
     * @param path
     *            below the root, as the origin of an event tells it
     * @param taken
     *            how the import read it
     * @return its bytes from the first on; other encodings are turned into UTF-8
     * @throws IOException
     *             where it is not there any more, or cannot be read
     */
    public static InputStream open(Path root, String path, ReadOptions taken) throws IOException {
        var content = PackedFiles.find(root, path);
        var in = content.orElseThrow(() -> new NoSuchFileException(root.resolve(path).toString())).open();
        var bytes = new PushbackInputStream(in, HEAD);
        var head = bytes.readNBytes(HEAD);
        bytes.unread(head);
        return taken.encoding().orElseGet(() -> Encoding.of(head)).utf8(bytes);
    }
}
