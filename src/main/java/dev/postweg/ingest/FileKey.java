package dev.postweg.ingest;

import dev.postweg.store.FileProgress;

/**
 * Names a file of a workspace.
 *
 * @param root
 *            the folder that was imported, absolute
 * @param path
 *            below the root, with forward slashes
 */
public record FileKey(String root, String path) {
    static FileKey of(FileProgress file) {
        return new FileKey(file.root(), file.path());
    }
}
