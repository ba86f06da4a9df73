package dev.postweg.trace;

import dev.postweg.decode.EventMeaning;
import dev.postweg.model.Direction;
import dev.postweg.model.Event;
import dev.postweg.model.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Follows one mail. */
public final class Tracer {
    private final Analysis analysis;
    private final TraceContext context;
    private final List<List<CauseFinder.Found>> causes;
    private final Map<String, Copy> copies;
    private final Direction direction;
    private final PathFinder paths;

    private Tracer(List<Event> events, TraceContext context) {
        this.context = context;
        analysis = new Analysis(events, context);
        causes = CauseFinder.of(analysis);
        copies = CopyTable.of(analysis);
        direction = Directions.of(analysis);
        paths = new PathFinder(analysis, causes, direction);
    }

    /**
     * Follows a message.
     *
     * @param events
     *            all events of one message, in any order, at least one, each with an id of its own
     * @param context
     *            what is known beyond them
     * @return its way
     * @throws IllegalArgumentException
     *             where two events have one id
     */
    public static Trace trace(List<Event> events, TraceContext context) {
        var ids = new HashSet<Long>();
        for (var event : events) {
            if (!ids.add(event.id())) {
                throw new IllegalArgumentException("two events have the id " + event.id() + ": " + event.origin());
            }
        }
        return new Tracer(events, context).trace();
    }

    private Trace trace() {
        // paths may add hops that have no rows, so they come before the list of hops
        var drafts = new ArrayList<List<HopDraft>>();
        analysis.fates().forEach(fate -> drafts.add(paths.path(fate)));
        var hops = new HashMap<HopDraft, Hop>();
        paths.hops().forEach(draft -> hops.put(draft, draft.hop()));
        var recipients = Recipients.of(analysis, drafts, hops);
        return new Trace(analysis.summary(), direction, evidence(), events(), List.copyOf(copies.values()),
                paths.hops().stream().map(hops::get).toList(), edges(), recipients,
                MissingHops.of(paths.hops(), context.coverage()), reference(), skews(), related());
    }

    private List<Evidence> evidence() {
        var evidence = new ArrayList<Evidence>();
        var channel = analysis.channel();
        evidence.add(channel.evidence());
        evidence.add(Logons.evidence(Logons.of(channel, analysis.ordered()), channel, analysis.ordered()));
        analysis.client().ifPresent(evidence::add);
        evidence.add(Directions.evidence(analysis, direction));
        return evidence;
    }

    private List<TracedEvent> events() {
        var events = new ArrayList<TracedEvent>();
        for (var row : analysis.ordered()) {
            var copy = copies.get(row.copyKey());
            events.add(new TracedEvent(row.event(), events.size() + 1, row.service(), row.server(),
                    EventMeaning.kind(row.source(), row.name()), copy == null ? 0 : copy.id(),
                    causes.get(row.index()).stream().map(CauseFinder.Found::cause).toList()));
        }
        return events;
    }

    private List<Edge> edges() {
        var edges = new ArrayList<Edge>();
        for (var row : analysis.ordered()) {
            for (var found : causes.get(row.index())) {
                var cause = found.cause();
                edges.add(new Edge(cause.eventId(), row.id(), cause.rule(), cause.evidence()));
            }
        }
        return edges;
    }

    private String reference() {
        return display(analysis.skew().reference());
    }

    private Map<String, Long> skews() {
        var skews = new LinkedHashMap<String, Long>();
        analysis.skew().all().forEach((server, skew) -> skews.put(display(server), skew));
        return skews;
    }

    private String display(String serverKey) {
        return analysis.rows().all().stream().filter(row -> row.serverKey().equals(serverKey)).map(Row::server)
                .findFirst().orElse("");
    }

    private List<RelatedMessage> related() {
        var related = new ArrayList<>(Families.of(analysis.ordered().stream().map(Row::event).toList()));
        context.related().stream().filter(known -> related.stream().noneMatch(own -> same(own, known)))
                .forEach(related::add);
        return related;
    }

    private static boolean same(RelatedMessage own, RelatedMessage known) {
        return own.relation() == known.relation() && own.networkMessageId().equals(known.networkMessageId())
                && own.messageId().equals(known.messageId()) && own.internalId().equals(known.internalId());
    }
}
