package dev.postweg.cli;

import dev.postweg.export.Column;
import dev.postweg.export.EventColumns;
import dev.postweg.export.EventLine;
import dev.postweg.export.JsonLines;
import dev.postweg.export.PerRecipient;
import dev.postweg.export.RowWriter;
import dev.postweg.model.LogField;
import dev.postweg.query.QueryField;
import dev.postweg.store.EventQuery;
import dev.postweg.store.RowIds;
import dev.postweg.store.Sort;
import dev.postweg.store.WorkspaceReader;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Command;

/** {@code postweg events}: rows of the logs. */
@Command(name = "events")
final class EventsCommand extends ListCommand<EventLine> {
    EventsCommand(Shell shell) {
        super(shell);
    }

    @Override
    Sort sort(String text) {
        if (text == null) {
            return Sort.BY_TIME;
        }
        var asked = Sort.parse(text);
        var column = columnName(asked.column());
        if (!EventColumns.isKnown(column)) {
            throw wrong("error.sort", asked.column(), names(EventColumns.all()));
        }
        return new Sort(column, asked.direction());
    }

    @Override
    List<Column<EventLine>> columns(List<String> names, WorkspaceReader reader) {
        var unknown = reader.unknownFields();
        if (names.isEmpty()) {
            return EventColumns.all(unknown);
        }
        return names.stream().map(name -> column(name, Set.copyOf(unknown))).toList();
    }

    private Column<EventLine> column(String name, Set<String> unknown) {
        var column = unknown.contains(name) ? name : columnName(name);
        if (!unknown.contains(column) && !EventColumns.isKnown(column)) {
            throw wrong("error.column", name, names(EventColumns.all()));
        }
        return EventColumns.of(column);
    }

    /** Finds the column of a name that filters use, such as subject for message-subject. */
    private static String columnName(String name) {
        var lower = name.strip().toLowerCase(Locale.ROOT);
        return EventColumns.isKnown(lower)
                ? lower
                : QueryField.ofName(lower).flatMap(QueryField::logField).map(LogField::logName).orElse(lower);
    }

    @Override
    RowWriter<EventLine> jsonLines(OutputStream out, List<Column<EventLine>> columns) {
        return options().columns().isEmpty() ? JsonLines.ofEvents(out) : super.jsonLines(out, columns);
    }

    @Override
    RowIds ids(WorkspaceReader reader, EventQuery query, int limit) {
        return reader.eventIds(query, limit);
    }

    @Override
    List<EventLine> load(WorkspaceReader reader, RowIds page) {
        return reader.events(page).stream()
                .map(row -> new EventLine(row.event(), row.messageKey(), row.channel(), row.note()))
                .toList();
    }

    @Override
    List<EventLine> perRecipient(EventLine row) {
        return PerRecipient.of(row);
    }
}
