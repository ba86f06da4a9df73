package dev.postweg.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens the files of a workspace again, where they still are. */
public final class LogFiles {
    private LogFiles() {
    }

    /**
     * Opens a file that an import read, also one inside an archive.
     *
     * @param root
     *            the folder that was imported
     * @param path
     *            below the root, as the origin of an event tells it
     * @return its bytes from the first on
     * @throws IOException
     *             where it is not there any more, or cannot be read
     */
    public static InputStream open(Path root, String path) throws IOException {
        var content = PackedFiles.find(root, path);
        return content.orElseThrow(() -> new NoSuchFileException(root.resolve(path).toString())).open();
    }
}
