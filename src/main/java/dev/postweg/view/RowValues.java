package dev.postweg.view;

import dev.postweg.decode.EventMeaning;
import dev.postweg.model.LogField;
import dev.postweg.model.MessageSummary;
import dev.postweg.model.RecipientSummary;
import dev.postweg.model.Service;
import dev.postweg.query.QueryField;
import dev.postweg.store.EventRow;
import dev.postweg.store.MessageRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The values of loaded rows, as filters ask for them. */
final class RowValues {
    private static final Pattern CODE = Pattern.compile("[0-9A-Fa-f]{2}[A-Za-z]:.*", Pattern.DOTALL);

    private RowValues() {
    }

    /** The values of an event; facts about its mail are fetched only where a filter asks for one. */
    static List<String> of(EventRow row, LongFunction<Optional<MessageRow>> mails, QueryField field) {
        var event = row.event();
        if (field.logField().isPresent()) {
            var raw = event.get(field.logField().get());
            return switch (field) {
                case RECIPIENT, RELATED, STATUS, REFERENCE -> List.of(raw.split(";"));
                default -> List.of(raw);
            };
        }
        return switch (field) {
            case SERVER -> List.of(event.server());
            case PROCESS -> List.of(event.process().prefix());
            case FILE -> List.of(event.origin().file());
            case LINE -> List.of(Long.toString(event.origin().line()));
            case KIND -> List.of(EventMeaning.kind(event.get(LogField.SOURCE), event.get(LogField.EVENT_ID)).id());
            case SERVICE -> event.process().service().map(Service::id).stream().toList();
            case SENDER_DOMAIN -> domains(List.of(event.get(LogField.SENDER_ADDRESS)));
            case RECIPIENT_DOMAIN -> domains(event.recipients());
            case CODE -> Stream.of(event.get(LogField.MESSAGE_INFO)).filter(CODE.asMatchPredicate())
                    .map(info -> info.substring(0, info.indexOf(':'))).toList();
            case MESSAGE -> List.of(row.messageKey());
            case CHANNEL -> List.of(row.channel().id());
            case MARKED, NOTE -> Stream.concat(Stream.of(row.note()), mails.apply(row.message()).stream()
                    .map(MessageRow::note)).map(note -> field == QueryField.NOTE ? note.text() : note.mark().id())
                    .toList();
            case OUTCOME, DIRECTION, ANONYMOUS, LATENCY -> mails.apply(row.message()).map(mail -> of(mail, field))
                    .orElse(List.of());
            default -> List.of();
        };
    }

    /** The values of a mail; fields that only single rows have are empty. */
    static List<String> of(MessageRow row, QueryField field) {
        var mail = row.summary();
        return switch (field) {
            case TIME -> List.of(Instant.ofEpochMilli(mail.first()).toString());
            case SENDER -> List.of(mail.sender());
            case SENDER_DOMAIN -> domains(List.of(mail.sender()));
            case RECIPIENT -> recipients(mail, RecipientSummary::address);
            case RECIPIENT_DOMAIN -> domains(recipients(mail, RecipientSummary::address));
            case RECIPIENT_COUNT -> List.of(Integer.toString(mail.recipients().size()));
            case STATUS -> recipients(mail, RecipientSummary::status);
            case OUTCOME -> recipients(mail, recipient -> recipient.outcome().id());
            case SUBJECT -> List.of(mail.subject());
            case MESSAGE_ID -> List.of(mail.messageId());
            case NETWORK_MESSAGE_ID -> List.of(mail.networkMessageId());
            case MESSAGE -> List.of(mail.networkMessageId().isEmpty() ? mail.messageId() : mail.networkMessageId());
            case ORIGINAL_CLIENT_IP -> List.of(mail.originalClientIp());
            case SIZE -> mail.size() < 0 ? List.of() : List.of(Long.toString(mail.size()));
            case LATENCY -> mail.latencyMs() < 0 ? List.of() : List.of(Long.toString(mail.latencyMs()));
            case SERVER -> mail.servers();
            case CHANNEL -> List.of(mail.channel().id());
            case DIRECTION -> List.of(row.direction().id());
            case ANONYMOUS -> List.of(mail.anonymous().id());
            case MARKED -> List.of(row.note().mark().id());
            case NOTE -> List.of(row.note().text());
            default -> List.of();
        };
    }

    private static List<String> recipients(MessageSummary mail, Function<RecipientSummary, String> part) {
        return mail.recipients().stream().map(part).toList();
    }

    private static List<String> domains(List<String> addresses) {
        return addresses.stream().map(address -> address.substring(address.lastIndexOf('@') + 1)).toList();
    }
}
