package dev.postweg.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One row of a tracking log. Its values stand exactly as in the log, trailing blanks included.
 *
 * @param id
 *            number in the workspace, from 1; 0 before it is stored
 * @param time
 *            the date-time field in ms since 1970, UTC
 * @param server
 *            short or full name of the server whose log this is; empty where unknown
 * @param process
 *            the service that wrote the log
 * @param origin
 *            file and line
 * @param header
 *            the columns of the row
 * @param values
 *            one value a column of the header
 */
public record Event(long id, long time, String server, Process process, Origin origin, Header header,
        List<String> values) {

    /** Checks that the row fits its header. */
    public Event {
        values = List.copyOf(values);
        if (values.size() != header.names().size()) {
            throw new IllegalArgumentException(
                    values.size() + " values for " + header.names().size() + " columns, " + origin);
        }
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
     * Returns the raw value of any column.
     *
     * @param name
     *            as in {@code #Fields}
     * @return the text; empty where the row has no such column
     */
    public String get(String name) {
        var position = header.names().indexOf(name);
        return position < 0 ? "" : values.get(position);
    }

    /**
     * Returns all columns.
     *
     * @return names with raw values, in the order of the file
     */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        for (var i = 0; i < values.size(); i++) {
            fields.put(header.names().get(i), values.get(i));
        }
        return Collections.unmodifiableMap(fields);
    }

    /**
     * Returns the recipients of this row.
     *
     * @return addresses in the order of the row; empty where there are none
     */
    public List<String> recipients() {
        return Stream.of(get(LogField.RECIPIENT_ADDRESS).split(";")).filter(address -> !address.isEmpty()).toList();
    }

    /**
     * Tells whether this row is the given event of the given source. Exchange Online mixes the case.
     *
     * @param source
     *            such as {@code SMTP}
     * @param event
     *            such as {@code RECEIVE}
     * @return true where both match
     */
    public boolean is(String source, String event) {
        return get(LogField.SOURCE).equalsIgnoreCase(source) && get(LogField.EVENT_ID).equalsIgnoreCase(event);
    }
}
