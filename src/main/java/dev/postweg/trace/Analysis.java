package dev.postweg.trace;

import dev.postweg.model.Event;
import dev.postweg.model.Evidence;
import dev.postweg.model.MessageSummary;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the list of messages and the full trace both rest on: rows, links, order, fates, channel. */
final class Analysis {
    private final MessageRows rows;
    private final Organisation organisation;
    private final Links links = new Links();
    private final ClockSkew skew;
    private final List<Row> ordered;
    private final Collection<Fate> fates;
    private final ChannelDecision channel;
    private final Optional<Evidence> client;

    Analysis(List<Event> events, TraceContext context) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("a message has at least one event");
        }
        rows = new MessageRows(events, context);
        organisation = new Organisation(rows, context);
        var handovers = Handovers.of(rows, organisation);
        SubmissionLinks.add(rows, handovers, links);
        HubLinks.add(rows, handovers, links);
        DeliveryLinks.add(rows, handovers, links);
        RecipientLinks.add(rows, links);
        ModerationLinks.add(rows, links);
        skew = new ClockSkew(rows, links.all());
        ordered = CausalOrder.of(rows, links, skew);
        fates = Fates.of(rows, ordered, handovers);
        channel = ChannelRules.decide(ordered);
        client = Clients.of(ordered);
    }

    MessageRows rows() {
        return rows;
    }

    Organisation organisation() {
        return organisation;
    }

    Links links() {
        return links;
    }

    ClockSkew skew() {
        return skew;
    }

    /** Returns the rows in causal order. */
    List<Row> ordered() {
        return ordered;
    }

    Collection<Fate> fates() {
        return fates;
    }

    ChannelDecision channel() {
        return channel;
    }

    Optional<Evidence> client() {
        return client;
    }

    MessageSummary summary() {
        return new SummaryFacts(this).summary();
    }
}
