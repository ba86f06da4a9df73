package dev.postweg.archive;

import java.util.Optional;

/**
 * A file in an archive.
 *
 * @param name
 *            folders and name with forward slashes, made safe to show; unique in its archive
 * @param size
 *            bytes when unpacked; -1 where the archive does not tell before they are read
 * @param packed
 *            bytes in the archive; -1 where it does not tell
 * @param modified
 *            last change in ms since 1970; 0 where the archive does not tell
 * @param trouble
 *            why it cannot be read; empty where it can
 */
public record Member(String name, long size, long packed, long modified, Optional<Fault> trouble) {
    /** Stands for a number that is not known. */
    public static final long UNKNOWN = -1;
}
