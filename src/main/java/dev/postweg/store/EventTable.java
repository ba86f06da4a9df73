package dev.postweg.store;

import dev.postweg.model.LogField;
import java.sql.SQLException;
import java.util.List;

/** Writes events, some rows at a time: none is written for sure before {@link #flush}. */
final class EventTable {
    /** The wide fields, in the order of {@link FormTable#FIELDS}. */
    static final List<LogField> WIDE = List.of(LogField.MESSAGE_INFO, LogField.SOURCE_CONTEXT, LogField.CUSTOM_DATA,
            LogField.RECIPIENT_STATUS);

    /** The columns, by their places in the table. */
    static final int ID = 0;
    static final int TIME = 1;
    static final int PART = 2;
    static final int LINE = 3;
    static final int ROUTE = 4;
    static final int ENVELOPE = 5;
    static final int INTERNAL_MESSAGE_ID = 6;
    static final int RECIPIENTS = 7;
    static final int RELATED = 8;
    static final int TOTAL_BYTES = 9;
    static final int RECIPIENT_COUNT = 10;
    static final int ORIGINAL_CLIENT_IP = 11;
    static final int RETURN_PATH = 12;
    static final int FORM = 13;
    static final int TEXTS = 14;
    static final int LOG_ID = 15;
    static final int REFERENCE = 16;
    static final int RAW_TIME = 17;
    static final int EXTRA = 18;
    static final int COLUMNS = 19;

    private final Dictionary terms;
    private final Routes routes;
    private final AddressLists lists;
    private final FormTable forms;
    private final Envelopes envelopes;
    private final ColumnWriter columns;
    private final RowBatch rows;
    private int next;

    EventTable(Sql sql) {
        this.rows = new RowBatch(sql, "INSERT OR ROLLBACK INTO event", COLUMNS);
        this.terms = new Dictionary(sql);
        this.routes = new Routes(sql, terms);
        this.lists = new AddressLists(sql, terms);
        this.forms = new FormTable(sql);
        this.columns = new ColumnWriter(sql);
        this.envelopes = new Envelopes(sql, terms, columns);
        this.next = sql.nextId("event");
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
        rows.flush();
        envelopes.flush();
        columns.flush();
    }

    Stored add(NewEvent event, int part) throws SQLException {
        var row = event.row;
        row[ID] = next++;
        row[PART] = part;
        row[ROUTE] = id(routes::id, event.route);
        row[ENVELOPE] = envelopes.id(event, part);
        row[RECIPIENTS] = id(lists::id, event.recipients);
        row[RELATED] = id(lists::id, event.related);
        row[ORIGINAL_CLIENT_IP] = id(terms::id, event.originalClientIp);
        row[RETURN_PATH] = id(terms::id, event.returnPath);
        row[FORM] = id(forms::id, event.form);
        row[TEXTS] = Envelopes.orNull(event.texts.numbered(terms::id));
        columns.event(row, event.logId);
        rows.add(row);
        return new Stored((int) row[ID], (int) row[ROUTE], (int) row[ENVELOPE]);
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
