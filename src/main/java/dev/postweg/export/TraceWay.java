package dev.postweg.export;

import dev.postweg.decode.EventMeaning;
import dev.postweg.decode.Reading;
import dev.postweg.model.Certainty;
import dev.postweg.model.LogField;
import dev.postweg.trace.Trace;
import dev.postweg.trace.TracedEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The ordered events of a trace in words. */
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

    /**
     * One event of the way.
     *
     * @param traced
     *            the event
     * @param cells
     *            number, time, time after the event before, where, event, recipients, cause and meaning
     */
    record Step(TracedEvent traced, List<String> cells) {
    }

    static List<String> titles(Words words) {
        return Stream.concat(Stream.of("#"), Stream.of("time", "delta", "where", "event", "recipients", "cause",
                "meaning").map(key -> words.get("way." + key))).toList();
    }

    List<Step> steps() {
        var steps = new ArrayList<Step>();
        TracedEvent before = null;
        for (var traced : trace.events()) {
            steps.add(new Step(traced, cells(traced, before)));
            before = traced;
        }
        return steps;
    }

    private List<String> cells(TracedEvent traced, TracedEvent before) {
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
