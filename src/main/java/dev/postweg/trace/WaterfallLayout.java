package dev.postweg.trace;

import dev.postweg.decode.LatencyComponent;
import dev.postweg.decode.MessageInfo;
import dev.postweg.decode.ServerLatency;
import dev.postweg.model.LogField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays out where the time of a mail went: a pure function, whatever draws it. */
public final class WaterfallLayout {
    /** A shorter difference comes from rounding. */
    private static final double LEAST_GAP = 5;

    private final Trace trace;
    private final Map<Long, Long> times = new HashMap<>();
    private final List<Waterfall.Bar> bars = new ArrayList<>();
    private final long origin;

    private WaterfallLayout(Trace trace, long origin) {
        this.trace = trace;
        this.origin = origin;
        for (var event : trace.events()) {
            var skew = trace.clockSkewMs().getOrDefault(event.server(), 0L);
            times.put(event.event().id(), event.event().time() - skew - origin);
        }
    }

    /**
     * Lays out the row whose tree tells most: the one that names most services, the last of these.
     *
     * @param trace
     *            the way of a mail
     * @return its bars; those of the hops alone where no row has a tree
     */
    public static Waterfall of(Trace trace) {
        return trace.events().stream().filter(event -> !info(event).isEmpty() && latency(event).isPresent())
                .max(Comparator.comparingInt((TracedEvent event) -> latency(event).orElseThrow().servers().size())
                        .thenComparingInt(TracedEvent::order))
                .map(event -> of(trace, event.event().id())).orElseGet(() -> withoutTree(trace));
    }

    /**
     * Lays out the tree of one row.
     *
     * @param trace
     *            the way of a mail
     * @param event
     *            id of a row; without a tree only the hops are shown
     * @return its bars
     */
    public static Waterfall of(Trace trace, long event) {
        var row = trace.events().stream().filter(one -> one.event().id() == event).findFirst();
        var latency = row.flatMap(WaterfallLayout::latency);
        if (latency.isEmpty()) {
            return withoutTree(trace);
        }
        var layout = new WaterfallLayout(trace, latency.get().origin().toEpochMilli());
        layout.addHops();
        layout.addServers(latency.get(), row.get());
        return new Waterfall(layout.origin, event, layout.bars, Axis.of(layout.bars));
    }

    private static Waterfall withoutTree(Trace trace) {
        var first = trace.events().stream().mapToLong(event -> event.event().time()
                - trace.clockSkewMs().getOrDefault(event.server(), 0L)).min().orElse(0);
        var layout = new WaterfallLayout(trace, first);
        layout.addHops();
        return new Waterfall(first, 0, layout.bars, Axis.of(layout.bars));
    }

    private static String info(TracedEvent event) {
        return event.event().get(LogField.MESSAGE_INFO);
    }

    private static Optional<MessageInfo.Latency> latency(TracedEvent event) {
        return MessageInfo.parse(info(event)) instanceof MessageInfo.Latency latency
                ? Optional.of(latency)
                : Optional.empty();
    }

    private void addHops() {
        for (var hop : trace.hops()) {
            if (hop.state() == HopState.SEEN && !hop.events().isEmpty()) {
                var range = hop.events().stream().mapToLong(times::get).summaryStatistics();
                bars.add(new Waterfall.Bar(Waterfall.Kind.BETWEEN_ROWS, 0, Optional.of(hop.service()), hop.server(),
                        Optional.empty(), range.getMin(), range.getMax()));
            }
        }
    }

    /** Each server begins where the one before ended, or where its own rows show that it began later. */
    private void addServers(MessageInfo.Latency latency, TracedEvent row) {
        var at = 0.0;
        for (var server : latency.servers()) {
            var begin = Math.max(at, begin(server).orElse(at));
            if (begin - at >= LEAST_GAP) {
                addGap(at, begin);
            }
            at = addServer(server, at + (begin - at >= LEAST_GAP ? begin - at : 0));
        }
        var end = times.get(row.event().id());
        if (!latency.servers().isEmpty() && end - at >= LEAST_GAP) {
            addGap(at, end);
        }
    }

    private void addGap(double begin, double end) {
        bars.add(new Waterfall.Bar(Waterfall.Kind.GAP, 0, Optional.empty(), "", Optional.empty(), begin, end));
    }

    /** RECEIVE is written when the mail is in, hence the receiving lies before it. */
    private Optional<Double> begin(ServerLatency server) {
        var receiving = server.steps().stream().filter(step -> step.code().equals("SMR")).findFirst()
                .map(LatencyComponent::ms);
        return receiving.flatMap(ms -> trace.events().stream()
                .filter(event -> event.service() == server.service().orElse(null)
                        && Names.sameServer(event.server(), server.fqdn())
                        && event.event().get(LogField.EVENT_ID).equals("RECEIVE"))
                .findFirst().map(event -> (double) times.get(event.event().id()) - ms));
    }

    private double addServer(ServerLatency server, double begin) {
        var total = server.totalMs();
        var length = total.isPresent()
                ? total.getAsLong()
                : server.steps().stream().filter(step -> step.prefix() != LatencyComponent.Prefix.X)
                        .mapToLong(LatencyComponent::ms).sum();
        var first = total.isPresent()
                ? Optional.of(server.components().getFirst())
                : Optional.<LatencyComponent>empty();
        bars.add(new Waterfall.Bar(first.map(WaterfallLayout::kind).orElse(Waterfall.Kind.MEASURED), 0,
                server.service(), server.fqdn(), first, begin, begin + length));
        addSteps(server, server.steps(), new Span(begin, begin + length), 1);
        return begin + length;
    }

    private record Span(double begin, double end) {
    }

    /**
     * Steps follow one another; one that overlaps begins with the step before it, and one that would reach beyond what
     * it is part of begins earlier.
     */
    private void addSteps(ServerLatency server, List<LatencyComponent> steps, Span parent, int depth) {
        var at = parent.begin();
        var before = at;
        for (var step : steps) {
            var overlaps = step.prefix() == LatencyComponent.Prefix.X;
            var from = overlaps ? before : Math.max(parent.begin(), Math.min(at, parent.end() - step.ms()));
            var span = new Span(from, from + step.ms());
            bars.add(new Waterfall.Bar(kind(step), depth, server.service(), server.fqdn(), Optional.of(step),
                    span.begin(), span.end()));
            addSteps(server, step.children(), span, depth + 1);
            if (!overlaps) {
                before = from;
                at = span.end();
            }
        }
    }

    private static Waterfall.Kind kind(LatencyComponent component) {
        if (component.suffix() != LatencyComponent.Suffix.NONE) {
            return Waterfall.Kind.PENDING;
        }
        return component.prefix() == LatencyComponent.Prefix.X
                ? Waterfall.Kind.OVERLAPPING
                : Waterfall.Kind.MEASURED;
    }
}
