package dev.postweg.trace;

/** Why two envelopes are one message. */
public enum JoinRule {
    /** One network-message-id. */
    NETWORK_MESSAGE_ID("network-message-id"),
    /** One mailbox and one event number of the store. */
    STORE_EVENT("store-event"),
    /** A reply names the internal id and the host of the other. */
    SMTP_REPLY("smtp-reply"),
    /** A fork names the internal id of the other on the same server. */
    FORK("fork"),
    /** One internal id in the same log, and one Message-ID. */
    COPY("copy"),
    /** One Message-ID, nothing that contradicts, and close in time. */
    MESSAGE_ID("message-id");

    private final String id;

    JoinRule(String id) {
        this.id = id;
    }

    /**
     * Returns the name that evidence and exports use.
     *
     * @return lower case, with dashes
     */
    public String id() {
        return id;
    }
}
