package dev.postweg.trace;

import dev.postweg.model.LogField;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a trace down for tests that look at all of it, without numbers that depend on the place of a row. */
final class TraceText {
    private final Trace trace;
    private final Map<Long, Integer> orders = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private TraceText(Trace trace) {
        this.trace = trace;
        trace.events().forEach(event -> orders.put(event.event().id(), event.order()));
    }

    static String of(Trace trace) {
        return new TraceText(trace).write();
    }

    private String write() {
        var message = trace.message();
        line("mail " + String.join(" | ", message.subject(), message.sender(), message.channel().id(),
                trace.direction().id(), message.outcome().id(), "anonymous " + message.anonymous().id(),
                "client " + message.originalClientIp()));
        trace.events().forEach(this::event);
        trace.recipients().forEach(this::recipient);
        trace.missing().forEach(hop -> line("missing " + hop.service() + " " + hop.server() + ", "
                + hop.evidence().certainty().id()));
        trace.clockSkewMs().forEach((server, skew) -> line("skew of " + server + " against "
                + trace.referenceServer() + " about " + Math.round(skew / 1000.0) + " s"));
        trace.related().forEach(related -> line("related " + related.relation().id()));
        return text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void event(TracedEvent event) {
        var row = event.event();
        var causes = event.causes().stream().map(cause -> orders.get(cause.eventId()) + " " + cause.rule().id())
                .collect(Collectors.joining(", "));
        line("  %d %s %s %s %s%s%s".formatted(event.order(), event.service(), event.server(), row.get(LogField.SOURCE),
                row.get(LogField.EVENT_ID), causes.isEmpty() ? "" : " <- " + causes,
                row.recipients().size() == 1 ? ": " + row.recipients().getFirst() : ": " + row.recipients().size()));
    }

    private void recipient(RecipientPath recipient) {
        var via = recipient.via().stream().map(one -> one.reason().id() + " " + one.parent())
                .collect(Collectors.joining(", "));
        line("-> %s %s%s by %s: %s".formatted(recipient.address(), recipient.outcome().id(),
                via.isEmpty() ? "" : " via " + via, orders.getOrDefault(recipient.decidingEvent(), 0),
                path(recipient)));
    }

    static String path(RecipientPath recipient) {
        return recipient.path().stream().map(hop -> hop.service().id() + " " + hop.server()
                + (hop.state() == HopState.MISSING ? " (missing)" : "")).collect(Collectors.joining(" > "));
    }
}
