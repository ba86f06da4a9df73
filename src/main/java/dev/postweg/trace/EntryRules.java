package dev.postweg.trace;

import dev.postweg.decode.CustomData;
import dev.postweg.decode.MessageInfo;
import dev.postweg.model.Certainty;
import dev.postweg.model.Channel;
import dev.postweg.model.LogField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Decides the channel of a mail of which no row of a mailbox is here, by the row with which SMTP took it in. */
final class EntryRules {
    private EntryRules() {
    }

    /** Returns the row with which SMTP took the mail in at the first server. */
    static Optional<Row> entry(List<Row> rows) {
        for (var row : rows) {
            if (row.is("SMTP", "RECEIVE")) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    static Optional<ChannelDecision> decide(List<Row> rows) {
        return entry(rows).flatMap(EntryRules::decide);
    }

    private static Optional<ChannelDecision> decide(Row row) {
        if (MessageInfo.parse(row.get(LogField.MESSAGE_INFO)) instanceof MessageInfo.Code code) {
            var channel = ofCode(code);
            if (channel.isPresent()) {
                return channel.map(found -> ChannelDecision.of(found, row, LogField.MESSAGE_INFO,
                        certainty(found, code)));
            }
        }
        if (isClientConnector(row.get(LogField.CONNECTOR_ID))) {
            return Optional.of(ChannelDecision.of(Channel.SMTP_AUTHENTICATED, row, LogField.CONNECTOR_ID,
                    Certainty.GUESSED));
        }
        if (MessageInfo.parse(row.get(LogField.MESSAGE_INFO)) instanceof MessageInfo.Code code
                && code.internal() && code.mechanism().equalsIgnoreCase("0c")) {
            // what made this mail stands in a log that is not here; no client hands in a mail without a return path
            var made = row.get(LogField.RETURN_PATH).equals("<>") ? Channel.SYSTEM : Channel.MAILBOX;
            return Optional.of(ChannelDecision.of(made, row, LogField.MESSAGE_INFO, Certainty.GUESSED));
        }
        return fromInternet(row);
    }

    private static Optional<Channel> ofCode(MessageInfo.Code code) {
        if (code.anonymous()) {
            return Optional.of(Channel.SMTP_ANONYMOUS);
        }
        return switch (code.mechanism().toLowerCase(Locale.ROOT)) {
            case "06", "07" -> Optional.of(Channel.SMTP_AUTHENTICATED);
            default -> Optional.empty();
        };
    }

    private static Certainty certainty(Channel channel, MessageInfo.Code code) {
        return channel == Channel.SMTP_ANONYMOUS || code.mechanism().equals("07")
                ? Certainty.CERTAIN
                : Certainty.GUESSED;
    }

    private static boolean isClientConnector(String connector) {
        return connector.contains("Client Frontend") || connector.contains("Client Proxy");
    }

    private static Optional<ChannelDecision> fromInternet(Row row) {
        var text = row.get(LogField.CUSTOM_DATA);
        return text.contains("FromEntity")
                && CustomData.parse(text).first("FromEntity").filter("Internet"::equalsIgnoreCase).isPresent()
                        ? Optional.of(ChannelDecision.of(Channel.SMTP_ANONYMOUS, row, LogField.CUSTOM_DATA,
                                "FromEntity=Internet", Certainty.GUESSED))
                        : Optional.empty();
    }
}
