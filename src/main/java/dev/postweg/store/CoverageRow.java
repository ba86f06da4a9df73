package dev.postweg.store;

import dev.postweg.model.Process;

/**
 * An hour for which a server has a log.
 *
 * @param server
 *            whose log
 * @param process
 *            which service
 * @param hour
 *            begin of the hour in ms since 1970, UTC
 * @param events
 *            number of rows
 */
public record CoverageRow(String server, Process process, long hour, long events) {
}
