package dev.postweg.samples;

import dev.postweg.model.Service;

/**
 * A service that a mail passes for one recipient. The front end and the world outside write no log and are left out.
 *
 * @param service
 *            the service
 * @param server
 *            short name of the server
 * @param loaded
 *            whether rows of the mail from this service are in the data
 */
public record Stop(Service service, String server, boolean loaded) {
}
