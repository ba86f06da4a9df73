package dev.postweg.trace;

/** What joins two events, the surest first. */
public enum EdgeRule {
    /** The reply of the next server names its internal id and its host. */
    SMTP_REPLY("smtp-reply"),
    /** The reply of the shadow server names its internal id and its host. */
    SHADOW_REPLY("shadow-reply"),
    /** Both rows name one mailbox and one event number of the store. */
    STORE_EVENT("store-event"),
    /** The row of a fork names the internal id that it was forked from. */
    FORK("fork"),
    /** Both rows belong to one copy: one internal id on one server. */
    COPY("copy"),
    /** One row brought in the recipient that the other works on. */
    RECIPIENT("recipient"),
    /** Mailbox Transport Delivery stored the mail, then the hub got its reply. */
    DELIVERY("delivery"),
    /** Submission, transport and delivery pass one mail on in this order. */
    PROCESS_CHAIN("process-chain"),
    /** A reference names the Message-ID of the other. */
    REFERENCE("reference"),
    /** Nothing but common recipients and time speak for it. */
    RECIPIENTS_AND_TIME("recipients-and-time");

    private final String id;

    EdgeRule(String id) {
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
