package dev.postweg.ingest;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that may be a log.
 *
 * @param root
 *            the folder that is imported, absolute; for a single file the folder it lies in
 * @param path
 *            below the root, with forward slashes; a member of an archive behind an exclamation mark
 * @param content
 *            where to open it
 * @param size
 *            in bytes; {@link #UNKNOWN} of members that do not tell
 * @param modified
 *            last change in ms since 1970, UTC
 * @param weight
 *            its part of the work, in bytes on disk
 * @param trouble
 *            why it cannot be looked at; empty where it can
 */
record FoundFile(Path root, String path, Content content, long size, long modified, long weight,
        Optional<Reason> trouble) {
    /** A size that is not known before the file is read. */
    static final long UNKNOWN = -1;

    static FoundFile plain(Path root, String path, Path file, long size, long modified) {
        return new FoundFile(root, path, new Content.Plain(file), size, modified, size, Optional.empty());
    }

    static FoundFile broken(Path root, String path, Path file, Reason trouble) {
        return new FoundFile(root, path, new Content.Plain(file), 0, 0, 0, Optional.of(trouble));
    }

    FileKey key() {
        return new FileKey(root.toString(), path);
    }

    /** The same file under another name. */
    FoundFile named(String other) {
        return new FoundFile(root, other, content, size, modified, weight, trouble);
    }

    /** Its name without folders and archives. */
    String name() {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf(PackedFiles.MARK)) + 1);
    }
}
