package dev.postweg.export;

import dev.postweg.decode.RecipientAddresses;
import dev.postweg.decode.RecipientStatus;
import dev.postweg.model.Event;
import dev.postweg.model.LogField;
import dev.postweg.model.MessageSummary;
import dev.postweg.model.RecipientSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Splits a row of several recipients into one row each, with its own status. */
public final class PerRecipient {
    private PerRecipient() {
    }

    /**
     * Splits an event.
     *
     * @param line
     *            any event
     * @return one row a recipient in the order of the log; the row itself where it has at most one. A status goes along
     *         where there are as many as recipients; else each row keeps the whole text
     */
    public static List<EventLine> of(EventLine line) {
        var event = line.event();
        var count = count(event.get(LogField.RECIPIENT_COUNT));
        var addresses = RecipientAddresses.split(event.get(LogField.RECIPIENT_ADDRESS), count);
        if (addresses.size() < 2) {
            return List.of(line);
        }
        var statuses = RecipientStatus.parse(event.get(LogField.RECIPIENT_STATUS), addresses.size());
        return IntStream.range(0, addresses.size()).mapToObj(i -> {
            var values = new ArrayList<>(event.values());
            set(event, values, LogField.RECIPIENT_ADDRESS, addresses.get(i));
            if (statuses.size() == addresses.size()) {
                set(event, values, LogField.RECIPIENT_STATUS, statuses.get(i).raw());
            }
            var split = new Event(event.id(), event.time(), event.server(), event.process(), event.origin(),
                    event.header(), values);
            return new EventLine(split, line.message(), line.channel(), line.note());
        }).toList();
    }

    private static int count(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException _) {
            // 0 is how RecipientAddresses is told that the log does not say
            return 0;
        }
    }

    private static void set(Event event, List<String> values, LogField field, String value) {
        var position = event.header().position(field);
        if (position >= 0) {
            values.set(position, value);
        }
    }

    /**
     * Splits a message.
     *
     * @param line
     *            any message
     * @return one row a recipient, in order; the row itself where there is none
     */
    public static List<MessageLine> of(MessageLine line) {
        var recipients = line.summary().recipients();
        return recipients.size() < 2
                ? List.of(line)
                : recipients.stream().map(recipient -> new MessageLine(only(line.summary(), recipient),
                        line.direction(), line.family(), line.note())).toList();
    }

    private static MessageSummary only(MessageSummary mail, RecipientSummary recipient) {
        return new MessageSummary(mail.networkMessageId(), mail.messageId(), mail.first(), mail.last(), mail.sender(),
                List.of(recipient), mail.subject(), mail.channel(), mail.channelEvidence(), mail.anonymous(),
                mail.originalClientIp(), mail.outcome(), mail.servers(), mail.events(), mail.size(),
                mail.latencyMs());
    }
}
