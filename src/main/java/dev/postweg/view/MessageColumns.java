package dev.postweg.view;

import static dev.postweg.view.Column.Shown.AT_FIRST;
import static dev.postweg.view.Column.Shown.ON_REQUEST;

import dev.postweg.model.MessageSummary;
import dev.postweg.model.RecipientSummary;
import dev.postweg.query.QueryField;
import dev.postweg.store.MessageRow;
import dev.postweg.view.Column.Look;
import dev.postweg.view.Column.Shown;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of the message list. */
final class MessageColumns {
    private MessageColumns() {
    }

    static List<Column<MessageRow>> all() {
        return List.of(time("first", AT_FIRST, MessageSummary::first),
                of("outcome", Look.OUTCOME, 104, AT_FIRST, message -> message.outcome().id(), QueryField.OUTCOME),
                of("sender", Look.TEXT, 126, AT_FIRST, MessageSummary::sender, QueryField.SENDER),
                of("recipients", Look.TEXT, 130, AT_FIRST, MessageColumns::recipients, QueryField.RECIPIENT),
                of("subject", Look.TEXT, 124, AT_FIRST, MessageSummary::subject, QueryField.SUBJECT),
                of("channel", Look.CHANNEL, 122, AT_FIRST, message -> message.channel().id(), QueryField.CHANNEL),
                new Column<>("direction", Look.DIRECTION, 82, AT_FIRST, row -> row.direction().id(),
                        Optional.of(QueryField.DIRECTION)),
                of("original-client-ip", Look.TEXT, 118, AT_FIRST, MessageSummary::originalClientIp,
                        QueryField.ORIGINAL_CLIENT_IP),
                of("latency-ms", Look.DURATION, 76, AT_FIRST, message -> Long.toString(message.latencyMs()),
                        QueryField.LATENCY),
                of("events", Look.NUMBER, 70, ON_REQUEST, message -> Integer.toString(message.events()), null),
                of("anonymous", Look.ANONYMITY, 90, ON_REQUEST, message -> message.anonymous().id(),
                        QueryField.ANONYMOUS),
                of("servers", Look.TEXT, 120, ON_REQUEST, message -> String.join(";", message.servers()),
                        QueryField.SERVER),
                of("size", Look.SIZE, 80, ON_REQUEST, message -> Long.toString(message.size()), QueryField.SIZE),
                time("last", ON_REQUEST, MessageSummary::last),
                of("network-message-id", Look.TEXT, 240, ON_REQUEST, MessageSummary::networkMessageId,
                        QueryField.NETWORK_MESSAGE_ID),
                of("message-id", Look.TEXT, 240, ON_REQUEST, MessageSummary::messageId, QueryField.MESSAGE_ID),
                new Column<>("marked", Look.MARK, 80, ON_REQUEST, row -> row.note().mark().id(),
                        Optional.of(QueryField.MARKED)),
                new Column<>("note", Look.TEXT, 240, ON_REQUEST, row -> row.note().text(),
                        Optional.of(QueryField.NOTE)),
                new Column<>("family", Look.NUMBER, 70, ON_REQUEST, row -> Long.toString(row.family()),
                        Optional.empty()));
    }

    private static String recipients(MessageSummary message) {
        return message.recipients().stream().map(RecipientSummary::address).collect(Collectors.joining(";"));
    }

    private static Column<MessageRow> time(String id, Shown shown, Function<MessageSummary, Long> raw) {
        return new Column<>(id, Look.TIME, 172, shown, row -> raw.apply(row.summary()).toString(), Optional.empty());
    }

    private static Column<MessageRow> of(String id, Look look, double width, Shown shown,
            Function<MessageSummary, String> raw, QueryField field) {
        return new Column<>(id, look, width, shown, row -> raw.apply(row.summary()), Optional.ofNullable(field));
    }
}
