package dev.postweg.store;

import dev.postweg.model.Event;
import dev.postweg.model.Header;
import dev.postweg.model.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;

/**
 * Reads a workspace. For one thread; only {@link #cancel()} may be called from others. A cancelled call throws a
 * {@link WorkspaceException} with the reason CANCELLED.
 */
public final class WorkspaceReader implements AutoCloseable {
    private final Sql sql;
    private final Texts texts;
    private final EventLoader events;
    private final Searches searches;
    private final Facets facets;

    WorkspaceReader(Sql sql, ColumnStore columns) {
        this.sql = sql;
        this.texts = new Texts(sql);
        this.events = new EventLoader(sql, columns);
        this.searches = new Searches(sql, columns);
        this.facets = new Facets(sql, searches);
    }

    /**
     * Finds events.
     *
     * @param query
     *            which, in what order
     * @param limit
     *            at most so many
     * @return their numbers, in order
     */
    public RowIds eventIds(EventQuery query, int limit) {
        return searches.events(query, limit);
    }

    /**
     * Finds messages.
     *
     * @param query
     *            which, in what order; the column of the order is one of the message list
     * @param limit
     *            at most so many
     * @return their numbers, in order
     */
    public RowIds messageIds(EventQuery query, int limit) {
        return searches.messages(query, limit);
    }

    /**
     * Tells which file a row is from; other folders may have one of the same name.
     *
     * @param event
     *            number of the event
     * @return the file, or nothing where there is no such event
     */
    public Optional<FileRow> fileOf(long event) {
        return FileTable.of(sql, event);
    }

    /**
     * Loads events.
     *
     * @param ids
     *            numbers, such as one page of a result
     * @return in the order of the numbers; without rows that are gone meanwhile
     */
    public List<EventRow> events(RowIds ids) {
        return sql.reading(() -> IntStream.range(0, ids.size()).mapToObj(i -> events.row(ids.get(i)))
                .flatMap(Optional::stream).toList());
    }

    /**
     * Loads one event.
     *
     * @param id
     *            its number
     * @return the row, or nothing where there is none
     */
    public Optional<EventRow> event(int id) {
        return sql.reading(() -> events.row(id));
    }

    /**
     * Loads messages.
     *
     * @param ids
     *            numbers, such as one page of a result
     * @return in the order of the numbers; without rows that are gone meanwhile
     */
    public List<MessageRow> messages(RowIds ids) {
        var rows = new ArrayList<MessageRow>(ids.size());
        for (var i = 0; i < ids.size(); i++) {
            message(ids.get(i)).ifPresent(rows::add);
        }
        return rows;
    }

    /**
     * Loads one message.
     *
     * @param id
     *            its number
     * @return the row, or nothing where there is none
     */
    public Optional<MessageRow> message(long id) {
        return Optional.ofNullable(MessageRows.read(sql, texts, (int) id));
    }

    /**
     * Loads the events of a message.
     *
     * @param message
     *            its number
     * @return in the order of import
     */
    public List<Event> eventsOf(long message) {
        var found = new ArrayList<Event>();
        eventsOf(new int[]{(int) message}, (rows, _) -> found.addAll(rows));
        return found;
    }

    /** Hands over the events of messages, one message after another; much quicker than asking for each. */
    public void eventsOf(int[] messages, ObjIntConsumer<List<Event>> into) {
        events.ofMessages(messages, into);
    }

    /**
     * Lists what people put on the events of a message.
     *
     * @param message
     *            its number
     * @return marks and notes by the number of their event
     */
    public Map<Long, Note> notesOf(long message) {
        return events.notes((int) message);
    }

    /**
     * Finds messages by one of their ids.
     *
     * @param id
     *            a network-message-id, or a Message-ID with or without its brackets, in any case
     * @return numbers of all that have it, rising
     */
    public List<Integer> findMessages(String id) {
        var bare = id.strip().replaceAll("^<|>$", "");
        // a union, not an OR: each half has an index of its own
        return sql.list("SELECT message FROM envelope WHERE network_message_id = ?1"
                + " UNION SELECT message FROM envelope WHERE message_id COLLATE NOCASE IN (?1, '<' || ?1 || '>')"
                + " ORDER BY message", row -> row.getInt(1), bare);
    }

    /**
     * Lists messages of the same family.
     *
     * @param family
     *            from {@link MessageRow#family()}
     * @return numbers, rising
     */
    public List<Integer> family(long family) {
        return sql.list("SELECT id FROM message WHERE id = ?1 AND family = id UNION ALL"
                + " SELECT id FROM message WHERE family = ?1 AND family <> id ORDER BY id", row -> row.getInt(1),
                family);
    }

    /**
     * Counts what the workspace holds.
     *
     * @return the counts
     */
    public Counts counts() {
        return new Counts(searches.countAll(), count("message"), count("recipient"),
                sql.first("SELECT coalesce(sum(duplicates), 0) FROM file", 0L, row -> row.getLong(1)),
                count("problem WHERE kind <> '" + ProblemRow.NOTE + "'"), searches.times());
    }

    private long count(String table) {
        return sql.first("SELECT count(*) FROM " + table, 0L, row -> row.getLong(1));
    }

    /**
     * Lists the files that imports met.
     *
     * @return by path
     */
    public List<FileRow> files() {
        return FileTable.rows(sql);
    }

    /**
     * Lists lines that could not be read.
     *
     * @param limit
     *            at most so many
     * @return by file and line
     */
    public List<ProblemRow> problems(int limit) {
        return FileTable.problems(sql, limit);
    }

    /**
     * Counts the values of a field, of some rows or all.
     *
     * @param query
     *            what to count
     * @return the counts, and what they cover
     */
    public FacetCounts facet(FacetQuery query) {
        return facets.count(query);
    }

    /**
     * Counts the values of a column that Postweg does not know.
     *
     * @param column
     *            its name, in any case
     * @param containing
     *            only values that contain this text, in any case; empty for all
     * @param limit
     *            at most so many values
     * @return the most frequent first, with the exact numbers
     */
    public List<ValueCount> columnValues(String column, String containing, int limit) {
        return searches.find(Searches.ALL, found -> OwnColumns.values(sql, found, column, containing, limit));
    }

    /**
     * Counts events over time.
     *
     * @param query
     *            which events; the range must be finite
     * @param buckets
     *            number of bars
     * @return the bars in order, empty ones included
     */
    public List<Bucket> histogram(EventQuery query, int buckets) {
        return new Histograms(sql, searches).of(query, buckets);
    }

    /**
     * Finds the events before which their mail stood still.
     *
     * @param ms
     *            for at least so long, in ms, by the clocks of the logs
     * @return their numbers, rising
     */
    public RowIds slowSteps(long ms) {
        return searches.slowSteps(ms);
    }

    /**
     * Lists which server has logs for which hours.
     *
     * @return one row a server, process and hour
     */
    public List<CoverageRow> coverage() {
        return Coverage.rows(sql);
    }

    /**
     * Lists the fields of the logs that Postweg does not know.
     *
     * @return each once, in the order in which they were met
     */
    public List<String> unknownFields() {
        return sql.list("SELECT fields FROM part GROUP BY fields ORDER BY min(id)", row -> row.getString(1)).stream()
                .flatMap(fields -> new Header(List.of(fields.split(","))).unknown().stream()).distinct().toList();
    }

    /**
     * Returns a fact that an import wrote down, such as the accepted domains.
     *
     * @param key
     *            its name
     * @return its value; empty where there is none
     */
    public String fact(String key) {
        return sql.first("SELECT value FROM meta WHERE key = ?", "", row -> row.getString(1), key);
    }

    /** Stops the running call, if there is one. May be called from any thread. */
    public void cancel() {
        sql.cancel();
    }

    @Override
    public void close() {
        sql.close();
    }
}
