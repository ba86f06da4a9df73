package dev.postweg.ingest;

/**
 * Names a file of a workspace.
 *
 * @param root
 *            the folder that was imported, absolute
 * @param path
 *            below the root, with forward slashes
 */
public record FileKey(String root, String path) {
}
