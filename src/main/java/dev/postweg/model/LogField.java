package dev.postweg.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A field of the message tracking log, in the order of the 30-column header of Exchange 2016, 2019 and SE. Older
 * versions write a part of them (message-tracking.md of OfficeDocs-Exchange lists all).
 */
public enum LogField {
    /** When the row was written, ISO 8601 in UTC with milliseconds. */
    DATE_TIME("date-time", "Timestamp"),
    /** Address of the submitting host; in STOREDRIVER rows the server itself. May carry a zone id. */
    CLIENT_IP("client-ip", "ClientIp"),
    /** Name of the submitting host. */
    CLIENT_HOSTNAME("client-hostname", "ClientHostname"),
    /** Address of the source or destination server. */
    SERVER_IP("server-ip", "ServerIp"),
    /** Name of the destination server. */
    SERVER_HOSTNAME("server-hostname", "ServerHostname"),
    /** Extra text whose form depends on the event. */
    SOURCE_CONTEXT("source-context", "SourceContext"),
    /** Receive or send connector. */
    CONNECTOR_ID("connector-id", "ConnectorId"),
    /** Component that wrote the row, such as SMTP or STOREDRIVER. */
    SOURCE("source", "Source"),
    /** What happened, such as RECEIVE or DELIVER. */
    EVENT_ID("event-id", "EventId"),
    /** Number of the copy within one queue database. */
    INTERNAL_MESSAGE_ID("internal-message-id", "InternalMessageId"),
    /** The Message-ID header (RFC 5322); not unique. */
    MESSAGE_ID("message-id", "MessageId"),
    /** GUID of the mail within the organisation, kept by all its copies (2013 and later). */
    NETWORK_MESSAGE_ID("network-message-id", "NetworkMessageId"),
    /** Addresses, separated by semicolons. */
    RECIPIENT_ADDRESS("recipient-address", "Recipients"),
    /** One status a recipient, separated by semicolons. */
    RECIPIENT_STATUS("recipient-status", "RecipientStatus"),
    /** Size with attachments, in bytes. */
    TOTAL_BYTES("total-bytes", "TotalBytes"),
    /** Number of recipients of this row's copy. */
    RECIPIENT_COUNT("recipient-count", "RecipientCount"),
    /** The group, or the address before a redirection. */
    RELATED_RECIPIENT_ADDRESS("related-recipient-address", "RelatedRecipientAddress"),
    /** A related id; its meaning depends on the event. */
    REFERENCE("reference", "Reference"),
    /** The subject; empty where subject logging is off. */
    MESSAGE_SUBJECT("message-subject", "MessageSubject"),
    /** Sender of the header (P2). */
    SENDER_ADDRESS("sender-address", "Sender"),
    /** Envelope sender (P1). */
    RETURN_PATH("return-path", "ReturnPath"),
    /** A short code such as {@code 0cA: }, or a latency tree. */
    MESSAGE_INFO("message-info", "MessageInfo"),
    /** Incoming or Originating; says little about the true direction. */
    DIRECTIONALITY("directionality", "Directionality"),
    /** Tenant, Exchange Online only. */
    TENANT_ID("tenant-id", "TenantId"),
    /** Address of the client that handed the mail in; may be a proxy's. */
    ORIGINAL_CLIENT_IP("original-client-ip", "OriginalClientIp"),
    /** First server that took the mail. */
    ORIGINAL_SERVER_IP("original-server-ip", "OriginalServerIp"),
    /** Agent data: {@code S:key=value} joined by semicolons. */
    CUSTOM_DATA("custom-data", "EventData"),
    /** Empty or Email. */
    TRANSPORT_TRAFFIC_TYPE("transport-traffic-type", "TransportTrafficType"),
    /** GUID of the row. */
    LOG_ID("log-id", "LogId"),
    /** Build that wrote the row. */
    SCHEMA_VERSION("schema-version", "SchemaVersion");

    private static final Map<String, LogField> BY_NAME = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(LogField::logName, Function.identity()));

    private final String logName;
    private final String cmdletName;

    LogField(String logName, String cmdletName) {
        this.logName = logName;
        this.cmdletName = cmdletName;
    }

    /**
     * Returns the name that {@code #Fields} uses.
     *
     * @return lower case, with dashes
     */
    public String logName() {
        return logName;
    }

    /**
     * Returns the property name that Get-MessageTrackingLog uses.
     *
     * @return the name in its own spelling; log-id and original-server-ip have none there and get one in the same style
     */
    public String cmdletName() {
        return cmdletName;
    }

    /**
     * Finds the field of a name in {@code #Fields}.
     *
     * @param name
     *            a name, in any case
     * @return the field, or nothing where Postweg does not know it
     */
    public static Optional<LogField> ofLogName(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
    }
}
