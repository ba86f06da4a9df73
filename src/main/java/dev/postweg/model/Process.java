package dev.postweg.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The service that wrote a tracking log, told by the prefix of the file name (message-tracking.md of
 * OfficeDocs-Exchange).
 */
public enum Process {
    /** Transport, or Edge Transport. */
    TRANSPORT("MSGTRK", Service.HUB),
    /** Mail Submission of a 2007 or 2010 mailbox server. */
    MAIL_SUBMISSION("MSGTRKM", Service.SUB),
    /** Moderated transport. */
    MODERATION("MSGTRKMA", Service.HUB),
    /** Mailbox Transport Delivery, 2013 and later. */
    DELIVERY("MSGTRKMD", Service.DEL),
    /** Mailbox Transport Submission, 2013 and later. */
    SUBMISSION("MSGTRKMS", Service.SUB),
    /** The file name does not tell. */
    UNKNOWN("", null);

    // docs name the day only; servers of 2013 and later add the hour
    private static final Pattern NAME = Pattern.compile("(MSGTRK(?:MA|MD|MS|M)?)\\d{8}(?:\\d{2})?-\\d+\\.LOG.*");

    private final String prefix;
    private final Service service;

    Process(String prefix, Service service) {
        this.prefix = prefix;
        this.service = service;
    }

    /**
     * Returns the service whose rows the log holds.
     *
     * @return nothing for {@link #UNKNOWN}; HUB may also be an Edge server
     */
    public Optional<Service> service() {
        return Optional.ofNullable(service);
    }

    /**
     * Returns the prefix of the log's file name.
     *
     * @return such as {@code MSGTRKMS}; empty for {@link #UNKNOWN}
     */
    public String prefix() {
        return prefix;
    }

    /**
     * Reads the process off a file name.
     *
     * @param fileName
     *            the name without folders, in any case
     * @return the process, {@link #UNKNOWN} where the name has another form
     */
    public static Process ofFileName(String fileName) {
        var matcher = NAME.matcher(fileName.toUpperCase(Locale.ROOT));
        return matcher.matches() ? ofPrefix(matcher.group(1)) : UNKNOWN;
    }

    /**
     * Finds the process of a prefix.
     *
     * @param prefix
     *            such as {@code MSGTRKMD}
     * @return the process, {@link #UNKNOWN} for any other text
     */
    public static Process ofPrefix(String prefix) {
        return Arrays.stream(values()).filter(process -> process.prefix.equals(prefix)).findFirst().orElse(UNKNOWN);
    }
}
