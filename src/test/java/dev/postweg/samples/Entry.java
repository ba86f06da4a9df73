package dev.postweg.samples;

import java.util.List;

/**
 * A mail about to enter a hub.
 *
 * @param mail
 *            the mail
 * @param hub
 *            the transport service that takes it
 * @param recipients
 *            for whom
 * @param chain
 *            the latency trees of the services that it passed, each with its semicolon in front
 * @param time
 *            when its session began, true time
 */
record Entry(Mail mail, Machine hub, List<String> recipients, String chain, long time) {
}
