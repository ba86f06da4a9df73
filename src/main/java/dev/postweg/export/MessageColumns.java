package dev.postweg.export;

import dev.postweg.export.Column.Kind;
import dev.postweg.model.MessageSummary;
import dev.postweg.model.RecipientSummary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The columns of messages. */
public final class MessageColumns {
    private static final List<Column<MessageLine>> MESSAGE = List.of(
            text("network-message-id", MessageSummary::networkMessageId),
            text("message-id", MessageSummary::messageId),
            column("first", Kind.TIME, summary -> time(summary.first())),
            column("last", Kind.TIME, summary -> time(summary.last())),
            text("sender", MessageSummary::sender),
            items("recipients", RecipientSummary::address),
            text("subject", MessageSummary::subject),
            text("channel", summary -> summary.channel().id()),
            text("anonymous", summary -> summary.anonymous().id()),
            new Column<>("direction", Kind.TEXT, line -> new Cell.Text(line.direction().id())),
            text("original-client-ip", MessageSummary::originalClientIp),
            text("outcome", summary -> summary.outcome().id()),
            column("servers", Kind.ITEMS, summary -> new Cell.Items(summary.servers())),
            column("events", Kind.WHOLE, summary -> new Cell.Whole(summary.events())),
            column("size", Kind.WHOLE, summary -> known(summary.size())),
            column("latency-ms", Kind.WHOLE, summary -> known(summary.latencyMs())),
            new Column<>("family", Kind.WHOLE, line -> new Cell.Whole(line.family())));

    private static final List<Column<MessageLine>> RECIPIENT = List.of(
            items("recipient-outcome", recipient -> recipient.outcome().id()),
            items("recipient-status", RecipientSummary::status),
            items("recipient-via", recipient -> String.join(" < ", recipient.via())));

    private static final List<Column<MessageLine>> NOTES = List.of(
            new Column<>("marked", Kind.TEXT, line -> new Cell.Text(line.note().mark().id())),
            new Column<>("note", Kind.TEXT, line -> new Cell.Text(line.note().text())));

    private static final Map<String, Column<MessageLine>> BY_NAME = byName();

    private MessageColumns() {
    }

    /**
     * Returns the columns of one row a message.
     *
     * @return in the order of the command line's manual
     */
    public static List<Column<MessageLine>> all() {
        return MESSAGE;
    }

    /**
     * Returns the columns of one row a recipient.
     *
     * @return those of {@link #all()}, then the recipient's own outcome, status and the groups that led to it
     */
    public static List<Column<MessageLine>> ofRecipients() {
        return List.copyOf(BY_NAME.values());
    }

    /**
     * Returns the columns of what people put on mails; only those who ask for them get them.
     *
     * @return marked and note
     */
    public static List<Column<MessageLine>> notes() {
        return NOTES;
    }

    /**
     * Finds a column.
     *
     * @param name
     *            as in {@link #ofRecipients()} and {@link #notes()}
     * @return the column, or nothing
     */
    public static Optional<Column<MessageLine>> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name))
                .or(() -> NOTES.stream().filter(column -> column.name().equals(name)).findFirst());
    }

    private static Map<String, Column<MessageLine>> byName() {
        var columns = new LinkedHashMap<String, Column<MessageLine>>();
        Stream.of(MESSAGE, RECIPIENT).flatMap(List::stream).forEach(column -> columns.put(column.name(), column));
        return columns;
    }

    private static Column<MessageLine> column(String name, Kind kind, Function<MessageSummary, Cell> cell) {
        return new Column<>(name, kind, line -> cell.apply(line.summary()));
    }

    private static Column<MessageLine> text(String name, Function<MessageSummary, String> text) {
        return column(name, Kind.TEXT, summary -> new Cell.Text(text.apply(summary)));
    }

    private static Column<MessageLine> items(String name, Function<RecipientSummary, String> text) {
        return column(name, Kind.ITEMS, summary -> new Cell.Items(summary.recipients().stream().map(text).toList()));
    }

    private static Cell time(long ms) {
        return new Cell.Time(ms, Times.iso(ms));
    }

    private static Cell known(long number) {
        return number < 0 ? Cell.NONE : new Cell.Whole(number);
    }
}
