package dev.postweg.export;

import dev.postweg.decode.EventMeaning;
import dev.postweg.decode.Reading;
import dev.postweg.model.Certainty;
import dev.postweg.model.LogField;
import dev.postweg.trace.Trace;
import dev.postweg.trace.TracedEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ordered events of a trace as a table in text. */
final class TraceWay {
    private static final long DAY = 86_400_000L;

    private final Trace trace;
    private final Words words;
    private final EventMeaning meanings;
    private final Map<Long, Integer> orders = new HashMap<>();
    private final boolean oneDay;

    TraceWay(Trace trace, Words words) {
        this.trace = trace;
        this.words = words;
        this.meanings = new EventMeaning(words.locale());
        trace.events().forEach(traced -> orders.put(traced.event().id(), traced.order()));
        this.oneDay = trace.events().stream().mapToLong(traced -> Math.floorDiv(traced.event().time(), DAY)).distinct()
                .count() < 2;
    }

    List<String> lines(int width) {
        var table = new TextTable(8);
        table.add("#", words.get("way.time"), words.get("way.delta"), words.get("way.where"), words.get("way.event"),
                words.get("way.recipients"), words.get("way.cause"), words.get("way.meaning"));
        TracedEvent before = null;
        for (var traced : trace.events()) {
            table.add(row(traced, before));
            before = traced;
        }
        return table.lines(width);
    }

    private List<String> row(TracedEvent traced, TracedEvent before) {
        var event = traced.event();
        var mark = DecimalMark.of(words.locale());
        var source = event.get(LogField.SOURCE);
        var id = event.get(LogField.EVENT_ID);
        return List.of(Integer.toString(traced.order()),
                oneDay ? Times.clock(event.time(), mark) : Times.spreadsheet(event.time(), mark),
                before == null ? "" : words.get("way.after", (event.time() - before.event().time()) / 1000.0),
                (traced.service().id() + " " + traced.server()).strip(), source + " " + id, recipients(traced),
                cause(traced), meanings.event(source, id).map(this::meaning).orElse(""));
    }

    private String meaning(Reading reading) {
        return reading.text() + (reading.certainty() == Certainty.GUESSED ? " (?)" : "");
    }

    private static String recipients(TracedEvent traced) {
        var all = traced.event().recipients();
        return switch (all.size()) {
            case 0 -> "";
            case 1 -> all.getFirst();
            default -> all.getFirst() + " +" + (all.size() - 1);
        };
    }

    private String cause(TracedEvent traced) {
        if (traced.causes().isEmpty()) {
            return "";
        }
        var surest = traced.causes().getFirst();
        var guess = surest.evidence().certainty() == Certainty.GUESSED ? "?" : "";
        return "#" + orders.getOrDefault(surest.eventId(), 0) + " " + surest.rule().id() + guess;
    }
}
