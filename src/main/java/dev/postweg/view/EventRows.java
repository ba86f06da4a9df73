package dev.postweg.view;

import dev.postweg.model.LogField;
import dev.postweg.model.Note;
import dev.postweg.query.Row;
import dev.postweg.store.EventQuery;
import dev.postweg.store.EventRow;
import dev.postweg.store.MessageRow;
import dev.postweg.store.NoteWriter;
import dev.postweg.store.RowIds;
import dev.postweg.store.Sort;
import dev.postweg.store.WorkspaceReader;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/** The list of events. */
final class EventRows implements RowKind<EventRow> {
    private final List<Column<EventRow>> columns = EventColumns.all();

    @Override
    public String id() {
        return "events";
    }

    @Override
    public List<Column<EventRow>> columns() {
        return columns;
    }

    @Override
    public Sort firstSort() {
        return Sort.BY_TIME;
    }

    @Override
    public RowIds find(WorkspaceReader reader, EventQuery query, int limit) {
        return reader.eventIds(query, limit);
    }

    @Override
    public List<EventRow> load(WorkspaceReader reader, RowIds ids) {
        return reader.events(ids);
    }

    @Override
    public int idOf(EventRow row) {
        return (int) row.event().id();
    }

    @Override
    public NoteWriter.On noted() {
        return NoteWriter.On.EVENTS;
    }

    @Override
    public Note note(EventRow row) {
        return row.note();
    }

    @Override
    public EventRow with(EventRow row, Note note) {
        return row.with(note);
    }

    @Override
    public Row values(EventRow row, LongFunction<Optional<MessageRow>> mails) {
        return field -> RowValues.of(row, mails, field);
    }

    @Override
    public RowLines<EventRow, ?> lines() {
        return new EventLines();
    }

    @Override
    public RowFacts facts(EventRow row) {
        var event = row.event();
        return new RowFacts(row.message(), event.time(), event.get(LogField.SENDER_ADDRESS), event.recipients(),
                event.get(LogField.ORIGINAL_CLIENT_IP), event.get(LogField.MESSAGE_ID));
    }
}
