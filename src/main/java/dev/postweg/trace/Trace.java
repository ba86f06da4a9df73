package dev.postweg.trace;

import dev.postweg.model.Direction;
import dev.postweg.model.Evidence;
import dev.postweg.model.MessageSummary;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The way of one mail.
 *
 * @param message
 *            the facts of the message list
 * @param direction
 *            where it went, by the accepted domains
 * @param evidence
 *            what decided channel, anonymity, client and direction
 * @param events
 *            all rows in causal order
 * @param copies
 *            in causal order
 * @param hops
 *            all hops, those without rows included, in causal order
 * @param edges
 *            what led to what
 * @param recipients
 *            every recipient, final or on the way, in order of appearance
 * @param missing
 *            hops whose log is not here
 * @param referenceServer
 *            the server whose clock the skews are measured against; empty where there is none
 * @param clockSkewMs
 *            how far a server's clock runs ahead of the reference server's, in ms; only where the data tell
 * @param related
 *            messages of the family, as far as the rows or the context tell
 */
public record Trace(MessageSummary message, Direction direction, List<Evidence> evidence, List<TracedEvent> events,
        List<Copy> copies, List<Hop> hops, List<Edge> edges, List<RecipientPath> recipients, List<MissingHop> missing,
        String referenceServer, Map<String, Long> clockSkewMs, List<RelatedMessage> related) {
    /** Copies the collections. */
    public Trace {
        evidence = List.copyOf(evidence);
        events = List.copyOf(events);
        copies = List.copyOf(copies);
        hops = List.copyOf(hops);
        edges = List.copyOf(edges);
        recipients = List.copyOf(recipients);
        missing = List.copyOf(missing);
        clockSkewMs = Collections.unmodifiableMap(new TreeMap<>(clockSkewMs));
        related = List.copyOf(related);
    }

    /**
     * Finds a recipient.
     *
     * @param address
     *            in any case
     * @return the recipient, or nothing
     */
    public Optional<RecipientPath> recipient(String address) {
        return recipients.stream().filter(recipient -> recipient.address().equalsIgnoreCase(address)).findFirst();
    }
}
