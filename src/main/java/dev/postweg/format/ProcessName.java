package dev.postweg.format;

import dev.postweg.model.LogField;
import dev.postweg.model.Process;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

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
     * Tells the service of a file: by its name, else by what only one service writes. Rows of several services, as in a
     * file that somebody joined, tell nothing.
     *
     * @param rows
     *            its first rows, {@link ServerName#ROWS} are enough
     * @param fileName
     *            its name without folders
     * @return the service
     */
    public static ProcessName guess(List<Entry.Row> rows, String fileName) {
        var named = Process.ofFileName(fileName);
        if (named != Process.UNKNOWN) {
            return new ProcessName(named, Clue.FILE_NAME);
        }
        var writers = rows.stream().flatMap(row -> writer(row).stream()).collect(Collectors.toSet());
        return writers.size() == 1
                ? new ProcessName(writers.iterator().next(), Clue.ROWS)
                : new ProcessName(Process.UNKNOWN, Clue.NONE);
    }

    /**
     * Returns how the service was found.
     *
     * @param locale
     *            German, or English for any other
     * @return a few words
     */
    public String message(Locale locale) {
        return Texts.of(clue, process.prefix(), locale);
    }

    /** The service that alone writes such rows (message-tracking.md), or nothing where several may. */
    private static Optional<Process> writer(Entry.Row row) {
        return switch (row.get(LogField.SOURCE).toUpperCase(Locale.ROOT)) {
            case "SMTP", "ROUTING", "AGENT", "DSN", "REDUNDANCY", "SAFETYNET" -> Optional.of(Process.TRANSPORT);
            case "STOREDRIVER" -> storeDriver(row);
            default -> Optional.empty();
        };
    }

    /** Since 2013 two services of their own stand between store and transport. */
    private static Optional<Process> storeDriver(Entry.Row row) {
        var since2013 = row.header().position(LogField.NETWORK_MESSAGE_ID) >= 0;
        return Optional.ofNullable(switch (row.get(LogField.EVENT_ID).toUpperCase(Locale.ROOT)) {
            case "NOTIFYMAPI", "SUBMIT" -> since2013 ? Process.SUBMISSION : Process.MAIL_SUBMISSION;
            case "RECEIVE" -> since2013 ? Process.SUBMISSION : Process.TRANSPORT;
            case "DELIVER" -> since2013 ? Process.DELIVERY : Process.TRANSPORT;
            default -> null;
        });
    }
}
