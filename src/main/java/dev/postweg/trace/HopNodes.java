package dev.postweg.trace;

import dev.postweg.model.EventKind;
import dev.postweg.model.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Adds the nodes of hops that have no rows: client, front ends, lost logs, the world outside on both sides. */
final class HopNodes {
    private final Trace trace;
    private final LayoutOptions options;
    private final PictureGraph graph;
    private final Map<Long, Integer> hopOf = new HashMap<>();
    private final Map<Integer, Double> orders = new HashMap<>();
    private final Map<String, GraphNode> made = new HashMap<>();
    private final Map<String, Integer> hostsOf = new HashMap<>();

    HopNodes(Trace trace, LayoutOptions options, PictureGraph graph) {
        this.trace = trace;
        this.options = options;
        this.graph = graph;
        trace.hops().forEach(hop -> hop.events().forEach(event -> hopOf.put(event, hop.number())));
    }

    void add() {
        var partly = trace.recipients().stream()
                .filter(recipient -> recipient.path().stream().anyMatch(hop -> hop.state() != HopState.SEEN)).toList();
        partly.forEach(this::order);
        partly.forEach(this::addPath);
        addClient();
    }

    /** A hop without rows lies right before the next one, or right behind the one before. */
    private void order(RecipientPath recipient) {
        var path = recipient.path();
        var next = Double.NaN;
        for (var i = path.size() - 1; i >= 0; i--) {
            var hop = path.get(i);
            if (hop.state() == HopState.SEEN) {
                next = first(recipient, hop).order();
            } else if (!Double.isNaN(next)) {
                next -= 0.1;
                orders.merge(hop.number(), next, Math::min);
            }
        }
        var before = 0.0;
        for (var hop : path) {
            if (hop.state() == HopState.SEEN) {
                before = last(recipient, hop).order();
            } else {
                before += 0.1;
                before = Math.max(before, orders.computeIfAbsent(hop.number(), orderOf(before)));
            }
        }
    }

    private static Function<Integer, Double> orderOf(double value) {
        return number -> value;
    }

    private TracedEvent first(RecipientPath recipient, Hop hop) {
        var event = own(recipient, hop).findFirst().orElseGet(() -> graph.event(hop.events().getFirst()));
        // a row may know the recipient only later than the hop had the mail
        for (var before = inHop(event, hop); before.isPresent(); before = inHop(event, hop)) {
            event = before.get();
        }
        return event;
    }

    private Optional<TracedEvent> inHop(TracedEvent event, Hop hop) {
        return event.causes().stream().map(Cause::eventId)
                .filter(cause -> hopOf.getOrDefault(cause, 0) == hop.number()).map(graph::event).findFirst();
    }

    private TracedEvent last(RecipientPath recipient, Hop hop) {
        return own(recipient, hop).reduce((one, other) -> other)
                .orElseGet(() -> graph.event(hop.events().getLast()));
    }

    private Stream<TracedEvent> own(RecipientPath recipient, Hop hop) {
        return recipient.events().stream().filter(event -> hopOf.getOrDefault(event, 0) == hop.number())
                .map(graph::event);
    }

    private void addPath(RecipientPath recipient) {
        var path = recipient.path();
        for (var i = 0; i + 1 < path.size(); i++) {
            var from = path.get(i);
            var to = path.get(i + 1);
            if (from.state() != HopState.SEEN || to.state() != HopState.SEEN) {
                var source = from.state() == HopState.SEEN ? source(recipient, from) : node(from, i == 0, "");
                var target = to.state() == HopState.SEEN
                        ? graph.ofEvent(first(recipient, to).event().id())
                        : node(to, false, source.key());
                graph.link(source, target);
            }
        }
        if (path.size() == 1 && path.getFirst().state() != HopState.SEEN) {
            node(path.getFirst(), true, "");
        }
    }

    /** What hands over to a hop without rows is the row that decided, or else the last one there. */
    private GraphNode source(RecipientPath recipient, Hop hop) {
        var deciding = hopOf.getOrDefault(recipient.decidingEvent(), 0) == hop.number()
                ? Optional.of(graph.event(recipient.decidingEvent()))
                : Optional.<TracedEvent>empty();
        return graph.ofEvent(deciding.orElseGet(() -> last(recipient, hop)).event().id());
    }

    private GraphNode node(Hop hop, boolean begins, String from) {
        var right = hop.service() == Service.EXT && !begins;
        // all hosts behind one folded node share a node, too
        var key = right && from.startsWith("g") && !options.expanded().contains(from)
                ? "x" + from
                : (right ? "x" : "h") + hop.number();
        var node = made.get(key);
        if (node == null) {
            node = new GraphNode(key, kind(hop), side(hop, begins), hop.service(), hop.server(),
                    orders.getOrDefault(hop.number(), 0.0));
            node.hop(hop.number());
            node.text(EventKind.OTHER, lines(hop, begins));
            made.put(key, node);
            graph.add(node);
        }
        if (right && hostsOf.putIfAbsent(key + '|' + hop.number(), 1) == null) {
            var hosts = hostsOf.merge(key, 1, Integer::sum);
            if (hosts > 1) {
                node.text(EventKind.OTHER, List.of(node.lines().getFirst(), "+" + (hosts - 1)));
            }
        }
        return node;
    }

    private static Picture.NodeKind kind(Hop hop) {
        return hop.service() == Service.EXT
                ? Picture.NodeKind.OUTSIDE
                : hop.state() == HopState.MISSING ? Picture.NodeKind.MISSING : Picture.NodeKind.IMPLIED;
    }

    private static GraphNode.Side side(Hop hop, boolean begins) {
        return hop.service() != Service.EXT
                ? GraphNode.Side.LANE
                : begins ? GraphNode.Side.LEFT : GraphNode.Side.RIGHT;
    }

    private List<String> lines(Hop hop, boolean begins) {
        if (hop.service() == Service.EXT) {
            var ip = trace.message().originalClientIp();
            return begins && !ip.isEmpty() && !ip.equals(hop.server())
                    ? List.of(hop.server(), ip)
                    : List.of(hop.server());
        }
        return hop.state() == HopState.MISSING
                ? List.of(options.texts().service(hop.service()), options.texts().missingLog(hop.begin()))
                : List.of(options.texts().service(hop.service()));
    }

    /** Who handed the mail in stands on the left, unless a host outside does. */
    private void addClient() {
        if (made.values().stream().anyMatch(node -> node.side() == GraphNode.Side.LEFT)) {
            return;
        }
        var client = new GraphNode("client", Picture.NodeKind.CLIENT, GraphNode.Side.LEFT, Service.EXT, "", -1);
        var lines = new ArrayList<>(List.of(options.texts().channel(trace.message().channel())));
        if (!trace.message().originalClientIp().isEmpty()) {
            lines.add(trace.message().originalClientIp());
        }
        client.text(EventKind.OTHER, lines);
        var first = graph.nodes().stream().filter(node -> node.side() == GraphNode.Side.LANE)
                .reduce((one, other) -> other.order() < one.order() ? other : one);
        first.ifPresent(node -> {
            graph.add(client);
            graph.link(client, node);
        });
    }
}
