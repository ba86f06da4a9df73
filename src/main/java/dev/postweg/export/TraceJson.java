package dev.postweg.export;

import dev.postweg.decode.DecodedLine;
import dev.postweg.decode.Decoder;
import dev.postweg.model.Event;
import dev.postweg.model.Evidence;
import dev.postweg.model.LogField;
import dev.postweg.model.Note;
import dev.postweg.model.Service;
import dev.postweg.trace.LatencyProfile;
import dev.postweg.trace.RecipientPath;
import dev.postweg.trace.Trace;
import dev.postweg.trace.TracedEvent;
import dev.postweg.trace.Via;
import dev.postweg.trace.WaterfallLayout;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes traces as JSON; docs/command-line.md shows its shape. */
public final class TraceJson {
    private static final int USUAL_LENGTH = 1 << 16;
    private static final Json.Name LABEL = new Json.Name("label");
    private static final Json.Name VALUE = new Json.Name("value");
    private static final Json.Name MEANING = new Json.Name("meaning");
    private static final Json.Name CERTAINTY = new Json.Name("certainty");
    private static final Json.Name PARTS = new Json.Name("parts");

    private static final Map<LogField, Json.Name> FIELDS = Stream.of(LogField.values()).collect(Collectors.toMap(
            field -> field, field -> new Json.Name(field.logName()), (one, _) -> one,
            () -> new EnumMap<>(LogField.class)));

    private final StringBuilder text = new StringBuilder(USUAL_LENGTH);
    private final Json json = new Json(text);

    private TraceJson() {
    }

    /**
     * Writes a trace.
     *
     * @param trace
     *            the trace
     * @param family
     *            number that related mails of its workspace share
     * @return one object, with a line feed behind it
     */
    public static String line(Trace trace, long family) {
        var writer = new TraceJson();
        writer.write(trace, family);
        writer.json.endObject().endLine();
        return writer.text.toString();
    }

    /**
     * Writes a trace with the lengths of its steps, compared with those of other mails.
     *
     * @param trace
     *            the trace
     * @param family
     *            number that related mails of its workspace share
     * @param profile
     *            how long the steps of other mails took
     * @return one object, with a line feed behind it
     */
    public static String line(Trace trace, long family, LatencyProfile profile) {
        var writer = new TraceJson();
        writer.write(trace, family);
        writer.latency(trace, profile);
        writer.json.endObject().endLine();
        return writer.text.toString();
    }

    private void write(Trace trace, long family) {
        var ids = new HashMap<Long, String>();
        trace.events().forEach(traced -> ids.put(traced.event().id(), id(traced.event())));
        json.beginObject();
        message(trace, family, ids);
        json.name("events").beginArray();
        trace.events().forEach(event -> event(event, ids));
        json.endArray().name("recipients").beginArray();
        trace.recipients().forEach(recipient -> recipient(recipient, ids));
        json.endArray();
        surroundings(trace);
    }

    private void latency(Trace trace, LatencyProfile profile) {
        json.name("latency").beginObject().field("compared-mails", profile.mails());
        percent(profile.slowerThan(trace.message().latencyMs()));
        json.name("steps").beginArray();
        for (var bar : WaterfallLayout.of(trace).bars()) {
            json.beginObject().field("kind", bar.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .field("depth", bar.depth()).field("service", bar.service().map(Service::id).orElse(""))
                    .field("server", bar.server()).field("code", StepNames.code(bar))
                    .field("begin-ms", Math.round(bar.begin())).field("ms", Math.round(bar.length()));
            percent(profile.slowerThan(bar));
            json.endObject();
        }
        json.endArray().endObject();
    }

    private void percent(OptionalInt percent) {
        json.name("slower-than-percent");
        if (percent.isPresent()) {
            json.value(percent.getAsInt());
        } else {
            json.nothing();
        }
    }

    /** The row's own GUID; where its version has none, where it stands. */
    private static String id(Event event) {
        var logId = event.get(LogField.LOG_ID);
        return logId.isBlank() ? event.origin().toString() : logId;
    }

    private void message(Trace trace, long family, Map<Long, String> ids) {
        json.name("message").beginObject();
        var line = new MessageLine(trace.message(), trace.direction(), family, Note.NONE);
        MessageColumns.all().forEach(column -> json.name(column.name()).cell(column.of(line)));
        json.name("evidence").beginArray();
        trace.evidence().forEach(evidence -> evidence(evidence, ids));
        json.endArray().endObject();
    }

    private void evidence(Evidence evidence, Map<Long, String> ids) {
        json.beginObject().field("claim", evidence.claim()).name("event");
        var id = ids.get(evidence.event());
        if (id == null) {
            json.nothing();
        } else {
            json.value(id);
        }
        json.field("field", evidence.field()).field("text", evidence.text())
                .field("certainty", evidence.certainty().id()).endObject();
    }

    private void event(TracedEvent traced, Map<Long, String> ids) {
        var event = traced.event();
        json.beginObject().field("id", id(event)).field("order", traced.order())
                .field("time", event.get(LogField.DATE_TIME)).field("server", traced.server())
                .field("process", event.process().prefix()).field("service", traced.service().id())
                .field("source", event.get(LogField.SOURCE)).field("event", event.get(LogField.EVENT_ID))
                .field("recipients", event.recipients())
                .field("causes", traced.causes().stream().map(cause -> ids.get(cause.eventId()))
                        .filter(id -> id != null).toList())
                .name("decoded").beginObject();
        for (var field : Decoder.decode(event, Locale.ENGLISH)) {
            json.name(FIELDS.get(field.field()));
            decoded(field.lines());
        }
        json.endObject().field("file", event.origin().file()).field("line", event.origin().line()).endObject();
    }

    private void decoded(List<DecodedLine> lines) {
        json.beginArray();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            json.beginObject().field(LABEL, line.label()).field(VALUE, line.value());
            if (!line.meaning().isEmpty()) {
                json.field(MEANING, line.meaning()).field(CERTAINTY, line.certainty().id());
            }
            var end = i + 1;
            while (end < lines.size() && lines.get(end).depth() > line.depth()) {
                end++;
            }
            if (end > i + 1) {
                json.name(PARTS);
                decoded(lines.subList(i + 1, end));
            }
            json.endObject();
            i = end - 1;
        }
        json.endArray();
    }

    private void recipient(RecipientPath recipient, Map<Long, String> ids) {
        json.beginObject().field("address", recipient.address()).field("outcome", recipient.outcome().id())
                .field("status", recipient.status())
                .field("via", recipient.via().stream().map(Via::parent).distinct().toList()).name("path")
                .beginArray();
        recipient.path().forEach(hop -> json.beginObject().field("service", hop.service().id())
                .field("server", hop.server()).endObject());
        json.endArray().field("events", recipient.events().stream().map(ids::get).toList()).endObject();
    }

    private void surroundings(Trace trace) {
        json.name("related").beginArray();
        for (var related : trace.related()) {
            json.beginObject().field("relation", related.relation().id()).field("network-message-id",
                    related.networkMessageId());
            if (related.networkMessageId().isEmpty() && !related.messageId().isEmpty()) {
                json.field("message-id", related.messageId());
            }
            json.endObject();
        }
        json.endArray().name("missing").beginArray();
        trace.missing().forEach(hop -> json.beginObject().field("server", hop.server())
                .field("service", hop.service().id()).field("around", Times.iso(hop.around())).endObject());
        json.endArray().name("clock-skew-ms").beginObject();
        trace.clockSkewMs().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(skew -> json.field(skew.getKey(), skew.getValue()));
        json.endObject();
    }
}
