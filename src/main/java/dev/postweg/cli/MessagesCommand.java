package dev.postweg.cli;

import dev.postweg.export.Column;
import dev.postweg.export.MessageColumns;
import dev.postweg.export.MessageLine;
import dev.postweg.export.PerRecipient;
import dev.postweg.store.EventQuery;
import dev.postweg.store.RowIds;
import dev.postweg.store.Sort;
import dev.postweg.store.WorkspaceReader;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;

/** {@code postweg messages}: one row a mail. */
@Command(name = "messages")
final class MessagesCommand extends ListCommand<MessageLine> {
    MessagesCommand(Shell shell) {
        super(shell);
    }

    @Override
    Sort sort(String text) {
        if (text == null) {
            return Sort.BY_FIRST;
        }
        var asked = Sort.parse(text);
        var column = asked.column().equals("time") ? Sort.BY_FIRST.column() : asked.column().toLowerCase(Locale.ROOT);
        if (MessageColumns.all().stream().noneMatch(known -> known.name().equals(column))) {
            throw wrong("error.sort", asked.column(),
                    names(MessageColumns.all()));
        }
        return new Sort(column, asked.direction());
    }

    @Override
    List<Column<MessageLine>> columns(List<String> names, WorkspaceReader reader) {
        if (names.isEmpty()) {
            return options().perRecipient() ? MessageColumns.ofRecipients() : MessageColumns.all();
        }
        return names.stream().map(this::column).toList();
    }

    private Column<MessageLine> column(String name) {
        return MessageColumns.of(name.strip().toLowerCase(Locale.ROOT)).orElseThrow(() -> wrong("error.column", name,
                names(MessageColumns.ofRecipients())));
    }

    @Override
    RowIds ids(WorkspaceReader reader, EventQuery query, int limit) {
        return reader.messageIds(query, limit);
    }

    @Override
    List<MessageLine> load(WorkspaceReader reader, RowIds page) {
        return reader.messages(page).stream()
                .map(row -> new MessageLine(row.summary(), row.direction(), row.family(), row.note())).toList();
    }

    @Override
    List<MessageLine> perRecipient(MessageLine row) {
        return PerRecipient.of(row);
    }
}
