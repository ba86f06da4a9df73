package dev.postweg.trace;

/**
 * What the reply of a next server tells.
 *
 * @param internalId
 *            internal-message-id there; empty where the reply names none, as that of Mailbox Transport Delivery
 * @param host
 *            the host as the reply spells it; empty where the reply names none
 */
public record NextHop(String internalId, String host) {
    /** No reply, or none that names its host. */
    static final NextHop NONE = new NextHop("", "");

    /**
     * Tells whether the reply names its host.
     *
     * @return false for a reply of a foreign kind
     */
    public boolean known() {
        return !host.isEmpty();
    }
}
