package dev.postweg.ingest;

import dev.postweg.model.Certainty;
import dev.postweg.model.Event;
import dev.postweg.model.Evidence;
import dev.postweg.model.LogField;
import dev.postweg.model.MessageSummary;
import dev.postweg.store.MessageRow;
import dev.postweg.store.RowIds;
import dev.postweg.store.WorkspaceReader;
import dev.postweg.trace.Families;
import dev.postweg.trace.Names;
import dev.postweg.trace.RelatedMessage;
import dev.postweg.trace.Relation;
import dev.postweg.trace.Trace;
import dev.postweg.trace.TraceContext;
import dev.postweg.trace.Tracer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Follows mails of a workspace, with all that the workspace knows beyond the mail's own rows. For one thread. */
public final class TraceLoader {
    private final WorkspaceReader reader;
    private final TraceContext context;

    /**
     * Prepares for any number of traces.
     *
     * @param reader
     *            reads the workspace
     */
    public TraceLoader(WorkspaceReader reader) {
        this.reader = reader;
        this.context = new TraceContext(Learnt.Subject.DOMAINS.of(reader),
                Learnt.Subject.EDGES.of(reader),
                new LoadedLogs(reader.coverage()), List.of());
    }

    /**
     * Follows a mail.
     *
     * @param message
     *            its number in the workspace
     * @return its way, or nothing where there is no such mail
     */
    public Optional<Trace> load(long message) {
        return read(message).map(Loaded::trace);
    }

    /**
     * Reads what the way of a mail follows from.
     *
     * @param message
     *            its number in the workspace
     * @return its rows, or nothing where there is no such mail
     */
    public Optional<Loaded> read(long message) {
        return read(RowIds.of((int) message)).stream().findFirst();
    }

    /**
     * Reads what the ways of mails follow from; much quicker than one mail after another.
     *
     * @param messages
     *            their numbers in the workspace, a hundred or so
     * @return what there is of them, in the same order
     */
    public List<Loaded> read(RowIds messages) {
        var rows = reader.messages(messages);
        var relatives = rows.stream().map(this::relatives).toList();
        var events = new HashMap<Long, List<Event>>();
        reader.eventsOf(
                Stream.concat(rows.stream(), relatives.stream().flatMap(List::stream)).mapToInt(row -> (int) row.id())
                        .distinct().toArray(),
                (found, message) -> events.put((long) message, found));
        var loaded = new ArrayList<Loaded>(rows.size());
        for (var i = 0; i < rows.size(); i++) {
            loaded.add(new Loaded(rows.get(i), events.get(rows.get(i).id()), relatives.get(i).stream()
                    .map(other -> new Relative(other.summary(), events.get(other.id()))).toList(), context));
        }
        return loaded;
    }

    /** A mail that was read; the rest needs no workspace and may be done on any thread. */
    public static final class Loaded {
        private final MessageRow row;
        private final List<Event> events;
        private final List<Relative> relatives;
        private final TraceContext context;

        private Loaded(MessageRow row, List<Event> events, List<Relative> relatives, TraceContext context) {
            this.row = row;
            this.events = events;
            this.relatives = relatives;
            this.context = context;
        }

        /**
         * Returns the mail as the list of mails shows it.
         *
         * @return its row
         */
        public MessageRow row() {
            return row;
        }

        /**
         * Follows the mail.
         *
         * @return its way
         */
        public Trace trace() {
            var trace = Tracer.trace(events, context.withRelated(named(row, events, relatives)));
            // a report and the row that it is about name each other, by different ids
            var related = new LinkedHashMap<String, RelatedMessage>();
            trace.related().stream().map(one -> resolved(one, relatives))
                    .forEach(one -> related.putIfAbsent(one.relation() + one.networkMessageId() + one.messageId()
                            + one.internalId(), one));
            return new Trace(trace.message(), trace.direction(), trace.evidence(), trace.events(), trace.copies(),
                    trace.hops(), trace.edges(), trace.recipients(), trace.missing(), trace.referenceServer(),
                    trace.clockSkewMs(), List.copyOf(related.values()));
        }
    }

    private record Relative(MessageSummary summary, List<Event> events) {
        boolean has(String messageId, String internalId, String server) {
            return messageId.isEmpty()
                    ? events.stream().anyMatch(event -> event.get(LogField.INTERNAL_MESSAGE_ID).equals(internalId)
                            && (server.isEmpty() || Names.sameServer(server, event.server())))
                    : summary.messageId().equalsIgnoreCase(messageId);
        }
    }

    private List<MessageRow> relatives(MessageRow row) {
        var numbers = new ArrayList<>(reader.family(row.family()));
        if (!row.summary().messageId().isEmpty()) {
            numbers.addAll(reader.findMessages(row.summary().messageId()));
        }
        return numbers.stream().distinct().filter(number -> number != row.id())
                .flatMap(number -> reader.message(number).stream()).toList();
    }

    /** What the rows of relatives say of this mail, seen from here. */
    private static List<RelatedMessage> named(MessageRow row, List<Event> events, List<Relative> relatives) {
        var own = new Relative(row.summary(), events);
        var named = new ArrayList<RelatedMessage>();
        for (var relative : relatives) {
            var summary = relative.summary();
            Families.of(relative.events()).stream()
                    .filter(said -> own.has(said.messageId(), said.internalId(), said.server()))
                    .forEach(said -> named.add(related(said.relation().inverse(), summary, said.evidence())));
            var messageId = row.summary().messageId();
            if (!messageId.isEmpty() && summary.messageId().equalsIgnoreCase(messageId)) {
                named.add(related(Relation.SAME_MESSAGE_ID, summary,
                        new Evidence("relation=" + Relation.SAME_MESSAGE_ID.id(), 0, LogField.MESSAGE_ID.logName(),
                                messageId, Certainty.CERTAIN)));
            }
        }
        return named;
    }

    private static RelatedMessage related(Relation relation, MessageSummary other, Evidence evidence) {
        return new RelatedMessage(relation, other.networkMessageId(), other.messageId(), "", "", evidence);
    }

    /** Gives a relative that the rows name by one id its other ids. */
    private static RelatedMessage resolved(RelatedMessage related, List<Relative> relatives) {
        if (!related.networkMessageId().isEmpty()) {
            return related;
        }
        return relatives.stream()
                .filter(one -> one.has(related.messageId(), related.internalId(), related.server())).findFirst()
                .map(one -> new RelatedMessage(related.relation(), one.summary().networkMessageId(),
                        one.summary().messageId(), "", "", related.evidence()))
                .orElse(related);
    }
}
