package dev.postweg.view;

import static dev.postweg.view.Column.Shown.AT_FIRST;
import static dev.postweg.view.Column.Shown.ON_REQUEST;

import dev.postweg.model.LogField;
import dev.postweg.query.QueryField;
import dev.postweg.store.EventRow;
import dev.postweg.view.Column.Look;
import dev.postweg.view.Column.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The columns of the event list: those that answer most questions first, then the rest in the order of the log. */
final class EventColumns {
    private static final double SHORT = 80;
    private static final double MIDDLE = 130;
    private static final double LONG = 240;

    private EventColumns() {
    }

    static List<Column<EventRow>> all() {
        var columns = new ArrayList<Column<EventRow>>();
        columns.add(new Column<>(LogField.DATE_TIME.logName(), Look.TIME, 172, AT_FIRST,
                row -> Long.toString(row.event().time()), Optional.of(QueryField.TIME)));
        columns.add(log(LogField.EVENT_ID, Look.EVENT, 126, AT_FIRST));
        columns.add(log(LogField.SOURCE, Look.TEXT, 102, AT_FIRST));
        columns.add(log(LogField.SENDER_ADDRESS, Look.TEXT, 122, AT_FIRST));
        columns.add(log(LogField.RECIPIENT_ADDRESS, Look.TEXT, 122, AT_FIRST));
        columns.add(log(LogField.MESSAGE_SUBJECT, Look.TEXT, 120, AT_FIRST));
        columns.add(log(LogField.ORIGINAL_CLIENT_IP, Look.TEXT, 118, AT_FIRST));
        columns.add(own("server", Look.TEXT, 78, AT_FIRST, row -> row.event().server()));
        columns.add(own("channel", Look.CHANNEL, 122, AT_FIRST, row -> row.channel().id()));
        for (var field : LogField.values()) {
            if (columns.stream().noneMatch(column -> column.id().equals(field.logName()))) {
                columns.add(rest(field));
            }
        }
        columns.add(own("process", Look.TEXT, SHORT, ON_REQUEST, row -> row.event().process().prefix()));
        columns.add(own("file", Look.TEXT, LONG, ON_REQUEST, row -> row.event().origin().file()));
        columns.add(own("line", Look.NUMBER, SHORT, ON_REQUEST, row -> Long.toString(row.event().origin().line())));
        columns.add(own("marked", Look.MARK, SHORT, ON_REQUEST, row -> row.note().mark().id()));
        columns.add(own("note", Look.TEXT, LONG, ON_REQUEST, row -> row.note().text()));
        columns.add(own("message", Look.TEXT, LONG, ON_REQUEST, EventRow::messageKey));
        return List.copyOf(columns);
    }

    private static Column<EventRow> rest(LogField field) {
        return switch (field) {
            case TOTAL_BYTES -> log(field, Look.SIZE, SHORT, ON_REQUEST);
            case RECIPIENT_COUNT -> log(field, Look.NUMBER, SHORT, ON_REQUEST);
            case SOURCE_CONTEXT, CUSTOM_DATA, MESSAGE_INFO, MESSAGE_ID, NETWORK_MESSAGE_ID, RECIPIENT_STATUS,
                    CONNECTOR_ID, LOG_ID ->
                log(field, Look.TEXT, LONG, ON_REQUEST);
            default -> log(field, Look.TEXT, MIDDLE, ON_REQUEST);
        };
    }

    private static Column<EventRow> log(LogField field, Look look, double width, Shown shown) {
        return new Column<>(field.logName(), look, width, shown, row -> row.event().get(field),
                Optional.of(QueryField.of(field)));
    }

    private static Column<EventRow> own(String id, Look look, double width, Shown shown,
            Function<EventRow, String> raw) {
        return new Column<>(id, look, width, shown, raw, QueryField.ofName(id));
    }
}
