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
        event.set(Column.PART, part);
        event.set(Column.ROUTE, route);
        event.set(Column.ENVELOPE, envelope);
        event.set(Column.RECIPIENTS, id(lists::id, event.recipients));
        event.set(Column.RELATED, id(lists::id, event.related));
        event.set(Column.ORIGINAL_CLIENT_IP, id(terms::id, event.originalClientIp));
        event.set(Column.RETURN_PATH, id(terms::id, event.returnPath));
        event.set(Column.FORM, id(forms::id, event.form));
        texts.add(id, Envelopes.orNull(event.texts.numbered(terms::id)), event.reference);
        if (event.rest != null) {
            rests.add(event.rest.row(id));
        }
        columns.event(id, event.numbers(), event.reference, event.logId);
        return new Stored(id, route, envelope);
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
