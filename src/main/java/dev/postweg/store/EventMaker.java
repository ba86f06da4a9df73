package dev.postweg.store;

import dev.postweg.model.EventKind;
import dev.postweg.model.Header;
import dev.postweg.model.LogField;
import java.util.List;

/**
 * Makes rows ready to be written. All that needs no workspace is worked out here, so that it can be done on another
 * thread than the writer's. For one thread, as it remembers what the last rows had.
 */
public final class EventMaker {
    private final Routes.Keys routes = new Routes.Keys();
    private final Envelopes.Keys envelopes = new Envelopes.Keys();
    private final TemplateSplitter templates = new TemplateSplitter();

    /**
     * Prepares a row.
     *
     * @param line
     *            its first line
     * @param time
     *            ms since 1970, UTC
     * @param header
     *            the columns
     * @param values
     *            the values as they stand, one a column
     * @param kind
     *            what the row means
     * @param links
     *            ties of its envelope to others
     * @param server
     *            whose log it is; empty where unknown
     * @return the row
     */
    public NewEvent make(long line, long time, Header header, List<String> values, EventKind kind, List<Link> links,
            String server) {
        var event = new NewEvent(line, time, header, values, links);
        templates.begin(new Templates.Frame(event.get(LogField.MESSAGE_ID), time));
        var forms = new String[EventTable.WIDE.size()];
        for (var i = 0; i < forms.length; i++) {
            forms[i] = templates.split(event.get(EventTable.WIDE.get(i)));
        }
        event.prepare(routes.of(event, kind), envelopes.of(event, server), List.of(forms), templates.values());
        return event;
    }
}
