package dev.postweg.model;

/**
 * Where a row stands.
 *
 * @param file
 *            path as it was found, relative to the imported folder, with forward slashes
 * @param line
 *            number of the row's first line, from 1
 */
public record Origin(String file, long line) {
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
