package dev.postweg.format;

/** What told the server or the process of a file. */
public enum Clue {
    /** The name of the file. */
    FILE_NAME,
    /** The folders of the file. */
    FOLDER,
    /** What stands in its first rows. */
    ROWS,
    /** Nothing did. */
    NONE
}
