package dev.postweg.store;

/**
 * Where a row was written.
 *
 * @param event
 *            its number
 * @param route
 *            number of the values that it shares with many others
 * @param envelope
 *            number of the values that it shares with the rows of its mail
 */
public record Stored(int event, int route, int envelope) {
}
