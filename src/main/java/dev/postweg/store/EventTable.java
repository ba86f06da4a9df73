package dev.postweg.store;

import dev.postweg.model.LogField;
import java.sql.SQLException;
import java.util.List;

/** Writes events, some rows at a time: none is written for sure before {@link #flush}. */
final class EventTable {
    /** The wide fields, in the order of {@link FormTable#FIELDS}. */
    static final List<LogField> WIDE = List.of(LogField.MESSAGE_INFO, LogField.SOURCE_CONTEXT, LogField.CUSTOM_DATA,
            LogField.RECIPIENT_STATUS);

    private final Dictionary terms;
    private final Routes routes;
    private final AddressLists lists;
    private final FormTable forms;
    private final Envelopes envelopes;
    private final ColumnWriter columns;
    private final RowBatch texts;
    private final RowBatch rests;
    /** Of the row that is being added, by column. */
    private final long[] numbers = ColumnWriter.emptyEvent();
    private final StringBuilder numbered = new StringBuilder();
    private int next;

    EventTable(Sql sql) {
        this.texts = new RowBatch(sql, "INSERT OR ROLLBACK INTO event_text", 3);
        this.rests = new RowBatch(sql, "INSERT OR ROLLBACK INTO event_rest", EventRest.COLUMNS);
        this.terms = new Dictionary(sql);
        this.routes = new Routes(sql, terms);
        this.lists = new AddressLists(sql, terms);
        this.forms = new FormTable(sql);
        this.columns = new ColumnWriter(sql);
        this.envelopes = new Envelopes(sql, terms, columns);
        this.next = sql.nextId("event_text");
    }

    Dictionary terms() {
        return terms;
    }

    ColumnWriter columns() {
        return columns;
    }

    Envelopes envelopes() {
        return envelopes;
    }

    /** Writes what waits to be written. */
    void flush() throws SQLException {
        texts.flush();
        rests.flush();
        envelopes.flush();
        columns.flush();
    }

    Stored add(NewEvent event, int part) throws SQLException {
        var id = next++;
        var route = id(routes::id, event.route);
        var envelope = envelopes.id(event, part);
        set(Column.TIME, event.time());
        set(Column.LINE, event.line());
        set(Column.INTERNAL_MESSAGE_ID, event.internalMessageId);
        set(Column.TOTAL_BYTES, event.totalBytes);
        set(Column.RECIPIENT_COUNT, event.recipientCount);
        set(Column.ODD, event.odd());
        set(Column.PART, part);
        set(Column.ROUTE, route);
        set(Column.ENVELOPE, envelope);
        set(Column.RECIPIENTS, id(lists::id, event.recipients));
        set(Column.RELATED, id(lists::id, event.related));
        set(Column.ORIGINAL_CLIENT_IP, id(terms::id, event.originalClientIp));
        set(Column.RETURN_PATH, id(terms::id, event.returnPath));
        set(Column.FORM, id(forms::id, event.form));
        columns.event(id, numbers, event.reference, event.logId);
        texts.add(id, Envelopes.orNull(event.texts.numbered(terms::id, numbered)), event.reference);
        if (event.rest != null) {
            rests.add(event.rest.row(id));
        }
        return new Stored(id, route, envelope);
    }

    private void set(Column column, long number) {
        numbers[column.ordinal()] = number;
    }

    private void set(Column column, Integer number) {
        set(column, number == null ? Packed.NONE : number);
    }

    /** Gives numbers to values. */
    @FunctionalInterface
    interface Numbers<T> {
        Integer id(T value) throws SQLException;
    }

    /** The number of a value, null where there is none; asked for once. */
    static <T> Integer id(Numbers<T> numbers, Shared<T> shared) throws SQLException {
        if (shared == null) {
            return null;
        }
        var id = shared.id();
        return id == null ? shared.id(numbers.id(shared.value())) : id;
    }
}
