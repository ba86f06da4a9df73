package dev.postweg.fuzz;

import dev.postweg.decode.CustomData;
import dev.postweg.decode.Decoder;
import dev.postweg.decode.EventMeaning;
import dev.postweg.decode.RecipientAddresses;
import dev.postweg.decode.RecipientStatus;
import dev.postweg.model.Event;
import dev.postweg.model.Header;
import dev.postweg.model.LogField;
import dev.postweg.model.Origin;
import dev.postweg.model.Process;
import dev.postweg.query.ParseContext;
import dev.postweg.query.Parser;
import dev.postweg.trace.EnvelopeKeys;
import dev.postweg.trace.Tracer;
import dev.postweg.trace.TraceContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Any text in any field is decoded, correlated and traced, and any text is a filter or a mistake in one. */
public final class DecoderFuzz {
    private static final String[] EVENTS = {"RECEIVE", "SEND", "DELIVER", "FAIL", "EXPAND", "TRANSFER", "DEFER",
            "HAREDIRECT", "NOTIFYMAPI", "SUBMIT", "AGENTINFO", "RESOLVE", "REDIRECT", "DSN"};

    private DecoderFuzz() {
    }

    /** One try of the fuzzer: fields separated by line feeds, the first byte chooses the event. */
    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length == 0) {
            return;
        }
        var texts = new String(data, 1, data.length - 1, StandardCharsets.UTF_8).split("\n", -1);
        var events = new ArrayList<Event>();
        for (var i = 0; i < texts.length && i < 60; i += 10) {
            events.add(event(data[0] + i, texts, i));
        }
        for (var event : events) {
            Decoder.decode(event, Locale.GERMAN);
            EnvelopeKeys.of(event);
            EventMeaning.kind(event.get(LogField.SOURCE), event.get(LogField.EVENT_ID));
        }
        CustomData.parse(texts[0]);
        RecipientStatus.parse(texts[0], data[0]);
        RecipientAddresses.split(texts[0], data[0]);
        Parser.parse(texts[0], ParseContext.utc(1_517_832_000_000L));
        Tracer.trace(events, TraceContext.NONE);
    }

    private static Event event(int choice, String[] texts, int from) {
        var values = new ArrayList<>(Collections.nCopies(Header.V2016.names().size(), ""));
        var fields = List.of(LogField.SOURCE_CONTEXT, LogField.MESSAGE_INFO, LogField.CUSTOM_DATA,
                LogField.RECIPIENT_STATUS, LogField.RECIPIENT_ADDRESS, LogField.REFERENCE,
                LogField.RELATED_RECIPIENT_ADDRESS, LogField.INTERNAL_MESSAGE_ID, LogField.ORIGINAL_CLIENT_IP,
                LogField.NETWORK_MESSAGE_ID);
        for (var i = 0; i < fields.size() && from + i < texts.length; i++) {
            values.set(Header.V2016.position(fields.get(i)), texts[from + i]);
        }
        values.set(Header.V2016.position(LogField.SOURCE), choice % 2 == 0 ? "SMTP" : "STOREDRIVER");
        values.set(Header.V2016.position(LogField.EVENT_ID), EVENTS[Math.floorMod(choice, EVENTS.length)]);
        values.set(Header.V2016.position(LogField.DATE_TIME), "2018-02-05T12:00:00.000Z");
        return new Event(from + 1, 1_517_832_000_000L + from, "EX01", Process.TRANSPORT,
                new Origin("a.log", from + 1), Header.V2016, values);
    }
}
