package dev.postweg.ingest;

import dev.postweg.format.Entry;
import dev.postweg.format.LogFormat;
import dev.postweg.format.ResumePoint;
import dev.postweg.model.LogField;
import dev.postweg.store.FileProgress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of an export that logs of the same time hold, too. An export has whole seconds and no log-id, so a row is
 * taken for one of a log only where both say the same of second, source, event, internal-message-id, message-id and
 * host, and of each of the other fields below that the export has.
 */
final class LoggedRows {
    /** Nothing is in a log. */
    static final LoggedRows NONE = new LoggedRows(List.of());

    private static final int MOST = 500_000;
    private static final long SECOND = 1000;
    private static final List<LogField> NEEDED = List.of(LogField.SOURCE, LogField.EVENT_ID,
            LogField.INTERNAL_MESSAGE_ID, LogField.MESSAGE_ID);
    private static final List<LogField> HOSTS = List.of(LogField.CLIENT_HOSTNAME, LogField.SERVER_HOSTNAME);
    private static final List<LogField> MORE = List.of(LogField.NETWORK_MESSAGE_ID, LogField.TOTAL_BYTES,
            LogField.RECIPIENT_COUNT, LogField.SENDER_ADDRESS, LogField.RECIPIENT_ADDRESS);

    private final List<LogField> fields;
    private final LongCounts wanted = new LongCounts();
    private final LongCounts own = new LongCounts();
    private final LongCounts logged = new LongCounts();
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    private LoggedRows(List<LogField> fields) {
        this.fields = fields;
    }

    /**
     * Looks for the rows of an export in logs.
     *
     * @param format
     *            reads the export
     * @param content
     *            the export
     * @param from
     *            where reading goes on; rows before it are there already
     * @param logs
     *            the logs with rows between two moments
     */
    static LoggedRows of(LogFormat format, Content content, ResumePoint from,
            BiFunction<Long, Long, List<FileProgress>> logs) throws IOException {
        if (logs.apply(Long.MIN_VALUE, Long.MAX_VALUE).isEmpty()) {
            return NONE;
        }
        var fields = Stream.of(NEEDED, HOSTS, MORE).flatMap(List::stream).collect(Collectors.toList());
        var count = new long[1];
        each(format, content, row -> {
            count[0]++;
            // a row that lost a list has it under another name
            fields.removeIf(field -> row.header().position(field) < 0);
            return count[0] <= MOST && fields.containsAll(NEEDED);
        });
        if (count[0] == 0 || count[0] > MOST || !fields.containsAll(NEEDED)) {
            return NONE;
        }
        var found = new LoggedRows(List.copyOf(fields));
        each(format, content, row -> {
            found.want(row, from.offset());
            return true;
        });
        for (var log : logs.apply(found.first, found.last + SECOND - 1)) {
            found.look(log);
        }
        return found;
    }

    /** Hands on the rows that say enough to be known again, as long as they are wanted. */
    private static void each(LogFormat format, Content content, Predicate<Entry.Row> rows) throws IOException {
        try (var reader = format.open(content.open(), ResumePoint.START)) {
            Entry entry;
            var wanted = true;
            while (wanted && (entry = reader.next()) != null) {
                wanted = !(entry instanceof Entry.Row row && isTold(row)) || rows.test(row);
            }
        }
    }

    private static boolean isTold(Entry.Row row) {
        return NEEDED.stream().noneMatch(field -> row.get(field).isEmpty())
                && HOSTS.stream().anyMatch(field -> !row.get(field).isEmpty());
    }

    private void want(Entry.Row row, long from) {
        first = Math.min(first, row.time());
        last = Math.max(last, row.time());
        var identity = identity(row);
        wanted.add(identity);
        if (row.end() <= from) {
            own.add(identity);
        }
    }

    private void look(FileProgress log) {
        try {
            EarlierRows.each(log, row -> {
                if (first <= row.time() && row.time() < last + SECOND) {
                    var identity = identity(row);
                    if (wanted.get(identity) > 0) {
                        logged.add(identity);
                    }
                }
            });
        } catch (IOException _) {
            // a log that cannot be asked any more tells nothing
            return;
        }
    }

    /** Whether a row of the export is in a log; as often as it is there. */
    boolean has(Entry.Row row) {
        if (fields.isEmpty() || !isTold(row)) {
            return false;
        }
        var identity = identity(row);
        return own.add(identity) <= logged.get(identity);
    }

    private long identity(Entry.Row row) {
        var texts = new ArrayList<String>();
        texts.add(Long.toString(Math.floorDiv(row.time(), SECOND)));
        fields.forEach(field -> texts.add(text(field, row.get(field))));
        return RowIdentity.of(texts);
    }

    private static String text(LogField field, String value) {
        var lower = value.strip().toLowerCase(Locale.ROOT);
        return field == LogField.RECIPIENT_ADDRESS
                ? Arrays.stream(lower.split("[;,|\\s{}]+")).filter(one -> !one.isEmpty()).sorted()
                        .collect(Collectors.joining(";"))
                : lower;
    }
}
