package dev.postweg.store;

import dev.postweg.model.Anonymity;
import dev.postweg.model.Certainty;
import dev.postweg.model.Channel;
import dev.postweg.model.Direction;
import dev.postweg.model.Evidence;
import dev.postweg.model.MessageSummary;
import dev.postweg.model.Outcome;
import dev.postweg.model.RecipientSummary;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** Writes and reads the rows of the message list. */
final class MessageRows {
    private static final String SEPARATOR = "\n";

    private final Sql sql;
    private final Dictionary terms;
    private final Relations relations;
    private final RowBatch messages;
    private final RowBatch recipients;

    /** For writing. */
    MessageRows(Sql sql, Dictionary terms) {
        this.sql = sql;
        this.terms = terms;
        this.relations = new Relations(sql);
        this.messages = new RowBatch(sql, "INSERT OR ROLLBACK INTO message", 22);
        this.recipients = new RowBatch(sql, "INSERT OR ROLLBACK INTO recipient", 7);
    }

    /** Writes a message in place of one that may stand there; once before each {@link #flush}. */
    void replace(int id, NewMessage made) throws SQLException {
        remove(id);
        insert(id, made);
    }

    /** Writes a message that was not there. */
    void insert(int id, NewMessage made) throws SQLException {
        write(id, made.summary(), made.direction());
        recipients(id, made.summary().recipients());
        relations.add(id, made.relations());
    }

    void remove(int id) {
        relations.remove(id);
        sql.update("DELETE FROM recipient WHERE message = ?", id);
        sql.update("DELETE FROM message WHERE id = ?", id);
    }

    private void write(int id, MessageSummary summary, Direction direction) throws SQLException {
        var evidence = summary.channelEvidence();
        // a family of its own until it is found
        messages.add(id, Envelopes.orNull(summary.networkMessageId()), Envelopes.orNull(summary.messageId()),
                summary.first(), summary.last(), terms.id(summary.sender()), Envelopes.orNull(summary.subject()),
                summary.channel().id(), evidence.event(), evidence.field(), evidence.text(),
                evidence.certainty().id(), summary.anonymous().id(), direction.id(),
                terms.id(summary.originalClientIp()), summary.outcome().id(), String.join(";", summary.servers()),
                summary.events(), summary.recipients().size(), known(summary.size()), known(summary.latencyMs()), id);
    }

    private static Object known(long number) {
        return number < 0 ? null : number;
    }

    private void recipients(int message, List<RecipientSummary> all) throws SQLException {
        var position = 0;
        for (var recipient : all) {
            recipients.add(message, position++, terms.id(recipient.address()), recipient.outcome().id(),
                    Envelopes.orNull(recipient.status()),
                    Envelopes.orNull(String.join(SEPARATOR, recipient.via())), recipient.time());
        }
    }

    /** Writes what waits to be written. */
    void flush() throws SQLException {
        messages.flush();
        recipients.flush();
        relations.flush();
    }

    /** Writes what waits, and finds the families: all messages stand now. */
    void finish() throws SQLException {
        flush();
        relations.resolve();
    }

    static MessageRow read(Sql sql, Texts texts, int id) {
        return sql.first("SELECT * FROM message WHERE id = ?", null, row -> read(sql, texts, row), id);
    }

    private static MessageRow read(Sql sql, Texts texts, ResultSet row) throws SQLException {
        var channel = Channel.ofId(row.getString(8)).orElse(Channel.UNKNOWN);
        var evidence = new Evidence("channel=" + channel.id(), row.getLong(9), row.getString(10), row.getString(11),
                Certainty.ofId(row.getString(12)).orElse(Certainty.GUESSED));
        var servers = row.getString(17);
        var latency = row.getLong(21);
        if (row.wasNull()) {
            latency = -1;
        }
        var size = row.getLong(20);
        if (row.wasNull()) {
            size = -1;
        }
        var summary = new MessageSummary(text(row, 2), text(row, 3), row.getLong(4), row.getLong(5),
                texts.term(row.getInt(6)), recipients(sql, texts, row.getInt(1)), text(row, 7), channel, evidence,
                Anonymity.valueOf(row.getString(13).toUpperCase(Locale.ROOT)), texts.term(row.getInt(15)),
                Outcome.ofId(row.getString(16)).orElse(Outcome.UNKNOWN),
                servers.isEmpty() ? List.of() : List.of(servers.split(";")), row.getInt(18), size, latency);
        return new MessageRow(row.getInt(1), summary, Direction.ofId(row.getString(14)).orElse(Direction.UNKNOWN),
                row.getInt(22), Notes.ofMessage(sql, text(row, text(row, 2).isEmpty() ? 3 : 2)));
    }

    private static List<RecipientSummary> recipients(Sql sql, Texts texts, int message) {
        return sql.list("SELECT address, outcome, status, via, time FROM recipient WHERE message = ? ORDER BY position",
                row -> new RecipientSummary(texts.term(row.getInt(1)),
                        Outcome.ofId(row.getString(2)).orElse(Outcome.UNKNOWN), text(row, 3),
                        text(row, 4).isEmpty() ? List.of() : List.of(text(row, 4).split(SEPARATOR)), row.getLong(5)),
                message);
    }

    private static String text(ResultSet row, int column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }
}
