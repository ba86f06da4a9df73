package dev.postweg.trace;

import dev.postweg.model.EventKind;
import dev.postweg.model.LogField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The nodes and links of a picture, before anything has a place. */
final class PictureGraph {
    private final Trace trace;
    private final LayoutOptions options;
    private final List<GraphNode> nodes = new ArrayList<>();
    private final Map<String, GraphLink> links = new LinkedHashMap<>();
    private final Map<Long, GraphNode> ofEvent = new HashMap<>();
    private final Map<Long, GraphNode> ofCopy = new HashMap<>();
    private final Map<Long, TracedEvent> events = new HashMap<>();

    PictureGraph(Trace trace, LayoutOptions options) {
        this.trace = trace;
        this.options = options;
        trace.events().forEach(event -> events.put(event.event().id(), event));
        addEvents();
        new HopNodes(trace, options, this).add();
        nodes.stream().filter(node -> node.kind() == Picture.NodeKind.IMPLIED
                || node.kind() == Picture.NodeKind.MISSING).forEach(this::between);
        nodes.sort(Comparator.comparingDouble(GraphNode::order));
    }

    /** Returns the nodes in causal order. */
    List<GraphNode> nodes() {
        return nodes;
    }

    List<GraphLink> links() {
        return List.copyOf(links.values());
    }

    GraphNode ofEvent(long event) {
        return ofEvent.get(event);
    }

    TracedEvent event(long id) {
        return events.get(id);
    }

    void add(GraphNode node) {
        nodes.add(node);
    }

    GraphLink link(GraphNode from, GraphNode to) {
        return links.computeIfAbsent(from.key() + '>' + to.key(), key -> new GraphLink(from, to));
    }

    private void addEvents() {
        var main = trace.events().stream().filter(event -> event.kind() != EventKind.SHADOW).toList();
        var shown = options.shadow() == LayoutOptions.Shadow.SHOWN || main.isEmpty() ? trace.events() : main;
        Folding.of(shown, options.expanded()).forEach(this::add);
        trace.events().stream().filter(event -> !ofEvent.containsKey(event.event().id())).forEach(this::hide);
        for (var edge : trace.edges()) {
            var from = ofEvent.get(edge.fromEvent());
            var to = ofEvent.get(edge.toEvent());
            var hidden = isHidden(edge.fromEvent(), from) || isHidden(edge.toEvent(), to);
            if (from != to && !hidden) {
                link(from, to).edges().add(edge);
            }
        }
    }

    /** What led past a hop without rows goes through its node now. */
    private void between(GraphNode hop) {
        var all = List.copyOf(links.values());
        var before = all.stream().filter(link -> link.to() == hop).toList();
        var after = all.stream().filter(link -> link.from() == hop).toList();
        for (var in : before) {
            for (var out : after) {
                var past = links.remove(in.from().key() + '>' + out.to().key());
                if (past != null) {
                    out.edges().addAll(past.edges());
                }
            }
        }
    }

    private static boolean isHidden(long event, GraphNode node) {
        return node.shadows().contains(event);
    }

    private void add(Folding.Group group) {
        var first = group.events().getFirst();
        var folded = group.events().size() > 1;
        var node = new GraphNode(group.key(), folded ? Picture.NodeKind.FOLDED : Picture.NodeKind.EVENT,
                GraphNode.Side.LANE, first.service(), first.server(), first.order());
        var name = first.event().get(LogField.EVENT_ID);
        node.text(first.kind(), List.of(folded ? name + " ×" + group.events().size() : name,
                options.texts().time(first.event().time())));
        group.events().forEach(event -> {
            node.events().add(event.event().id());
            ofEvent.put(event.event().id(), node);
            if (event.copyId() != 0) {
                ofCopy.putIfAbsent(event.copyId(), node);
            }
        });
        nodes.add(node);
    }

    private static String band(TracedEvent event) {
        return Names.shortName(event.server()) + '|' + event.service();
    }

    /** Puts an event of shadow redundancy behind the badge of the node that it protects. */
    private void hide(TracedEvent event) {
        var node = protects(event);
        node.shadows().add(event.event().id());
        ofEvent.put(event.event().id(), node);
    }

    private GraphNode protects(TracedEvent event) {
        var protectedCopy = event.causes().stream().map(cause -> ofEvent.get(cause.eventId()))
                .filter(node -> node != null && !node.events().isEmpty()).findFirst();
        return Optional.ofNullable(ofCopy.get(event.copyId())).or(() -> protectedCopy)
                .or(() -> nodes.stream().filter(node -> node.band().equals(band(event))).findFirst())
                .orElse(nodes.getFirst());
    }
}
