package dev.postweg.ingest;

import dev.postweg.decode.EventMeaning;
import dev.postweg.format.Entry;
import dev.postweg.model.Event;
import dev.postweg.model.LogField;
import dev.postweg.model.Origin;
import dev.postweg.store.EventMaker;
import dev.postweg.store.Link;
import dev.postweg.trace.AcceptedDomains;
import dev.postweg.trace.EdgeServers;
import dev.postweg.trace.EnvelopeKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes rows ready for the workspace, and learns from all of them what the organisation's domains and edges are. */
final class RowMaker {
    private final EventMaker events = new EventMaker();
    private final PackedRows.Packer packer = new PackedRows.Packer();
    private final AcceptedDomains domains = new AcceptedDomains();
    private final EdgeServers edges = new EdgeServers();
    private Item.Begin file;

    Set<String> domains() {
        return domains.soFar();
    }

    Set<String> edges() {
        return edges.soFar();
    }

    /** A file begins. */
    void begin(Item.Begin begin) {
        file = begin;
    }

    Item.Made make(Item.Batch batch) {
        return new Item.Made(batch.rows().stream().map(this::make).toList(), batch.problems(), batch.at(),
                batch.repeats(), batch.bytes());
    }

    private Item.MadeRow make(Entry.Row row) {
        var event = new Event(0, row.time(), file.server(), file.process(), new Origin(file.file().path(), row.line()),
                row.header(), row.values());
        var source = event.get(LogField.SOURCE);
        return packer.pack(event, events.make(event, EventMeaning.kind(source, event.get(LogField.EVENT_ID)),
                links(event, source)));
    }

    // with a network-message-id only the rows of the store tie others to themselves
    private List<Link> links(Event event, String source) {
        var store = source.equalsIgnoreCase("STOREDRIVER");
        if (!store && !event.get(LogField.NETWORK_MESSAGE_ID).isEmpty()) {
            return List.of();
        }
        if (store) {
            domains.add(event);
            edges.add(event);
        }
        var keys = EnvelopeKeys.of(event);
        var links = new ArrayList<Link>();
        if (!keys.storeKey().isEmpty()) {
            links.add(new Link(Link.Kind.STORE, keys.storeKey()));
        }
        keys.references().forEach(reference -> links.add(new Link(Link.Kind.REFERENCE, reference)));
        keys.nextHop().ifPresent(hop -> links.add(new Link(Link.Kind.NEXT, hop.internalId() + "@" + hop.host())));
        return links;
    }
}
