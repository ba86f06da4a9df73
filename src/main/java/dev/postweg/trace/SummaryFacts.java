package dev.postweg.trace;

import dev.postweg.decode.MessageInfo;
import dev.postweg.model.LogField;
import dev.postweg.model.MessageSummary;
import dev.postweg.model.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Reads the plain facts of a message off its rows. */
final class SummaryFacts {
    static final int STAMP_LENGTH = "2018-02-05T12:56:41.168Z".length();
    /** The gravest first. */
    private static final List<Outcome> GRAVITY = List.of(Outcome.FAILED, Outcome.REJECTED, Outcome.DROPPED,
            Outcome.DEFERRED, Outcome.MODERATED, Outcome.UNKNOWN, Outcome.SENT, Outcome.DELIVERED, Outcome.DUPLICATE,
            Outcome.REDIRECTED, Outcome.EXPANDED);

    private final Analysis analysis;
    private final List<Row> ordered;

    SummaryFacts(Analysis analysis) {
        this.analysis = analysis;
        this.ordered = analysis.ordered();
    }

    MessageSummary summary() {
        var rows = analysis.rows().all();
        var channel = analysis.channel();
        return new MessageSummary(first(LogField.NETWORK_MESSAGE_ID), first(LogField.MESSAGE_ID),
                rows.getFirst().time(), rows.getLast().time(), sender(),
                analysis.fates().stream().map(Fate::summary).toList(), first(LogField.MESSAGE_SUBJECT),
                channel.channel(), channel.evidence(), Logons.of(channel, ordered), Clients.ip(analysis.client()),
                outcome(), servers(), rows.size(), size(), latency());
    }

    private String first(LogField field) {
        for (var row : ordered) {
            var text = row.get(field);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private String sender() {
        var sender = first(LogField.SENDER_ADDRESS);
        return sender.isEmpty() ? first(LogField.RETURN_PATH).replace("<>", "") : sender;
    }

    private Outcome outcome() {
        var place = GRAVITY.size();
        for (var fate : analysis.fates()) {
            place = Math.min(place, GRAVITY.indexOf(fate.outcome()));
        }
        return place == GRAVITY.size() ? Outcome.UNKNOWN : GRAVITY.get(place);
    }

    private List<String> servers() {
        var servers = new LinkedHashMap<String, String>();
        for (var row : ordered) {
            if (!row.server().isEmpty()) {
                servers.putIfAbsent(row.serverKey(), row.server());
            }
        }
        return new ArrayList<>(servers.values());
    }

    private long size() {
        var size = -1L;
        var before = "";
        for (var row : ordered) {
            var raw = row.get(LogField.TOTAL_BYTES);
            if (raw.equals(before)) {
                continue;
            }
            before = raw;
            var text = raw.strip();
            if (EnvelopeKeys.isNumber(text) && text.length() < 19) {
                size = Math.max(size, Long.parseLong(text));
            }
        }
        return size;
    }

    /** From the origin in message-info to the last delivery, or the last sending where there is none. */
    private long latency() {
        Row last = null;
        for (var row : ordered) {
            var end = row.is("DELIVER") || row.is("SENDEXTERNAL");
            if ((end || row.is("SEND")) && (last == null || better(row, last))) {
                last = row;
            }
        }
        return last == null ? -1 : latency(last);
    }

    private static boolean better(Row row, Row last) {
        return row.is("SEND") == last.is("SEND") ? row.time() >= last.time() : last.is("SEND");
    }

    private long latency(Row row) {
        var info = row.get(LogField.MESSAGE_INFO);
        // the tree behind the origin may be long, and only the origin counts here
        var stamp = info.length() > STAMP_LENGTH ? info.substring(0, STAMP_LENGTH) : info;
        return MessageInfo.parse(stamp) instanceof MessageInfo.Latency latency
                ? Math.max(0, row.time() - analysis.skew().of(row.serverKey()) - latency.origin().toEpochMilli()
                        + originSkew())
                : -1;
    }

    /** The first server stamped the origin by its own clock. */
    private long originSkew() {
        return analysis.skew().of(analysis.skew().reference());
    }

}
