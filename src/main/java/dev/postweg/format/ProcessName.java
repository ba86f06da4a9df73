package dev.postweg.format;

import dev.postweg.model.Process;
import java.util.List;

/**
 * The service that wrote a file, as far as can be told.
 *
 * @param process
 *            the service
 * @param clue
 *            {@link Clue#FILE_NAME} where the name tells for sure, {@link Clue#ROWS} where it is guessed
 */
public record ProcessName(Process process, Clue clue) {
    /**
     * Tells the service of a file.
     *
     * @param rows
     *            its first rows, {@link ServerName#ROWS} are enough
     * @param fileName
     *            its name without folders
     * @return the service
     */
    public static ProcessName guess(List<Entry.Row> rows, String fileName) {
        var named = Process.ofFileName(fileName);
        return new ProcessName(named, named == Process.UNKNOWN ? Clue.NONE : Clue.FILE_NAME);
    }
}
