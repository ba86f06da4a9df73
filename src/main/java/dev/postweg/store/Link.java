package dev.postweg.store;

/**
 * A tie between envelopes besides the network-message-id.
 *
 * @param kind
 *            what the key is
 * @param key
 *            equal for rows that belong together
 */
public record Link(Kind kind, String key) {
    /** What a key is. */
    public enum Kind {
        /** Mailbox and event number of the mailbox store: ties rows without ids to their mail. */
        STORE("store"),
        /** An internal id or Message-ID that the row refers to. */
        REFERENCE("reference"),
        /** Internal id and host that the next server named in its reply: {@code id@host}. */
        NEXT("next");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }
    }
}
