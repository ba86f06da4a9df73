package dev.postweg.trace;

import dev.postweg.model.Direction;
import dev.postweg.model.Event;
import dev.postweg.model.MessageSummary;
import java.util.List;

/** Makes the row of the message list from the events of one message; fast, for it is done for each at import. */
public final class Summaries {
    private Summaries() {
    }

    /**
     * Summarises a message.
     *
     * @param events
     *            all events of one message, in any order, at least one
     * @param context
     *            what is known beyond them; with the accepted domains, mail that a 2010 or 2013 server SENDs outside is
     *            known to have left
     * @return the same facts that a full trace with this context has
     */
    public static MessageSummary summarise(List<Event> events, TraceContext context) {
        return new Analysis(events, context).summary();
    }

    /**
     * What import writes down of a message.
     *
     * @param summary
     *            its facts
     * @param direction
     *            by the accepted domains of the context
     */
    public record Digest(MessageSummary summary, Direction direction) {
    }

    /**
     * Summarises a message with its direction.
     *
     * @param events
     *            all events of one message, in any order, at least one
     * @param context
     *            what is known beyond them
     * @return the same facts that a full trace with this context has
     */
    public static Digest digest(List<Event> events, TraceContext context) {
        var analysis = new Analysis(events, context);
        return new Digest(analysis.summary(), Directions.of(analysis));
    }
}
