package dev.postweg.trace;

/**
 * One reason why somebody is a recipient.
 *
 * @param parent
 *            the group, or the address before
 * @param reason
 *            what happened to it
 * @param event
 *            id of the row that says so
 */
public record Via(String parent, ViaReason reason, long event) {
}
