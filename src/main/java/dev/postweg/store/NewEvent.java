package dev.postweg.store;

import dev.postweg.model.Header;
import dev.postweg.model.LogField;
import java.util.List;

/**
 * A row to be written, as {@link EventMaker} makes it ready.
 */
public final class NewEvent {
    private static final List<LogField> LOOKED_UP = List.of(LogField.RECIPIENT_ADDRESS,
            LogField.RELATED_RECIPIENT_ADDRESS, LogField.ORIGINAL_CLIENT_IP, LogField.RETURN_PATH);

    private final long line;
    private final long time;
    private final Header header;
    private final List<String> values;
    private final List<Link> links;
    private Routes.Key route;
    private Envelopes.Key envelope;
    private List<String> templates;
    private String texts;

    NewEvent(long line, long time, Header header, List<String> values, List<Link> links) {
        this.line = line;
        this.time = time;
        this.header = header;
        this.values = values;
        this.links = links;
    }

    /** Adds what is worked out of the row itself. */
    void prepare(Routes.Key routeKey, Envelopes.Key envelopeKey, List<String> forms, String formValues) {
        route = routeKey;
        envelope = envelopeKey;
        templates = forms;
        texts = formValues;
        // texts remember their hash: worked out here, it costs the writer nothing
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
