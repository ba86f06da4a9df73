package dev.postweg.decode;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The field source-context, whose form depends on the event. It is told by its shape; source and event decide where one
 * shape serves two purposes. See docs/interpretation.md.
 */
public sealed interface SourceContext {
    /**
     * Returns the field.
     *
     * @return the text as it stands in the log
     */
    String raw();

    /**
     * Nothing but blanks, if anything.
     *
     * @param raw
     *            the field
     */
    record Empty(String raw) implements SourceContext {
    }

    /**
     * The SMTP session in which the mail came in.
     *
     * @param raw
     *            the field
     * @param sessionId
     *            hexadecimal number of the session, as in the protocol log of the same service
     * @param start
     *            when the session began
     * @param index
     *            number of the mail within the session
     * @param rest
     *            further parts, as they stand
     */
    record SmtpSession(String raw, String sessionId, Instant start, OptionalLong index,
            List<String> rest) implements SourceContext {
        /** Copies the list. */
        public SmtpSession {
            rest = List.copyOf(rest);
        }
    }

    /**
     * The SMTP session into Mailbox Transport Delivery, on rows of a delivery.
     *
     * @param raw
     *            the field
     * @param sessionId
     *            hexadecimal number of the session
     * @param start
     *            when the session began
     * @param index
     *            number of the mail within the session
     * @param clientSubmitTime
     *            when the client says that it sent the mail
     * @param rest
     *            further parts, as they stand
     */
    record DeliverySession(String raw, String sessionId, Instant start, OptionalLong index,
            Optional<Instant> clientSubmitTime, List<String> rest) implements SourceContext {
        /** Copies the list. */
        public DeliverySession {
            rest = List.copyOf(rest);
        }
    }

    /**
     * What the mailbox database told: which item of which mailbox was submitted, and by which kind of client.
     *
     * @param raw
     *            the field
     * @param entries
     *            all keys with their values, in the order of the log
     */
    record StoreContext(String raw, List<Map.Entry<String, String>> entries) implements SourceContext {
        /** Copies the list. */
        public StoreContext {
            entries = List.copyOf(entries);
        }

        /**
         * Finds the value of a key.
         *
         * @param key
         *            such as {@code MessageClass}, in any case
         * @return the value; empty where the key is missing
         */
        public String get(String key) {
            return entries.stream().filter(entry -> entry.getKey().equalsIgnoreCase(key)).map(Map.Entry::getValue)
                    .findFirst().orElse("");
        }

        /**
         * Returns the GUID of the mailbox database.
         *
         * @return empty where missing
         */
        public String mdb() {
            return get("MDB");
        }

        /**
         * Returns the GUID of the mailbox.
         *
         * @return empty where missing
         */
        public String mailbox() {
            return get("Mailbox");
        }

        /**
         * Returns the number of the store's event; with the mailbox it joins rows that have no message-id yet.
         *
         * @return the number, or nothing
         */
        public OptionalLong eventNumber() {
            return Numbers.whole(get("Event"));
        }

        /**
         * Returns the class of the item, such as {@code IPM.Note}.
         *
         * @return empty where missing
         */
        public String messageClass() {
            return get("MessageClass");
        }

        /**
         * Returns when the item was made.
         *
         * @return the moment, or nothing
         */
        public Optional<Instant> creationTime() {
            return Times.parse(get("CreationTime"));
        }

        /**
         * Returns what submitted the item; {@link ClientType} reads it.
         *
         * @return empty where missing
         */
        public String clientType() {
            return get("ClientType");
        }

        /**
         * Returns the assistant that picked the item up.
         *
         * @return empty where missing
         */
        public String assistant() {
            return get("SubmissionAssistant");
        }

        /**
         * Returns the number of the connection to the database.
         *
         * @return empty where missing
         */
        public String mdbConnectionId() {
            return get("ServerMdbConnectionId");
        }
    }

    /**
     * The reply of the next SMTP server.
     *
     * @param raw
     *            the field
     * @param lead
     *            what stands before the reply, such as {@code shadowFqdn}; mostly empty
     * @param code
     *            the SMTP code, 200 to 599
     * @param enhanced
     *            the enhanced code (RFC 3463); empty where there is none
     * @param text
     *            the words of the reply, codes left out
     * @param messageId
     *            Message-Id that the reply names, with its brackets; or empty
     * @param internalId
     *            internal-message-id on the next server, put right where the log swaps it with the host name
     * @param hostname
     *            name of the next server; or empty
     * @param bytes
     *            bytes sent, where the reply counts them
     * @param seconds
     *            how long that took, in the reply's own text; or empty
     * @param clientSubmitTime
     *            when the client says that it sent the mail
     */
    record SmtpReply(String raw, String lead, int code, String enhanced, String text, String messageId,
            OptionalLong internalId, String hostname, OptionalLong bytes, String seconds,
            Optional<Instant> clientSubmitTime) implements SourceContext {
    }

    /**
     * A plain word or sentence whose sense the event gives.
     *
     * @param raw
     *            the field
     * @param kind
     *            what the text is
     */
    record Reason(String raw, ReasonKind kind) implements SourceContext {
    }

    /** What a plain text is. */
    enum ReasonKind {
        /** Why a new copy was made. */
        TRANSFER,
        /** Name of the transport agent that acted. */
        AGENT,
        /** Why there is no shadow copy. */
        NO_SHADOW,
        /** Path of the file in the pickup or replay folder. */
        FILE,
        /** legacyExchangeDN of the directory object that was found. */
        RESOLVED
    }

    /**
     * A text whose form is not known.
     *
     * @param raw
     *            the field
     */
    record Other(String raw) implements SourceContext {
    }

    /**
     * Reads the field.
     *
     * @param source
     *            the row's source, in any case
     * @param event
     *            the row's event-id, in any case
     * @param text
     *            any text
     * @return what it is, {@link Other} where it fits nothing
     */
    static SourceContext parse(String source, String event, String text) {
        return SourceContextParser.parse(source, event, text);
    }
}
