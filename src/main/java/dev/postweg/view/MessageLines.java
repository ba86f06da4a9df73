package dev.postweg.view;

import dev.postweg.export.Column;
import dev.postweg.export.MessageColumns;
import dev.postweg.export.MessageLine;
import dev.postweg.export.PerRecipient;
import dev.postweg.export.RowWriter;
import dev.postweg.store.MessageRow;
import dev.postweg.store.WorkspaceReader;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Messages in copies and exports. */
final class MessageLines implements RowLines<MessageRow, MessageLine> {
    @Override
    public List<String> names() {
        return Stream.concat(MessageColumns.ofRecipients().stream(), MessageColumns.notes().stream()).map(Column::name)
                .toList();
    }

    @Override
    public List<Column<MessageLine>> all(WorkspaceReader reader, ExportChoice.Recipients recipients) {
        var columns = recipients == ExportChoice.Recipients.ONE_ROW_EACH
                ? MessageColumns.ofRecipients()
                : MessageColumns.all();
        return Stream.concat(columns.stream(), MessageColumns.notes().stream()).toList();
    }

    @Override
    public Optional<Column<MessageLine>> column(String name) {
        return MessageColumns.of(name);
    }

    @Override
    public List<MessageLine> of(MessageRow row, ExportChoice.Recipients recipients) {
        var line = new MessageLine(row.summary(), row.direction(), row.family(), row.note());
        return recipients == ExportChoice.Recipients.JOINED ? List.of(line) : PerRecipient.of(line);
    }

    @Override
    public long time(MessageRow row) {
        return row.summary().first();
    }

    @Override
    public RowWriter<MessageLine> writer(OutputStream out, List<Column<MessageLine>> columns, ExportChoice choice,
            Locale locale) throws IOException {
        return RowWriters.of(out, columns, choice.format(), "messages", locale);
    }
}
