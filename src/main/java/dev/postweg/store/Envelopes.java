package dev.postweg.store;

import dev.postweg.model.Event;
import dev.postweg.model.LogField;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The envelopes: what the rows of one mail share. Remembers whose messages must be made anew. */
final class Envelopes {
    // most rows find theirs where they are made ready; those that are kept here, the collector copies
    private static final int CAPACITY = 60_000;
    /** The fact that all envelopes from this number on may have to be made anew, while an import runs. */
    private static final String UNFINISHED = "unfinished-envelopes";
    private static final String LONE = "row";
    private static final int MESSAGE = 1;

    private final Sql sql;
    private final Dictionary terms;
    private final RowBatch rows;
    private final RowBatch links;
    /** What ties envelopes, until it is written; neighbouring rows often say the same. */
    private final Set<Tie> waiting = new LinkedHashSet<>();
    private final ColumnWriter columns;
    private final GenerationCache<Key, Integer> ids = new GenerationCache<>(CAPACITY, Key::characters);
    /** Rows without ids that are not written yet, by the event of the store that their mail will have, too. */
    private final Map<String, Object[]> lones = new HashMap<>();
    /** Envelopes that were written as those of another's message; of one that is forgotten it is written once more. */
    private final GenerationCache<Integer, Integer> early = new GenerationCache<>(CAPACITY);
    private final BitSet touched = new BitSet();
    private final int first;
    private int next;
    private boolean marked;
    private boolean moved;

    Envelopes(Sql sql, Dictionary terms, ColumnWriter columns) {
        this.sql = sql;
        this.terms = terms;
        this.rows = new RowBatch(sql, "INSERT OR ROLLBACK INTO envelope", 8);
        this.links = new RowBatch(sql, "INSERT OR ROLLBACK INTO link", 3);
        this.columns = columns;
        this.first = sql.nextId("envelope");
        this.next = first;
    }

    private record Tie(int envelope, String kind, String key) {
    }

    /** What the rows of an envelope share. */
    record Key(String networkMessageId, String messageId, String subject, String sender, String copy, int hash) {
        static Key of(Event event, List<Link> links) {
            var network = event.get(LogField.NETWORK_MESSAGE_ID);
            return of(network, event.get(LogField.MESSAGE_ID), event.get(LogField.MESSAGE_SUBJECT),
                    event.get(LogField.SENDER_ADDRESS), network.isEmpty() ? copyOf(event, links) : "");
        }

        private static Key of(String network, String id, String subject, String sender, String copy) {
            var ids = 31 * network.hashCode() + id.hashCode();
            var hash = 31 * (31 * (31 * ids + subject.hashCode()) + sender.hashCode()) + copy.hashCode();
            return new Key(network, id, subject, sender, copy, hash);
        }

        Key withCopy(String other) {
            return of(networkMessageId, messageId, subject, sender, other);
        }

        int characters() {
            return networkMessageId.length() + messageId.length() + subject.length() + sender.length() + copy.length();
        }

        boolean hasId() {
            return !networkMessageId.isEmpty() || !messageId.isEmpty();
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && hash == key.hash && networkMessageId.equals(key.networkMessageId)
                    && messageId.equals(key.messageId) && subject.equals(key.subject) && sender.equals(key.sender)
                    && copy.equals(key.copy);
        }
    }

    Integer id(NewEvent event, int part) throws SQLException {
        var key = event.envelope.value();
        var id = key.copy.equals(LONE)
                ? id(key.withCopy("row|" + part + "|" + event.line()))
                : EventTable.id(this::id, event.envelope);
        touched.set(id);
        // a row without ids is found by the copy of its envelope
        if (key.hasId()) {
            for (var link : event.links()) {
                waiting.add(new Tie(id, link.kind().id(), link.key()));
                if (link.kind() == Link.Kind.STORE && !lones.isEmpty()) {
                    join(lones.remove(link.key()), id);
                }
            }
        }
        return id;
    }

    private Integer id(Key key) throws SQLException {
        var id = ids.get(key);
        if (id == null) {
            id = insert(key);
            ids.put(key, id);
        }
        return id;
    }

    // the row with ids mostly follows at once: changed later, nearly every page of envelopes would be written again
    private void join(Object[] lone, Integer envelope) {
        if (lone != null) {
            lone[MESSAGE] = envelope;
            early.put((Integer) lone[0], envelope);
        }
    }

    // tells apart what no network-message-id does: a copy of a server, a mailbox event, or a lone row
    private static String copyOf(Event event, List<Link> links) {
        if (!event.get(LogField.MESSAGE_ID).isEmpty()) {
            return event.server() + "|" + event.get(LogField.INTERNAL_MESSAGE_ID);
        }
        return links.stream().filter(link -> link.kind() == Link.Kind.STORE).map(Link::key).findFirst().orElse(LONE);
    }

    private int insert(Key key) throws SQLException {
        // a message of its own until it is joined; later changes find their room
        var sender = terms.id(key.sender);
        var networkId = orNull(key.networkMessageId);
        var messageId = orNull(key.messageId);
        var subject = orNull(key.subject);
        var row = new Object[]{next, next, networkId, messageId, subject, sender, orNull(key.copy),
                key.hasId() ? null : "store"};
        if (!key.hasId()) {
            lones.put(key.copy, row);
        }
        rows.add(row);
        if (rows.waiting() == 0) {
            lones.clear();
        }
        columns.envelope(next, networkId, messageId, subject, sender);
        return next++;
    }

    /** The first envelope of this import: rows never join an envelope of an earlier one. */
    int first() {
        return first;
    }

    /** Joins envelopes to a message that is made, and stands as long as no row follows. */
    void settle(int message, int[] envelopes) throws SQLException {
        var join = sql.prepare("UPDATE envelope SET message = ? WHERE id = ?");
        for (var id : envelopes) {
            if (id >= next - rows.waiting()) {
                write();
            }
            touched.clear(id);
            var written = early.get(id);
            if (message != (written == null ? id : written)) {
                join.setInt(1, message);
                join.setInt(2, id);
                join.executeUpdate();
                early.put(id, message);
                moved = true;
            }
        }
    }

    private void write() throws SQLException {
        rows.flush();
        lones.clear();
    }

    /** Writes down, for the next import if this one is killed, that its messages must be made anew. */
    void flush() throws SQLException {
        write();
        writeLinks();
        if (!marked && !touched.isEmpty()) {
            marked = true;
            sql.update("INSERT OR IGNORE INTO meta (key, value) VALUES (?, ?)", UNFINISHED, Integer.toString(first));
        }
        if (moved) {
            moved = false;
            ColumnWriter.joined(sql);
        }
    }

    private void writeLinks() throws SQLException {
        for (var tie : waiting) {
            links.add(tie.envelope, tie.kind, tie.key);
        }
        waiting.clear();
        links.flush();
    }

    /** Lists the envelopes whose messages must be made anew, those of an import that was killed included. */
    void finish() throws SQLException {
        var killed = sql.first("SELECT CAST(value AS INTEGER) FROM meta WHERE key = ?", first, row -> row.getInt(1),
                UNFINISHED);
        sql.update("INSERT OR IGNORE INTO stale SELECT id FROM envelope WHERE id >= ? AND id < ?", killed, first);
        var statement = sql.prepare("INSERT OR IGNORE INTO stale (envelope) VALUES (?)");
        for (var id = touched.nextSetBit(0); id >= 0; id = touched.nextSetBit(id + 1)) {
            statement.setInt(1, id);
            statement.executeUpdate();
        }
        touched.clear();
        sql.update("DELETE FROM meta WHERE key = ?", UNFINISHED);
        marked = false;
    }

    static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
