package dev.postweg.view;

import dev.postweg.model.Note;
import dev.postweg.model.RecipientSummary;
import dev.postweg.query.Row;
import dev.postweg.store.EventQuery;
import dev.postweg.store.MessageRow;
import dev.postweg.store.NoteWriter;
import dev.postweg.store.RowIds;
import dev.postweg.store.Sort;
import dev.postweg.store.WorkspaceReader;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/** The list of messages. */
final class MessageRows implements RowKind<MessageRow> {
    private final List<Column<MessageRow>> columns = MessageColumns.all();

    @Override
    public String id() {
        return "messages";
    }

    @Override
    public List<Column<MessageRow>> columns() {
        return columns;
    }

    @Override
    public Sort firstSort() {
        return Sort.BY_FIRST;
    }

    @Override
    public RowIds find(WorkspaceReader reader, EventQuery query, int limit) {
        return reader.messageIds(query, limit);
    }

    @Override
    public List<MessageRow> load(WorkspaceReader reader, RowIds ids) {
        return reader.messages(ids);
    }

    @Override
    public int idOf(MessageRow row) {
        return (int) row.id();
    }

    @Override
    public NoteWriter.On noted() {
        return NoteWriter.On.MESSAGES;
    }

    @Override
    public Note note(MessageRow row) {
        return row.note();
    }

    @Override
    public MessageRow with(MessageRow row, Note note) {
        return row.with(note);
    }

    @Override
    public Row values(MessageRow row, LongFunction<Optional<MessageRow>> mails) {
        return field -> RowValues.of(row, field);
    }

    @Override
    public RowLines<MessageRow, ?> lines() {
        return new MessageLines();
    }

    @Override
    public RowFacts facts(MessageRow row) {
        var message = row.summary();
        return new RowFacts(row.id(), message.first(), message.sender(),
                message.recipients().stream().map(RecipientSummary::address).toList(), message.originalClientIp(),
                message.messageId());
    }
}
