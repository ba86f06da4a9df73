package dev.postweg.samples;

import dev.postweg.model.Event;
import dev.postweg.model.LogField;
import dev.postweg.model.Origin;
import dev.postweg.model.Process;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** All rows of an organisation, sorted into the files that Exchange would write. */
final class Logs {
    private static final int HEADER_LINES = 5;

    private final List<Row> rows = new ArrayList<>();
    private final Set<String> networkIds = new HashSet<>();

    /** Begins a row and keeps it. */
    Row row(Machine machine, Process process, long time) {
        var row = new Row(machine, process, time);
        row.set(LogField.LOG_ID, Ids.timed(machine.random(), row.time()));
        row.set(LogField.SCHEMA_VERSION, machine.version().build());
        rows.add(row);
        return row;
    }

    /** Whether no mail has the id; mails of one subject and moment would otherwise share it. */
    boolean isNew(String networkId) {
        return networkIds.add(networkId);
    }

    List<Row> rows() {
        return rows;
    }

    /** Loses rows, as when a file is missing. */
    void lose(Predicate<Row> lost) {
        rows.removeIf(lost);
    }

    /** The rows of each file, by path, in the order of their writing. */
    SortedMap<String, List<Row>> files() {
        var files = new TreeMap<String, List<Row>>();
        rows.stream().sorted(Comparator.comparingLong(Row::time))
                .forEach(row -> files.computeIfAbsent(path(row), path -> new ArrayList<>()).add(row));
        return files;
    }

    /** The same rows as events, each with the line on which {@link LogText} writes it. */
    Map<String, List<Event>> events() {
        var events = new LinkedHashMap<String, List<Event>>();
        files().forEach((path, inFile) -> events.put(path, numbered(path, inFile)));
        return events;
    }

    private static List<Event> numbered(String path, List<Row> rows) {
        var events = new ArrayList<Event>();
        for (var row : rows) {
            events.add(row.toEvent(0, new Origin(path, HEADER_LINES + 1L + events.size())));
        }
        return events;
    }

    static String path(Row row) {
        var hour = Times.hour(row.time());
        var stamp = row.machine().version().hourInName() ? hour : hour.substring(0, 8);
        return "%s/TransportRoles/Logs/MessageTracking/%s%s-1.LOG".formatted(row.machine().name(),
                row.process().prefix(), stamp);
    }
}
