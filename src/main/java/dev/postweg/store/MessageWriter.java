package dev.postweg.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** Joins envelopes to messages and writes the rows of the message list. Commits when {@link #finish} is called. */
public final class MessageWriter {
    private final Sql sql;
    private final MessageRows rows;
    private final KeyJoins keys;
    /** Messages to be made anew that have a row. */
    private final BitSet present = new BitSet();
    private EnvelopeTimes times;

    MessageWriter(Sql sql, MessageRows rows, int first) {
        this.sql = sql;
        this.rows = rows;
        this.keys = new KeyJoins(sql, first);
        sql.execute("BEGIN IMMEDIATE");
    }

    /**
     * What is known of an envelope, for joining those that have no network-message-id.
     *
     * @param id
     *            number of the envelope
     * @param networkMessageId
     *            or empty
     * @param messageId
     *            or empty
     * @param subject
     *            or empty
     * @param sender
     *            or empty
     * @param copy
     *            {@code server|internal id}; empty where there is a network-message-id
     * @param first
     *            time of its first event, in ms since 1970, UTC
     * @param last
     *            time of its last event, in ms since 1970, UTC
     * @param links
     *            ties to others
     */
    public record Envelope(int id, String networkMessageId, String messageId, String subject, String sender,
            String copy, long first, long last, List<Link> links) {
    }

    /**
     * Has a message made anew.
     *
     * @param message
     *            its number
     */
    public void spoil(int message) {
        keys.spoil(message);
    }

    /** Joins what the network-message-id proves. */
    public void joinByKeys() {
        keys.byNetworkId();
    }

    /** Joins rows without ids by their mailbox event; after all others, so that these stay where they are. */
    public void joinStoreRows() {
        keys.byStoreEvent();
    }

    /**
     * Lists the Message-IDs whose envelopes must be joined by other means, as at least one of them is new and has no
     * network-message-id.
     *
     * @return Message-IDs, each once
     */
    public List<String> unjoined() {
        var ids = sql.list("SELECT DISTINCT message_id FROM envelope WHERE id IN (SELECT envelope FROM stale)"
                + " AND network_message_id IS NULL AND message_id IS NOT NULL", row -> row.getString(1));
        if (!ids.isEmpty()) {
            // takes as much room as the links themselves, and most workspaces never need it
            sql.execute("CREATE INDEX IF NOT EXISTS link_envelope ON link (envelope)");
        }
        return ids;
    }

    /**
     * Lists all envelopes of a Message-ID.
     *
     * @param messageId
     *            with its brackets
     * @return by number
     */
    public List<Envelope> envelopes(String messageId) {
        if (times == null) {
            times = EnvelopeTimes.of(sql);
        }
        // the index ignores case, and Message-IDs do not
        return sql.list("SELECT v.id, v.network_message_id, v.message_id, v.message_subject, t.value, v.copy"
                + " FROM envelope v LEFT JOIN term t ON t.id = v.sender_address"
                + " WHERE v.message_id = ?1 COLLATE NOCASE AND v.message_id = ?1 ORDER BY v.id", this::envelope,
                messageId).stream().filter(envelope -> times.has(envelope.id)).toList();
    }

    private Envelope envelope(ResultSet row) throws SQLException {
        var id = row.getInt(1);
        var links = sql.list("SELECT kind, key FROM link WHERE envelope = ?",
                link -> new Link(Link.Kind.valueOf(link.getString(1).toUpperCase(Locale.ROOT)), link.getString(2)), id);
        return new Envelope(id, text(row, 2), text(row, 3), text(row, 4), text(row, 5), text(row, 6), times.first(id),
                times.last(id), links);
    }

    private static String text(ResultSet row, int column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }

    /**
     * Joins envelopes to one message.
     *
     * @param envelopes
     *            their numbers
     * @param reason
     *            the evidence, in a few words
     */
    public void join(List<Integer> envelopes, String reason) {
        var message = envelopes.stream().mapToInt(Integer::intValue).min().orElseThrow();
        for (var envelope : envelopes) {
            sql.update("INSERT OR IGNORE INTO stale (envelope) VALUES (?)", envelope);
            sql.update("UPDATE envelope SET message = ?, joined = ? WHERE id = ?", message, reason, envelope);
        }
    }

    /**
     * Lists the messages whose rows must be made anew.
     *
     * @return their numbers, rising
     */
    public int[] stale() {
        var stale = sql.ids("SELECT DISTINCT message FROM envelope WHERE id IN (SELECT envelope FROM stale)"
                + " ORDER BY message");
        var known = Clause.among("id", stale).in("SELECT id FROM message WHERE %s");
        sql.each(known.sql(), row -> present.set(row.getInt(1)), known.array());
        return stale;
    }

    /** Makes what is joined visible to readers; the messages stay to be made anew until {@link #finish}. */
    public void joined() {
        ColumnWriter.joined(sql);
        sql.execute("COMMIT");
        sql.execute("BEGIN IMMEDIATE");
    }

    /**
     * Writes the row of a message and of its recipients in place of the old ones.
     *
     * @param message
     *            its number
     * @param made
     *            what it is
     */
    public void put(int message, NewMessage made) {
        sql.run(() -> {
            if (present.get(message)) {
                rows.replace(message, made);
            } else {
                rows.insert(message, made);
            }
            return null;
        });
    }

    /**
     * Removes a message that has no rows any more.
     *
     * @param message
     *            its number
     */
    public void remove(int message) {
        rows.remove(message);
    }

    /**
     * Finds the families, removes messages that have no envelope any more, forgets what was stale, and commits.
     *
     * @return the messages that were removed
     */
    public List<Integer> finish() {
        sql.run(() -> {
            rows.finish();
            return null;
        });
        Schema.index(sql, Schema.Indexes.MESSAGES);
        var gone = sql.list("SELECT m.id FROM message m LEFT JOIN envelope v ON v.message = m.id WHERE v.id IS NULL",
                row -> row.getInt(1));
        gone.forEach(rows::remove);
        sql.execute("DELETE FROM stale");
        ColumnWriter.joined(sql);
        sql.execute("COMMIT");
        sql.execute("PRAGMA optimize");
        return gone;
    }
}
