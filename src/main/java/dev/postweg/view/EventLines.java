package dev.postweg.view;

import dev.postweg.export.Column;
import dev.postweg.export.EventColumns;
import dev.postweg.export.EventLine;
import dev.postweg.export.JsonLines;
import dev.postweg.export.PerRecipient;
import dev.postweg.export.RowWriter;
import dev.postweg.store.EventRow;
import dev.postweg.store.WorkspaceReader;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Events in copies and exports. */
final class EventLines implements RowLines<EventRow, EventLine> {
    @Override
    public List<String> names() {
        return Stream.concat(EventColumns.all().stream(), EventColumns.notes().stream()).map(Column::name).toList();
    }

    @Override
    public List<Column<EventLine>> all(WorkspaceReader reader, ExportChoice.Recipients recipients) {
        return Stream.concat(EventColumns.all(reader.unknownFields()).stream(), EventColumns.notes().stream()).toList();
    }

    @Override
    public Optional<Column<EventLine>> column(String name) {
        return Optional.of(EventColumns.of(name));
    }

    @Override
    public List<EventLine> of(EventRow row, ExportChoice.Recipients recipients) {
        var line = new EventLine(row.event(), row.messageKey(), row.channel(), row.note());
        return recipients == ExportChoice.Recipients.JOINED ? List.of(line) : PerRecipient.of(line);
    }

    @Override
    public long time(EventRow row) {
        return row.event().time();
    }

    /** With all columns, JSON has exactly the fields of each row's own log. */
    @Override
    public RowWriter<EventLine> writer(OutputStream out, List<Column<EventLine>> columns, ExportChoice choice,
            Locale locale) throws IOException {
        return choice.format() == ExportChoice.Format.JSONL && choice.columns() == ExportChoice.Columns.ALL
                ? JsonLines.ofEvents(out)
                : RowWriters.of(out, columns, choice.format(), "events", locale);
    }
}
