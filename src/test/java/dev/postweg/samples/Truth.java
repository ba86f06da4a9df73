package dev.postweg.samples;

import dev.postweg.model.Channel;
import dev.postweg.model.Event;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is true of one generated mail.
 *
 * @param networkMessageId
 *            its id
 * @param messageId
 *            with brackets
 * @param channel
 *            how it really came in
 * @param acceptableChannels
 *            what may be said from the loaded rows
 * @param recipients
 *            every recipient by address, groups and replaced addresses included
 * @param order
 *            pairs of events of which the first came before the second, whatever the clocks say; all loaded
 * @param relations
 *            the family
 * @param events
 *            its loaded rows, NOTIFYMAPI included
 */
public record Truth(String networkMessageId, String messageId, Channel channel, Set<Channel> acceptableChannels,
        Map<String, RecipientTruth> recipients, List<Order> order, List<RelationTruth> relations,
        List<Event> events) {
    /** Copies the collections. */
    public Truth {
        acceptableChannels = Set.copyOf(acceptableChannels);
        recipients = Map.copyOf(recipients);
        order = List.copyOf(order);
        relations = List.copyOf(relations);
        events = List.copyOf(events);
    }

    /**
     * One event came before another.
     *
     * @param before
     *            the earlier
     * @param after
     *            the later
     */
    public record Order(Event before, Event after) {
    }
}
