package dev.postweg.store;

import dev.postweg.model.EventKind;
import dev.postweg.model.Header;
import dev.postweg.model.LogField;
import java.util.ArrayList;
import java.util.List;

/**
 * A row to be written. All that needs no workspace is worked out when it is made, so that it can be done on another
 * thread than the writer's.
 */
public final class NewEvent {
    private static final List<LogField> LOOKED_UP = List.of(LogField.RECIPIENT_ADDRESS,
            LogField.RELATED_RECIPIENT_ADDRESS, LogField.ORIGINAL_CLIENT_IP, LogField.RETURN_PATH);

    private final long line;
    private final long time;
    private final Header header;
    private final List<String> values;
    private final List<Link> links;
    private final Routes.Key route;
    private final Envelopes.Key envelope;
    private final List<String> templates;
    private final String texts;

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
     */
    public NewEvent(long line, long time, Header header, List<String> values, EventKind kind, List<Link> links,
            String server) {
        this.line = line;
        this.time = time;
        this.header = header;
        this.values = values;
        this.links = links;
        this.route = Routes.Key.of(this, kind);
        this.envelope = Envelopes.Key.of(this, server);
        var frame = new Templates.Frame(get(LogField.MESSAGE_ID), time);
        var found = new StringBuilder();
        this.templates = new ArrayList<>(EventTable.WIDE.size());
        for (var field : EventTable.WIDE) {
            templates.add(Templates.split(get(field), frame, found));
        }
        this.texts = found.toString();
        // texts remember their hash: worked out here, it costs the writer nothing
        templates.hashCode();
        LOOKED_UP.forEach(field -> get(field).hashCode());
    }

    /**
     * Returns the raw value of a field.
     *
     * @param field
     *            any field
     * @return the text as it stands in the log; empty where the row has no such column
     */
    public String get(LogField field) {
        var position = header.position(field);
        return position < 0 ? "" : values.get(position);
    }

    /**
     * Returns the columns of the row.
     *
     * @return the header that it stands under
     */
    public Header header() {
        return header;
    }

    /**
     * Returns where the row begins.
     *
     * @return its first line
     */
    public long line() {
        return line;
    }

    /**
     * Returns when the row was written.
     *
     * @return ms since 1970, UTC
     */
    public long time() {
        return time;
    }

    List<String> values() {
        return values;
    }

    /**
     * Returns what ties the envelope of the row to others.
     *
     * @return its ties
     */
    public List<Link> links() {
        return links;
    }

    Routes.Key route() {
        return route;
    }

    Envelopes.Key envelope() {
        return envelope;
    }

    /** The templates of the wide texts, in the order of {@link FormTable#FIELDS}. */
    List<String> templates() {
        return templates;
    }

    /** The values that the templates take. */
    String texts() {
        return texts;
    }
}
