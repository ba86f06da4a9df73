package dev.postweg.trace;

import dev.postweg.model.LogField;
import java.util.stream.Collectors;

/** Writes a trace down for tests that look at all of it. */
final class TraceText {
    private TraceText() {
    }

    static String of(Trace trace) {
        var text = new StringBuilder();
        var message = trace.message();
        text.append(message.subject()).append(" | ").append(message.channel().id()).append(" | ")
                .append(trace.direction().id()).append(" | ").append(message.outcome().id()).append(" | ip ")
                .append(message.originalClientIp()).append(" | anonymous ").append(message.anonymous().id())
                .append(" | latency ").append(message.latencyMs()).append('\n');
        trace.events().forEach(event -> text.append("  ").append(event(event)).append('\n'));
        trace.recipients().forEach(recipient -> text.append("  -> ").append(recipient.address()).append(' ')
                .append(recipient.outcome().id()).append(via(recipient)).append(": ").append(path(recipient))
                .append(" [").append(recipient.status()).append("] ").append(recipient.evidence().text())
                .append('\n'));
        trace.missing().forEach(hop -> text.append("  missing ").append(hop).append('\n'));
        trace.clockSkewMs().forEach((server, skew) -> text.append("  skew ").append(server).append(' ').append(skew)
                .append(" vs ").append(trace.referenceServer()).append('\n'));
        trace.related().forEach(related -> text.append("  related ").append(related.relation().id()).append(' ')
                .append(related.messageId()).append(related.internalId()).append('\n'));
        return text.toString();
    }

    private static String via(RecipientPath recipient) {
        return recipient.via().isEmpty()
                ? ""
                : " via " + recipient.via().stream().map(via -> via.reason().id() + " " + via.parent())
                        .collect(Collectors.joining(", "));
    }

    static String path(RecipientPath recipient) {
        return recipient.path().stream().map(TraceText::hop).collect(Collectors.joining(" > "));
    }

    private static String hop(Hop hop) {
        return hop.service().id() + " " + hop.server() + (hop.state() == HopState.MISSING ? " (missing)" : "");
    }

    private static String event(TracedEvent event) {
        var row = event.event();
        return event.order() + " " + row.get(LogField.DATE_TIME) + " " + event.service() + " " + event.server() + " "
                + row.get(LogField.SOURCE) + " " + row.get(LogField.EVENT_ID) + " #" + row.id() + " copy "
                + event.copyId() + " <- " + event.causes().stream().map(cause -> "#" + cause.eventId() + " "
                        + cause.rule().id()).collect(Collectors.joining(", "))
                + " " + cut(row.get(LogField.RECIPIENT_ADDRESS));
    }

    private static String cut(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
