package dev.postweg.trace;

import dev.postweg.model.Certainty;

/**
 * Where a SEND or SENDEXTERNAL row handed the mail to.
 *
 * @param row
 *            the row
 * @param target
 *            the kind of place
 * @param next
 *            the row with which the next server took it; null unless {@link Target#HUB}
 * @param host
 *            the next server; empty where the row does not name it
 * @param certainty
 *            how sure the target is
 */
record Handover(Row row, Target target, Row next, String host, Certainty certainty) {
    /** The kinds of place. */
    enum Target {
        /** Another hub or Edge server whose rows are here. */
        HUB,
        /** Mailbox Transport Delivery; whether its rows are here depends on the recipient. */
        DELIVERY,
        /** A host outside the organisation. */
        OUTSIDE,
        /** A server of the organisation whose rows are not here, or one of which nothing is known. */
        NOT_HERE
    }
}
