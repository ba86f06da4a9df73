package dev.postweg.trace;

import dev.postweg.decode.ClientType;
import dev.postweg.decode.CustomData;
import dev.postweg.decode.SourceContext;
import dev.postweg.model.Certainty;
import dev.postweg.model.Channel;
import dev.postweg.model.LogField;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Decides how a mail came in: the first rule that fits wins. docs/correlation.md tells the rules. */
final class ChannelRules {
    private final List<Row> rows;

    private ChannelRules(List<Row> rows) {
        this.rows = rows;
    }

    /**
     * Decides.
     *
     * @param rows
     *            the rows in causal order
     * @return the channel with what decided it
     */
    static ChannelDecision decide(List<Row> rows) {
        var rules = new ChannelRules(rows);
        return rules.first(rules::made, rules::probe, rules::client, rules::store)
                .or(() -> EntryRules.decide(rows)).or(rules::submission).orElseGet(ChannelDecision::unknown);
    }

    @SafeVarargs
    private Optional<ChannelDecision> first(Supplier<Optional<ChannelDecision>>... rules) {
        for (var rule : rules) {
            var found = rule.get();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Mail that Exchange made itself, and mail from the pickup folder, tell by the source of the row. */
    private Optional<ChannelDecision> made() {
        for (var row : rows) {
            if (row.isShadow()) {
                continue;
            }
            var channel = made(row);
            if (channel != Channel.UNKNOWN) {
                var certainty = channel == Channel.SYSTEM ? Certainty.GUESSED : Certainty.CERTAIN;
                return Optional.of(ChannelDecision.of(channel, row, LogField.SOURCE, certainty));
            }
            if (row.rank() < Ranks.CHANGES) {
                return answers();
            }
        }
        return Optional.empty();
    }

    /** Rows of later hops still show that a mail answers another one. */
    private Optional<ChannelDecision> answers() {
        for (var row : rows) {
            var found = row.is("RECEIVE") ? answers(row) : Optional.<ChannelDecision>empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Channel made(Row row) {
        if (row.source().equals("DSN")) {
            return Channel.DSN;
        }
        if (!row.is("RECEIVE")) {
            return Channel.UNKNOWN;
        }
        return switch (row.source()) {
            case "MAILBOXRULE" -> Channel.INBOX_RULE;
            case "APPROVAL" -> Channel.MODERATION;
            case "PICKUP", "ADMIN" -> Channel.PICKUP;
            case "AGENT" -> row.get(LogField.REFERENCE).isBlank() ? Channel.SYSTEM : Channel.JOURNAL;
            case "PUBLICFOLDER" -> Channel.SYSTEM;
            default -> Channel.UNKNOWN;
        };
    }

    private static Optional<ChannelDecision> answers(Row row) {
        var made = made(row);
        if (made == Channel.INBOX_RULE || made == Channel.DSN) {
            return Optional.of(ChannelDecision.of(made, row, LogField.SOURCE, Certainty.CERTAIN));
        }
        var reference = row.get(LogField.REFERENCE).strip();
        if (row.get(LogField.RETURN_PATH).equals("<>") && Families.isMessageId(reference)) {
            return Optional.of(ChannelDecision.of(Channel.DSN, row, LogField.REFERENCE, Certainty.GUESSED));
        }
        if (EnvelopeKeys.isNumber(reference) && row.get(LogField.MESSAGE_INFO).regionMatches(true, 0, "03I", 0, 3)) {
            return Optional.of(ChannelDecision.of(Channel.INBOX_RULE, row, LogField.REFERENCE, Certainty.GUESSED));
        }
        return Optional.empty();
    }

    private Optional<ChannelDecision> probe() {
        var sender = "";
        for (var row : rows) {
            // most rows of a mail name one sender
            var own = row.get(LogField.SENDER_ADDRESS);
            if (!own.equals(sender) && Probes.isProbe(own)) {
                return Optional.of(ChannelDecision.of(Channel.PROBE, row, LogField.SENDER_ADDRESS, Certainty.GUESSED));
            }
            sender = own;
            if (row.rank() < Ranks.CHANGES && areProbes(row.keys())) {
                return Optional
                        .of(ChannelDecision.of(Channel.PROBE, row, LogField.RECIPIENT_ADDRESS, Certainty.GUESSED));
            }
            var data = row.get(LogField.CUSTOM_DATA);
            if (data.contains("Probe") && Probes.isProbe(CustomData.parse(data))) {
                return Optional.of(ChannelDecision.of(Channel.PROBE, row, LogField.CUSTOM_DATA, Certainty.GUESSED));
            }
        }
        return Optional.empty();
    }

    private static boolean areProbes(List<String> addresses) {
        for (var address : addresses) {
            if (!Probes.isProbe(address)) {
                return false;
            }
        }
        return !addresses.isEmpty();
    }

    /** The mailbox database names the client. */
    private Optional<ChannelDecision> client() {
        for (var row : rows) {
            var context = row.isStore() && row.rank() < Ranks.CHANGES ? row.get(LogField.SOURCE_CONTEXT) : "";
            if (context.contains("ClientType:")
                    && SourceContext.parse(row.source(), row.name(), context) instanceof SourceContext.StoreContext s
                    && !s.clientType().isEmpty()) {
                var type = ClientType.of(s.clientType());
                return Optional.of(ChannelDecision.of(type.channel(), row, LogField.SOURCE_CONTEXT,
                        "ClientType:" + type.raw(), type.certainty()));
            }
        }
        return Optional.empty();
    }

    /** All that is left of the submission is its share of a latency tree. */
    private Optional<ChannelDecision> submission() {
        return rows.stream().filter(row -> row.get(LogField.MESSAGE_INFO).contains(":TOTAL-SUB=")).findFirst()
                .map(row -> ChannelDecision.of(Channel.MAILBOX, row, LogField.MESSAGE_INFO, "TOTAL-SUB",
                        Certainty.GUESSED));
    }

    /** A row of the store without the name of a client. */
    private Optional<ChannelDecision> store() {
        Row first = null;
        for (var row : rows) {
            if (!row.isStore() || row.rank() >= Ranks.CHANGES) {
                continue;
            }
            first = first == null ? row : first;
            var phone = row.is("RECEIVE") && row.isModern() && row.event().header().position(
                    LogField.ORIGINAL_CLIENT_IP) >= 0 && row.get(LogField.ORIGINAL_CLIENT_IP).isEmpty()
                    && row.get(LogField.MESSAGE_INFO).startsWith("04I");
            if (phone) {
                return Optional.of(
                        ChannelDecision.of(Channel.ACTIVESYNC, row, LogField.ORIGINAL_CLIENT_IP, Certainty.GUESSED));
            }
        }
        return Optional.ofNullable(first)
                .map(row -> ChannelDecision.of(Channel.MAILBOX, row, LogField.SOURCE, Certainty.CERTAIN));
    }
}
