package dev.postweg.trace;

import dev.postweg.model.Evidence;
import dev.postweg.model.Service;

/**
 * A hop that must have existed but has no rows in the data.
 *
 * @param server
 *            the server whose log would tell; empty where nothing names it
 * @param service
 *            the service whose log would tell
 * @param around
 *            when, in ms since 1970, UTC
 * @param coverage
 *            whether that log is loaded
 * @param evidence
 *            which row says that the hop existed
 */
public record MissingHop(String server, Service service, long around, Coverage.State coverage, Evidence evidence) {
}
