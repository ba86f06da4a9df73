package dev.postweg.trace;

import dev.postweg.model.LogField;
import dev.postweg.model.Service;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Links the row that brought in a recipient with the rows that work on it: an EXPAND with those of the members, and an
 * outer group with the inner one.
 */
final class RecipientLinks {
    private final MessageRows rows;
    private final Links links;
    private final Map<String, Row> producers = new HashMap<>();

    private RecipientLinks(MessageRows rows, Links links) {
        this.rows = rows;
        this.links = links;
    }

    static void add(MessageRows rows, Links links) {
        var changes = new ArrayList<Row>();
        for (var row : rows.all()) {
            if (brings(row)) {
                changes.add(row);
            }
        }
        if (!changes.isEmpty()) {
            new RecipientLinks(rows, links).link(changes);
        }
    }

    /** Tells whether a row puts its recipients in the place of its related address. */
    static boolean brings(Row row) {
        return row.is("EXPAND") || row.is("REDIRECT") || row.is("RESOLVE");
    }

    /** The addresses that a change row replaces. */
    static List<String> related(Row row) {
        var text = row.get(LogField.RELATED_RECIPIENT_ADDRESS);
        var related = new ArrayList<String>();
        for (var part : text.split(";")) {
            if (!part.isBlank()) {
                related.add(part);
            }
        }
        return related;
    }

    private void link(List<Row> changes) {
        var named = named(changes);
        for (var change : changes) {
            for (var key : change.keys()) {
                if (!named.contains(key)) {
                    producers.putIfAbsent(key, change);
                }
            }
        }
        // one link a pair of rows, however many recipients they share
        var last = new int[rows.size()];
        Arrays.fill(last, -1);
        for (var row : rows.all()) {
            if (row.rank() >= Ranks.CHANGES && !row.isShadow()) {
                row.keys().forEach(key -> link(key, row, last));
            }
            if (brings(row)) {
                related(row).forEach(address -> link(Row.key(address), row, last));
            }
        }
    }

    private void link(String key, Row row, int[] last) {
        var producer = producers.get(key);
        if (producer != null && producer != row && last[row.index()] != producer.index()
                && !(brings(row) && row.copyKey().equals(producer.copyKey()) && producesSame(row, key))) {
            last[row.index()] = producer.index();
            links.certain(producer, row, EdgeRule.RECIPIENT, producer, LogField.RECIPIENT_ADDRESS);
        }
    }

    /** Two groups may bring in one member; then neither row follows from the other. */
    private static boolean producesSame(Row row, String key) {
        return related(row).stream().noneMatch(address -> Row.key(address).equals(key));
    }

    /** Whom the sender named: those of the rows that brought the mail in, before any change. */
    private Set<String> named(List<Row> changes) {
        var first = changes.getFirst();
        var named = new HashSet<String>();
        for (var row : rows.all()) {
            if (row.rank() < Ranks.CHANGES && (row.service() == Service.SUB
                    || row.serverKey().equals(first.serverKey()) && row.time() <= first.time())) {
                named.addAll(row.keys());
            }
        }
        return named;
    }
}
