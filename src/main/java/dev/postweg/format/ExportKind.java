package dev.postweg.format;

import dev.postweg.model.LogField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of CSV that people export, told by the names of their columns. */
enum ExportKind {
    /** Get-MessageTrackingLog | Export-Csv. */
    CMDLET("cmdlet-csv", Stream.of(LogField.values())
            .collect(Collectors.toMap(field -> field.cmdletName().toLowerCase(Locale.ROOT), LogField::logName))),
    /** Exchange Online, extended report of Start-HistoricalSearch: the columns of the log with underscores. */
    EXTENDED("online-extended", Stream.concat(
            Stream.of(Map.entry("date_time_utc", LogField.DATE_TIME.logName())),
            Stream.of(LogField.values()).flatMap(field -> Stream.of(
                    Map.entry(field.logName().replace('-', '_'), field.logName()))))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))),
    /** Exchange Online, summary report: one row a mail, with the fate of each recipient in recipient_status. */
    SUMMARY("online-summary", pairs("""
            origin_timestamp_utc date-time
            origin_timestamp     date-time
            sender_address       sender-address
            message_subject      message-subject
            total_bytes          total-bytes
            message_id           message-id
            network_message_id   network-message-id
            original_client_ip   original-client-ip
            connector_id         connector-id
            recipient_status     recipient-status
            """)),
    /** Exchange Online, Get-MessageTrace and Get-MessageTraceV2: one row a recipient, with its status. */
    TRACE("message-trace", pairs("""
            received         date-time
            senderaddress    sender-address
            recipientaddress recipient-address
            subject          message-subject
            size             total-bytes
            messageid        message-id
            messagetraceid   network-message-id
            fromip           original-client-ip
            toip             server-ip
            status           recipient-status
            """));

    private static final int FEWEST = 3;

    private final String id;
    private final Map<String, String> names;

    ExportKind(String id, Map<String, String> names) {
        this.id = id;
        this.names = names;
    }

    private static Map<String, String> pairs(String lines) {
        return lines.lines().map(line -> line.split(" +")).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    String id() {
        return id;
    }

    /** The name that a column has in the log; its own where it has none there. */
    String logName(String column) {
        return names.getOrDefault(column.toLowerCase(Locale.ROOT), column);
    }

    /** Whether what became of a mail has to be read off a status, as there are no events. */
    boolean tellsStatus() {
        return this == SUMMARY || this == TRACE;
    }

    /** The kind of a line of names; nothing where it is none. */
    static Optional<ExportKind> of(List<String> columns) {
        var lower = columns.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        if (lower.contains("origin_timestamp_utc") || lower.contains("origin_timestamp")) {
            return Optional.of(SUMMARY);
        }
        if (lower.contains("event_id") && (lower.contains("date_time_utc") || lower.contains("date_time"))) {
            return Optional.of(EXTENDED);
        }
        if (lower.containsAll(Set.of("received", "status"))
                && (lower.contains("messagetraceid") || lower.contains("recipientaddress"))) {
            return Optional.of(TRACE);
        }
        return lower.contains("timestamp") && known(lower) >= FEWEST ? Optional.of(CMDLET) : Optional.empty();
    }

    /** Whether the names are those of the cmdlet, but for the time. */
    static boolean lacksTime(List<String> columns) {
        return known(columns.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet())) > FEWEST;
    }

    private static long known(Set<String> lower) {
        return lower.stream().filter(CMDLET.names::containsKey).count();
    }
}
