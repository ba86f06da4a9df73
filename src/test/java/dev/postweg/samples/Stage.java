package dev.postweg.samples;

import dev.postweg.model.Service;

/**
 * A service on a machine.
 *
 * @param service
 *            which
 * @param machine
 *            where
 */
record Stage(Service service, Machine machine) {
}
