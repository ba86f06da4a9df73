package dev.postweg.trace;

import dev.postweg.model.Event;
import dev.postweg.model.LogField;
import dev.postweg.model.Service;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of one message, sorted once by what they say and not by how they came in, so that nothing that follows
 * depends on the order of files.
 */
final class MessageRows {
    private static final Comparator<Row> PLAIN = Comparator.comparingLong(Row::time).thenComparingInt(Row::rank)
            .thenComparing(Row::serverKey).thenComparing(row -> row.event().origin().file())
            .thenComparingLong(row -> row.event().origin().line()).thenComparingLong(Row::id);

    private final List<Row> rows;
    private final Map<String, List<Row>> copies = new HashMap<>();
    private Map<String, Map<String, List<Row>>> deliveries;

    MessageRows(List<Event> events, TraceContext context) {
        rows = Services.rows(events, context.edgeServers());
        rows.sort(PLAIN);
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            row.index(i);
            if (!row.internalId().isEmpty()) {
                copies.computeIfAbsent(row.copyKey(), key -> new ArrayList<>(4)).add(row);
            }
        }
    }

    /** Returns all rows; each one's index is its place here. */
    List<Row> all() {
        return rows;
    }

    int size() {
        return rows.size();
    }

    /** Returns the rows of each copy that has an internal id. */
    Map<String, List<Row>> copies() {
        return copies;
    }

    /** Returns the rows of a copy in a hub's queue; empty where there are none. */
    List<Row> hubCopy(String serverKey, String internalId) {
        return copies.getOrDefault(Row.copyKey(Service.HUB, serverKey, internalId), List.of());
    }

    /** Returns a fork of a copy, which may be all that is left of it; null where there is none. */
    Row fork(String serverKey, String internalId) {
        for (var row : rows) {
            if (row.is("TRANSFER") && row.serverKey().equals(serverKey)
                    && row.get(LogField.REFERENCE).strip().equals(internalId)) {
                return row;
            }
        }
        return null;
    }

    /** Returns what Mailbox Transport Delivery of a server wrote about a recipient. */
    List<Row> deliveries(String serverKey, String recipient) {
        if (deliveries == null) {
            deliveries = new HashMap<>();
            for (var row : rows) {
                if (row.service() == Service.DEL && row.rank() >= Ranks.QUEUE) {
                    var ofServer = deliveries.computeIfAbsent(row.serverKey(), server -> new HashMap<>());
                    for (var key : row.keys()) {
                        ofServer.computeIfAbsent(key, one -> new ArrayList<>(1)).add(row);
                    }
                }
            }
        }
        return deliveries.getOrDefault(serverKey, Map.of()).getOrDefault(recipient, List.of());
    }

    /** Returns the first text that stands in a field, by plain order. */
    String first(LogField field) {
        for (var row : rows) {
            var text = row.get(field);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }
}
