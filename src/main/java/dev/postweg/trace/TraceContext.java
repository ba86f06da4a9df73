package dev.postweg.trace;

import java.util.List;
import java.util.Set;

/**
 * What is known beyond the events of one message.
 *
 * @param acceptedDomains
 *            domains of the organisation, in lower case; empty where not known
 * @param edgeServers
 *            short names of servers known to be Edge servers, in lower case
 * @param coverage
 *            which logs are loaded
 * @param related
 *            messages of the family that other messages' rows name
 */
public record TraceContext(Set<String> acceptedDomains, Set<String> edgeServers, Coverage coverage,
        List<RelatedMessage> related) {
    /** Nothing is known. */
    public static final TraceContext NONE = new TraceContext(Set.of(), Set.of(), Coverage.UNKNOWN, List.of());

    /** Copies the list; the sets are only asked, and may be views of what is still being learned. */
    public TraceContext {
        related = List.copyOf(related);
    }

    /**
     * Returns this context with the messages of a family.
     *
     * @param messages
     *            what other messages' rows say
     * @return a new context
     */
    public TraceContext withRelated(List<RelatedMessage> messages) {
        return new TraceContext(acceptedDomains, edgeServers, coverage, messages);
    }
}
