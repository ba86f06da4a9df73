package dev.postweg.query;

import dev.postweg.model.Anonymity;
import dev.postweg.model.Channel;
import dev.postweg.model.Direction;
import dev.postweg.model.EventKind;
import dev.postweg.model.LogField;
import dev.postweg.model.Note;
import dev.postweg.model.Outcome;
import dev.postweg.model.Process;
import dev.postweg.model.Service;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A field that a filter can name: every field of the log, and those that Postweg derives. Names are found in any case,
 * and dashes and underscores in them do not count, so that the names of Get-MessageTrackingLog work, too.
 */
public enum QueryField {
    /** When the row was written. */
    TIME("time", Kind.TIME, LogField.DATE_TIME),
    /** The submitting host's address. */
    CLIENT_IP("client-ip", Kind.IP, LogField.CLIENT_IP),
    /** The submitting host's name. */
    CLIENT_HOSTNAME("client-hostname", Kind.TEXT, LogField.CLIENT_HOSTNAME, "client"),
    /** The server's address. */
    SERVER_IP("server-ip", Kind.IP, LogField.SERVER_IP),
    /** The server's name as the row has it. */
    SERVER_HOSTNAME("server-hostname", Kind.TEXT, LogField.SERVER_HOSTNAME),
    /** Extra text. */
    CONTEXT("context", Kind.TEXT, LogField.SOURCE_CONTEXT),
    /** The connector. */
    CONNECTOR("connector", Kind.TEXT, LogField.CONNECTOR_ID),
    /** The component. */
    SOURCE("source", Kind.EXACT, LogField.SOURCE),
    /** What happened. */
    EVENT("event", Kind.EXACT, LogField.EVENT_ID),
    /** The copy's number. */
    INTERNAL_MESSAGE_ID("internal-message-id", Kind.ID, LogField.INTERNAL_MESSAGE_ID, "internal-id"),
    /** The Message-ID header. */
    MESSAGE_ID("message-id", Kind.ID, LogField.MESSAGE_ID),
    /** The mail's GUID. */
    NETWORK_MESSAGE_ID("network-message-id", Kind.ID, LogField.NETWORK_MESSAGE_ID, "network-id"),
    /** The recipients of the row, one value each. */
    RECIPIENT("recipient", Kind.ADDRESS, LogField.RECIPIENT_ADDRESS, "to"),
    /** The recipients' status, one value each. */
    STATUS("status", Kind.TEXT, LogField.RECIPIENT_STATUS),
    /** Size in bytes. */
    SIZE("size", Kind.SIZE, LogField.TOTAL_BYTES),
    /** Number of recipients. */
    RECIPIENT_COUNT("recipient-count", Kind.NUMBER, LogField.RECIPIENT_COUNT, "count"),
    /** The group, or the address before a redirection; one value each. */
    RELATED("related", Kind.ADDRESS, LogField.RELATED_RECIPIENT_ADDRESS),
    /** Related ids, one value each. */
    REFERENCE("reference", Kind.ID, LogField.REFERENCE),
    /** The subject. */
    SUBJECT("subject", Kind.TEXT, LogField.MESSAGE_SUBJECT),
    /** The sender of the header. */
    SENDER("sender", Kind.ADDRESS, LogField.SENDER_ADDRESS, "from"),
    /** The sender of the envelope. */
    RETURN_PATH("return-path", Kind.ADDRESS, LogField.RETURN_PATH),
    /** A short code or a latency tree. */
    INFO("info", Kind.CODE, LogField.MESSAGE_INFO),
    /** Incoming or Originating, as the log has it. */
    DIRECTIONALITY("directionality", Kind.EXACT, LogField.DIRECTIONALITY),
    /** The tenant. */
    TENANT_ID("tenant-id", Kind.ID, LogField.TENANT_ID, "tenant"),
    /** The client that handed the mail in. */
    ORIGINAL_CLIENT_IP("original-client-ip", Kind.IP, LogField.ORIGINAL_CLIENT_IP),
    /** The first server. */
    ORIGINAL_SERVER_IP("original-server-ip", Kind.IP, LogField.ORIGINAL_SERVER_IP),
    /** Agent data. */
    CUSTOM("custom", Kind.TEXT, LogField.CUSTOM_DATA),
    /** The traffic type. */
    TRAFFIC_TYPE("traffic-type", Kind.EXACT, LogField.TRANSPORT_TRAFFIC_TYPE),
    /** The row's GUID. */
    LOG_ID("log-id", Kind.ID, LogField.LOG_ID),
    /** The build that wrote the row. */
    SCHEMA_VERSION("schema-version", Kind.EXACT, LogField.SCHEMA_VERSION, "version"),

    /** The server whose log the row is from. */
    SERVER("server", Kind.EXACT),
    /** The service that wrote the log, by the prefix of the file name. */
    PROCESS("process", Kind.ENUM, Stream.of(Process.values()).map(Process::prefix)),
    /** The log file. */
    FILE("file", Kind.TEXT),
    /** The line in the file. */
    LINE("line", Kind.NUMBER),
    /** The mail that the row belongs to: its network-message-id, else its Message-ID. */
    MESSAGE("message", Kind.ID),
    /** What the event means for the mail. */
    KIND("kind", Kind.ENUM, Stream.of(EventKind.values()).map(EventKind::id)),
    /** The service that the row happened in. */
    SERVICE("service", Kind.ENUM, Stream.of(Service.values()).map(Service::id)),
    /** How the mail came in. */
    CHANNEL("channel", Kind.ENUM, Stream.of(Channel.values()).map(Channel::id)),
    /** What became of the recipients of the mail, one value each. */
    OUTCOME("outcome", Kind.ENUM, Stream.of(Outcome.values()).map(Outcome::id)),
    /** The mail's direction. */
    DIRECTION("direction", Kind.ENUM, Stream.of(Direction.values()).map(Direction::id)),
    /** Whether the mail was handed in without a logon. */
    ANONYMOUS("anonymous", Kind.ENUM, Stream.of(Anonymity.values()).map(Anonymity::id)),
    /** From the mail's origin to its last delivery. */
    LATENCY("latency", Kind.DURATION),
    /** The short code of message-info, without colon and blank; none where it holds a latency tree. */
    CODE("code", Kind.CODE),
    /** Whether a person marked the row or its mail. */
    MARKED("marked", Kind.ENUM, Stream.of(Note.Mark.values()).map(Note.Mark::id)),
    /** What a person noted on the row and on its mail, one value each. */
    NOTE("note", Kind.TEXT),
    /** The domain of the sender's address. */
    SENDER_DOMAIN("sender-domain", Kind.EXACT),
    /** The domains of the recipients' addresses, one value each. */
    RECIPIENT_DOMAIN("recipient-domain", Kind.EXACT),

    /** The domain of the sender or of a recipient. */
    DOMAIN("domain", Kind.EXACT, SENDER_DOMAIN, RECIPIENT_DOMAIN),
    /** Any field with an IP address. */
    IP("ip", Kind.IP, CLIENT_IP, SERVER_IP, ORIGINAL_CLIENT_IP, ORIGINAL_SERVER_IP),
    /** Any field with an id of a mail or a row. */
    ID("id", Kind.ID, MESSAGE_ID, NETWORK_MESSAGE_ID, INTERNAL_MESSAGE_ID, LOG_ID, REFERENCE);

    private static final Map<String, QueryField> BY_NAME = byName();

    private final String id;
    private final Kind kind;
    private final LogField logField;
    private final List<String> aliases;
    private final List<String> choices;
    private final List<QueryField> parts;

    QueryField(String id, Kind kind, LogField logField, String... aliases) {
        this.id = id;
        this.kind = kind;
        this.logField = logField;
        this.aliases = Stream.concat(Stream.of(logField.logName(), logField.cmdletName()), Stream.of(aliases))
                .filter(alias -> !alias.equals(id)).toList();
        this.choices = List.of();
        this.parts = List.of(this);
    }

    QueryField(String id, Kind kind, Stream<String> choices) {
        this.id = id;
        this.kind = kind;
        this.logField = null;
        this.aliases = List.of();
        this.choices = choices.filter(value -> !value.isEmpty()).toList();
        this.parts = List.of(this);
    }

    QueryField(String id, Kind kind, QueryField... parts) {
        this.id = id;
        this.kind = kind;
        this.logField = null;
        this.aliases = List.of();
        this.choices = List.of();
        this.parts = parts.length == 0 ? List.of(this) : List.of(parts);
    }

    /**
     * Returns the name that canonical filter texts use.
     *
     * @return lower case, with dashes
     */
    public String id() {
        return id;
    }

    /**
     * Returns what the values are.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns the field of the log behind this one.
     *
     * @return the field; nothing for a derived one
     */
    public Optional<LogField> logField() {
        return Optional.ofNullable(logField);
    }

    /**
     * Returns the other names.
     *
     * @return the log's name, the cmdlet's name, short forms; as they are written
     */
    public List<String> aliases() {
        return aliases;
    }

    /**
     * Returns the fixed list of values.
     *
     * @return empty where the kind is not {@link Kind#ENUM}
     */
    public List<String> choices() {
        return choices;
    }

    /**
     * Returns the fields that this one stands for, all of the same kind.
     *
     * @return this field itself, or the fields that {@code domain}, {@code ip} and {@code id} gather
     */
    public List<QueryField> parts() {
        return parts;
    }

    /**
     * Finds the field of a log field.
     *
     * @param field
     *            any field of the log
     * @return the field under which filters name it
     */
    public static QueryField of(LogField field) {
        return BY_NAME.get(key(field.logName()));
    }

    /**
     * Finds a field by one of its names.
     *
     * @param name
     *            in any case, with or without dashes
     * @return the field, or nothing
     */
    public static Optional<QueryField> ofName(String name) {
        return Optional.ofNullable(BY_NAME.get(key(name)));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    private static Map<String, QueryField> byName() {
        var byName = new TreeMap<String, QueryField>();
        for (var field : QueryField.class.getEnumConstants()) {
            byName.put(key(field.id), field);
        }
        for (var field : QueryField.class.getEnumConstants()) {
            field.aliases.forEach(alias -> byName.putIfAbsent(key(alias), field));
        }
        return Map.copyOf(byName);
    }
}
