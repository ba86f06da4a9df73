package dev.postweg.export;

import dev.postweg.export.Column.Kind;
import dev.postweg.model.LogField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns of events: those of the log, under their own names, then Postweg's. */
public final class EventColumns {
    /** What Postweg knows of a row beyond its fields. */
    static final List<Column<EventLine>> OWN = List.of(
            new Column<>("server", Kind.TEXT, line -> new Cell.Text(line.event().server())),
            new Column<>("process", Kind.TEXT, line -> new Cell.Text(line.event().process().prefix())),
            new Column<>("file", Kind.TEXT, line -> new Cell.Text(line.event().origin().file())),
            new Column<>("line", Kind.WHOLE, line -> new Cell.Whole(line.event().origin().line())),
            new Column<>("channel", Kind.TEXT, line -> new Cell.Text(line.channel().id())),
            new Column<>("message", Kind.TEXT, line -> new Cell.Text(line.message())));

    private static final List<Column<EventLine>> NOTES = List.of(
            new Column<>("marked", Kind.TEXT, line -> new Cell.Text(line.note().mark().id())),
            new Column<>("note", Kind.TEXT, line -> new Cell.Text(line.note().text())));

    private static final Set<LogField> AMOUNTS = EnumSet.of(LogField.TOTAL_BYTES, LogField.RECIPIENT_COUNT);

    private static final Map<String, Column<EventLine>> BY_NAME = byName();

    private EventColumns() {
    }

    /**
     * Returns all columns that every workspace has.
     *
     * @return the 30 fields of the newest log in their order, then server, process, file, line, channel and message
     */
    public static List<Column<EventLine>> all() {
        return List.copyOf(BY_NAME.values());
    }

    /**
     * Returns all columns of a workspace.
     *
     * @param unknown
     *            fields of its logs that Postweg does not know
     * @return as {@link #all()}, the unknown ones between the log's and Postweg's
     */
    public static List<Column<EventLine>> all(List<String> unknown) {
        var columns = new ArrayList<>(BY_NAME.values());
        columns.addAll(columns.size() - OWN.size(), unknown.stream().map(EventColumns::raw).toList());
        return List.copyOf(columns);
    }

    /**
     * Returns the columns of what people put on rows; only those who ask for them get them.
     *
     * @return marked and note
     */
    public static List<Column<EventLine>> notes() {
        return NOTES;
    }

    /**
     * Finds a column.
     *
     * @param name
     *            as in {@link #all()}, or that of a field which only some logs have
     * @return the column; the field of this very name where Postweg does not know it
     */
    public static Column<EventLine> of(String name) {
        var known = BY_NAME.get(name);
        return known == null
                ? NOTES.stream().filter(column -> column.name().equals(name)).findFirst().orElseGet(() -> raw(name))
                : known;
    }

    /**
     * Tells whether every workspace has a column.
     *
     * @param name
     *            any name
     * @return true where {@link #all()} or {@link #notes()} has it
     */
    public static boolean isKnown(String name) {
        return BY_NAME.containsKey(name) || NOTES.stream().anyMatch(column -> column.name().equals(name));
    }

    private static Map<String, Column<EventLine>> byName() {
        var columns = new LinkedHashMap<String, Column<EventLine>>();
        Arrays.stream(LogField.values()).map(EventColumns::of)
                .forEach(column -> columns.put(column.name(), column));
        OWN.forEach(column -> columns.put(column.name(), column));
        return columns;
    }

    private static Column<EventLine> of(LogField field) {
        if (field == LogField.DATE_TIME) {
            return new Column<>(field.logName(), Kind.TIME,
                    line -> new Cell.Time(line.event().time(), line.event().get(field)));
        }
        var kind = AMOUNTS.contains(field) ? Kind.WHOLE : Kind.TEXT;
        return new Column<>(field.logName(), kind, line -> line.event().header().position(field) < 0
                ? Cell.NONE
                : new Cell.Text(line.event().get(field)));
    }

    private static Column<EventLine> raw(String name) {
        return new Column<>(name, Kind.TEXT, line -> line.event().header().names().contains(name)
                ? new Cell.Text(line.event().get(name))
                : Cell.NONE);
    }
}
