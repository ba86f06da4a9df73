package dev.postweg.trace;

import dev.postweg.model.Outcome;

/**
 * What a row can say of a recipient's end. Where rows say different things, the heavier one counts: a mailbox that got
 * the mail has it, whatever other copies met with. This does not depend on the order of the rows.
 */
enum Verdict {
    /** Nothing yet. */
    NONE(0, Outcome.UNKNOWN),
    /** Safety Net could not resubmit; the first delivery may have been good. */
    RESUBMISSION(5, Outcome.DEFERRED),
    /** Already a recipient by another way, of which nothing is here. */
    KNOWN_BEFORE(10, Outcome.DUPLICATE),
    /** Consumed by a component. */
    CONSUMED(20, Outcome.DELIVERED),
    /** A mailbox refused it, and what the hub made of that is not here. */
    REFUSED(25, Outcome.FAILED),
    /** Waits. */
    DEFERRED(30, Outcome.DEFERRED),
    /** Waits for a moderator. */
    HELD(45, Outcome.MODERATED),
    /** Ended in silence. */
    DROPPED(50, Outcome.DROPPED),
    /** Another address took its place. */
    REDIRECTED(60, Outcome.REDIRECTED),
    /** Handed to a server whose rows are not here. */
    LOST(62, Outcome.UNKNOWN),
    /** Mailbox Transport Delivery took it and wrote nothing here; a suppressed duplicate would look the same. */
    TAKEN(64, Outcome.DELIVERED),
    /** The mailbox had it already. */
    DUPLICATE(70, Outcome.DUPLICATE),
    /** Given up. */
    FAILED(80, Outcome.FAILED),
    /** Refused before it was accepted. */
    REJECTED(81, Outcome.REJECTED),
    /** A group whose members took its place. */
    EXPANDED(85, Outcome.EXPANDED),
    /** A moderator, or the time, decided against it. */
    DENIED(90, Outcome.MODERATED),
    /** Left the organisation. */
    SENT(95, Outcome.SENT),
    /** Stored in a mailbox. */
    DELIVERED(100, Outcome.DELIVERED);

    private final int weight;
    private final Outcome outcome;

    Verdict(int weight, Outcome outcome) {
        this.weight = weight;
        this.outcome = outcome;
    }

    int weight() {
        return weight;
    }

    Outcome outcome() {
        return outcome;
    }
}
