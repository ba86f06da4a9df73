package dev.postweg.ingest;

import dev.postweg.decode.EventMeaning;
import dev.postweg.model.EventKind;
import dev.postweg.model.LogField;
import dev.postweg.model.Note.Mark;
import dev.postweg.model.Service;
import dev.postweg.model.TimeRange;
import dev.postweg.query.Filter;
import dev.postweg.query.FilterPredicate;
import dev.postweg.query.Filters;
import dev.postweg.query.QueryField;
import dev.postweg.query.Row;
import dev.postweg.store.EventQuery;
import dev.postweg.store.EventRow;
import dev.postweg.store.MessageRow;
import dev.postweg.store.Sort;
import dev.postweg.store.WorkspaceReader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of a workspace in memory, for predicates: what a store finds must be what these find. */
public final class RowsInMemory {
    private final List<EventRow> rows;
    private final Map<Long, MessageRow> mails = new HashMap<>();

    /**
     * Reads a workspace.
     *
     * @param reader
     *            of the workspace
     */
    public RowsInMemory(WorkspaceReader reader) {
        var all = new EventQuery(Filters.ALL, TimeRange.ALL, Sort.BY_TIME);
        rows = reader.events(reader.eventIds(all, Integer.MAX_VALUE));
        rows.forEach(row -> mails.computeIfAbsent(row.message(), id -> reader.message(id).orElse(null)));
    }

    /**
     * Finds rows by the predicate of a filter.
     *
     * @param filter
     *            any filter
     * @return the rows that meet it, by time
     */
    public List<EventRow> find(Filter filter) {
        var predicate = FilterPredicate.of(filter);
        return rows.stream().filter(row -> predicate.test(new Seen(row))).toList();
    }

    /**
     * Counts the values of a field.
     *
     * @param field
     *            a field that stands for itself alone
     * @param filter
     *            any filter
     * @return the number of rows that have each value, in lower case
     */
    public Map<String, Long> count(QueryField field, Filter filter) {
        return find(filter).stream()
                .flatMap(row -> values(row, field).stream().map(value -> value.toLowerCase(Locale.ROOT)).distinct())
                .filter(value -> !value.isEmpty())
                .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
    }

    private final class Seen implements Row {
        private final EventRow row;

        Seen(EventRow row) {
            this.row = row;
        }

        @Override
        public List<String> values(QueryField field) {
            return RowsInMemory.this.values(row, field);
        }

        @Override
        public String column(String name) {
            return row.event().fields().entrySet().stream()
                    .filter(field -> LogField.ofLogName(field.getKey()).isEmpty()
                            && field.getKey().equalsIgnoreCase(name))
                    .map(Map.Entry::getValue).findFirst().orElse("");
        }
    }

    private List<String> values(EventRow row, QueryField field) {
        var event = row.event();
        if (field.logField().isPresent()) {
            var raw = event.get(field.logField().get());
            return switch (field) {
                case RECIPIENT, RELATED, STATUS, REFERENCE -> List.of(raw.split(";"));
                default -> List.of(raw);
            };
        }
        var mail = mails.get(row.message());
        return switch (field) {
            case SERVER -> List.of(event.server());
            case PROCESS -> List.of(event.process().prefix());
            case FILE -> List.of(event.origin().file());
            case LINE -> List.of(Long.toString(event.origin().line()));
            case KIND -> List.of(kind(row).id());
            case SERVICE -> event.process().service().map(Service::id).stream().toList();
            case SENDER_DOMAIN -> domains(event.get(LogField.SENDER_ADDRESS));
            case RECIPIENT_DOMAIN -> domains(event.get(LogField.RECIPIENT_ADDRESS));
            case CODE -> code(event.get(LogField.MESSAGE_INFO));
            case MESSAGE -> List.of(row.messageKey());
            case CHANNEL -> List.of(mail.summary().channel().id());
            case DIRECTION -> List.of(mail.direction().id());
            case ANONYMOUS -> List.of(mail.summary().anonymous().id());
            case LATENCY -> mail.summary().latencyMs() < 0 ? List.of() : List.of("" + mail.summary().latencyMs());
            case OUTCOME -> mail.summary().recipients().stream().map(one -> one.outcome().id()).toList();
            case MARKED -> List.of(Stream.of(row.note(), mail.note()).anyMatch(note -> note.mark() == Mark.YES)
                    ? "yes"
                    : "no");
            case NOTE -> List.of(row.note().text(), mail.note().text());
            default -> throw new IllegalArgumentException(field.toString());
        };
    }

    private static EventKind kind(EventRow row) {
        return EventMeaning.kind(row.event().get(LogField.SOURCE), row.event().get(LogField.EVENT_ID));
    }

    private static List<String> domains(String addresses) {
        return Stream.of(addresses.split(";")).map(address -> address.substring(address.lastIndexOf('@') + 1)).toList();
    }

    private static List<String> code(String info) {
        return info.matches("(?s)[0-9A-Fa-f]{2}[A-Za-z]:.*") ? List.of(info.substring(0, 3)) : List.of();
    }
}
