package dev.postweg.ingest;

import java.nio.file.Path;

/**
 * A file that may be a log.
 *
 * @param root
 *            the folder that is imported, absolute; for a single file the folder it lies in
 * @param path
 *            below the root, with forward slashes
 * @param file
 *            where to open it
 * @param size
 *            in bytes
 * @param modified
 *            last change in ms since 1970, UTC
 * @param trouble
 *            why it cannot be looked at; empty where it can
 */
record FoundFile(Path root, String path, Path file, long size, long modified, String trouble) {
}
