package dev.postweg.store;

import dev.postweg.model.Anonymity;
import dev.postweg.model.Certainty;
import dev.postweg.model.Channel;
import dev.postweg.model.Direction;
import dev.postweg.model.Evidence;
import dev.postweg.model.MessageSummary;
import dev.postweg.model.Outcome;
import dev.postweg.model.RecipientSummary;
import java.sql.PreparedStatement;
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

    /** For writing. */
    MessageRows(Sql sql, Dictionary terms) {
        this.sql = sql;
        this.terms = terms;
        this.relations = new Relations(sql);
    }

    /** Writes a message in place of one that may stand there. */
    void replace(int id, NewMessage made) throws SQLException {
        sql.update("DELETE FROM recipient WHERE message = ?", id);
        relations.remove(id);
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
        var row = sql.prepare("INSERT OR REPLACE INTO message VALUES"
                + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        row.setInt(1, id);
        row.setString(2, Envelopes.orNull(summary.networkMessageId()));
        row.setString(3, Envelopes.orNull(summary.messageId()));
        row.setLong(4, summary.first());
        row.setLong(5, summary.last());
        row.setObject(6, terms.id(summary.sender()));
        row.setString(7, Envelopes.orNull(summary.subject()));
        channel(row, summary);
        row.setString(13, summary.anonymous().id());
        row.setString(14, direction.id());
        row.setObject(15, terms.id(summary.originalClientIp()));
        row.setString(16, summary.outcome().id());
        row.setString(17, String.join(";", summary.servers()));
        row.setInt(18, summary.events());
        row.setInt(19, summary.recipients().size());
        row.setObject(20, summary.size() < 0 ? null : summary.size());
        row.setObject(21, summary.latencyMs() < 0 ? null : summary.latencyMs());
        // a family of its own until it is found
        row.setInt(22, id);
        row.executeUpdate();
    }

    private static void channel(PreparedStatement row, MessageSummary summary) throws SQLException {
        var evidence = summary.channelEvidence();
        row.setString(8, summary.channel().id());
        row.setLong(9, evidence.event());
        row.setString(10, evidence.field());
        row.setString(11, evidence.text());
        row.setString(12, evidence.certainty().id());
    }

    private void recipients(int message, List<RecipientSummary> recipients) throws SQLException {
        var row = sql.prepare("INSERT INTO recipient VALUES (?, ?, ?, ?, ?, ?, ?)");
        var position = 0;
        for (var recipient : recipients) {
            row.setInt(1, message);
            row.setInt(2, position++);
            row.setInt(3, terms.id(recipient.address()));
            row.setString(4, recipient.outcome().id());
            row.setString(5, Envelopes.orNull(recipient.status()));
            row.setString(6, Envelopes.orNull(String.join(SEPARATOR, recipient.via())));
            row.setLong(7, recipient.time());
            row.executeUpdate();
        }
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
