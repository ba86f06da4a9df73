package dev.postweg.trace;

import dev.postweg.model.Service;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** Lays out the picture of a trace: a pure function, whatever draws it. */
public final class PictureLayout {
    static final double STRONG = 11;
    static final double SMALL = 10;
    private static final double NODE_HEIGHT = 36;
    private static final double TRACK = 50;
    private static final double TITLE = 20;
    private static final double LABEL = 15;
    private static final double MARGIN = 12;
    private static final double LANE_GAP = 10;
    private static final double WIDEST_GAP = 44;
    private static final double NARROWEST_GAP = 20;
    private static final double SIDE_GAP = 34;
    private static final double WIDEST_TEXT = 150;
    /** The longest name of an event has room. */
    private static final double WIDEST_NAME = 200;
    private static final double PADDING = 20;

    private final LayoutOptions options;
    private final PictureGraph graph;
    private final List<String> servers;
    private final Map<String, Integer> tracks;
    private final int columns;
    private final double[] columnX;
    private final double[] columnWidth;
    private final Map<String, Double> bandY = new HashMap<>();
    private final List<Picture.Lane> lanes = new ArrayList<>();
    private double laneX;
    private double laneRight;
    private double bottom = MARGIN;

    private PictureLayout(Trace trace, LayoutOptions options) {
        this.options = options;
        this.graph = new PictureGraph(trace, options);
        this.columns = Columns.set(graph);
        this.servers = LaneOrder.of(graph);
        this.tracks = Tracks.set(graph, columns, servers);
        this.columnX = new double[columns + 1];
        this.columnWidth = new double[columns];
    }

    /**
     * Lays out a trace.
     *
     * @param trace
     *            the way of a mail
     * @param options
     *            what to show
     * @return boxes, lanes and curves
     */
    public static Picture of(Trace trace, LayoutOptions options) {
        var layout = new PictureLayout(trace, options);
        layout.measure();
        layout.placeColumns();
        layout.placeLanes();
        layout.placeNodes();
        return layout.picture();
    }

    private void measure() {
        for (var node : graph.nodes()) {
            var texts = new ArrayList<String>();
            for (var line : node.lines()) {
                texts.add(fit(line, texts.isEmpty(), texts.isEmpty() ? WIDEST_NAME : WIDEST_TEXT));
            }
            node.width(PADDING + Math.max(textWidth(texts.getFirst(), true),
                    texts.stream().skip(1).mapToDouble(line -> textWidth(line, false)).max().orElse(0)));
            node.fit(texts);
            if (node.side() == GraphNode.Side.LANE) {
                columnWidth[node.layer()] = Math.max(columnWidth[node.layer()], node.width());
            }
        }
    }

    private double textWidth(String text, boolean strong) {
        return options.measure().width(text, strong ? STRONG : SMALL,
                strong ? TextMeasure.Weight.BOLD : TextMeasure.Weight.NORMAL);
    }

    private String title(String server, double widest) {
        return fit(textWidth(server, true) > widest ? Names.label(server) : server, true, widest);
    }

    private String fit(String text, boolean strong, double widest) {
        return options.measure().fit(text, strong ? STRONG : SMALL,
                strong ? TextMeasure.Weight.BOLD : TextMeasure.Weight.NORMAL, widest);
    }

    private double sideWidth(GraphNode.Side side) {
        return graph.nodes().stream().filter(node -> node.side() == side).mapToDouble(GraphNode::width).max()
                .orElse(0);
    }

    private void placeColumns() {
        var left = sideWidth(GraphNode.Side.LEFT);
        laneX = MARGIN + (left > 0 ? left + SIDE_GAP : 0);
        var texts = 0.0;
        for (var width : columnWidth) {
            texts += width;
        }
        var right = sideWidth(GraphNode.Side.RIGHT);
        var rest = options.width() - laneX - texts - right - (right > 0 ? SIDE_GAP : 0) - 3 * MARGIN;
        var gap = Math.clamp(rest / Math.max(1, columns), NARROWEST_GAP, WIDEST_GAP);
        var x = laneX + MARGIN;
        for (var i = 0; i < columns; i++) {
            columnX[i] = x;
            x += columnWidth[i] + gap;
        }
        columnX[columns] = x;
        laneRight = x - gap + MARGIN;
    }

    private void placeLanes() {
        var services = new LinkedHashMap<String, TreeSet<Service>>();
        graph.nodes().stream().filter(node -> node.side() == GraphNode.Side.LANE).forEach(node -> services
                .computeIfAbsent(Names.shortName(node.server()),
                        server -> new TreeSet<>(Comparator.comparingInt(PictureLayout::rank)))
                .add(node.service()));
        var groups = LaneOrder.groups(servers);
        // curves go up and down behind the first column
        var titleWidth = columns > 1 ? columnX[0] + columnWidth[0] - laneX - 8 : laneRight - laneX;
        for (var server : servers) {
            var top = bottom;
            var title = new Rect(laneX, top, laneRight - laneX, TITLE);
            bottom += TITLE;
            var bands = new ArrayList<Picture.Band>();
            for (var service : services.get(Names.shortName(server))) {
                bands.add(placeBand(server, service));
            }
            lanes.add(new Picture.Lane(server, title(server, titleWidth), groups.get(server),
                    new Rect(laneX, top, laneRight - laneX, bottom - top), title, bands));
            bottom += LANE_GAP;
        }
    }

    /** A mail comes in above and goes down to the mailboxes. */
    static int rank(Service service) {
        return switch (service) {
            case EXT -> 0;
            case FE -> 1;
            case SUB -> 2;
            case EDGE -> 3;
            case HUB -> 4;
            case DEL -> 5;
        };
    }

    private Picture.Band placeBand(String server, Service service) {
        var key = Names.shortName(server) + '|' + service;
        var label = options.texts().service(service);
        var height = LABEL + tracks.getOrDefault(key, 1) * TRACK;
        var band = new Picture.Band(service, label, new Rect(laneX, bottom, laneRight - laneX, height),
                new Rect(laneX + 6, bottom + 1, textWidth(label, false) + 4, LABEL - 2));
        bandY.put(key, bottom + LABEL);
        bottom += height;
        return band;
    }

    private void placeNodes() {
        for (var node : graph.nodes()) {
            if (node.side() == GraphNode.Side.LANE) {
                var y = bandY.get(node.band()) + node.track() * TRACK;
                node.bounds(new Rect(columnX[node.layer()], y, node.width(), NODE_HEIGHT));
            }
        }
        placeSide(GraphNode.Side.LEFT, node -> MARGIN);
        placeSide(GraphNode.Side.RIGHT, node -> laneRight + SIDE_GAP);
    }

    /** Nodes outside stand level with what they are linked to, one below the other. */
    private void placeSide(GraphNode.Side side, ToDoubleFunction<GraphNode> x) {
        var wanted = new HashMap<GraphNode, Double>();
        for (var link : graph.links()) {
            if (link.to().side() == side && link.from().bounds() != null) {
                wanted.merge(link.to(), link.from().bounds().y(), Math::min);
            } else if (link.from().side() == side && link.to().bounds() != null) {
                wanted.merge(link.from(), link.to().bounds().y(), Math::min);
            }
        }
        var next = MARGIN;
        var nodes = graph.nodes().stream().filter(node -> node.side() == side)
                .sorted(Comparator.comparingDouble((GraphNode node) -> wanted.getOrDefault(node, 0.0))
                        .thenComparingDouble(GraphNode::order).thenComparing(GraphNode::key))
                .toList();
        for (var node : nodes) {
            var y = Math.max(next, wanted.getOrDefault(node, MARGIN));
            node.bounds(new Rect(x.applyAsDouble(node), y, node.width(), NODE_HEIGHT));
            next = y + TRACK;
            bottom = Math.max(bottom, next);
        }
    }

    private Picture picture() {
        var curves = new ArrayList<Picture.Curve>();
        for (var link : graph.links()) {
            curves.add(new Picture.Curve(link.from().key(), link.to().key(), link.edges(), link.style(),
                    Curves.between(link, this::columnRight, this::corridor)));
        }
        var right = sideWidth(GraphNode.Side.RIGHT);
        var width = laneRight + (right > 0 ? SIDE_GAP + right : 0) + MARGIN;
        return new Picture(new Rect(0, 0, width, bottom + MARGIN - LANE_GAP), lanes,
                graph.nodes().stream().map(GraphNode::node).toList(), curves);
    }

    private double corridor(GraphNode node) {
        return bandY.getOrDefault(node.band(), LABEL) - LABEL / 2;
    }

    /** Returns where the gap behind a node's column begins. */
    private double columnRight(GraphNode node) {
        return node.side() == GraphNode.Side.LANE
                ? columnX[node.layer()] + columnWidth[node.layer()]
                : node.bounds().right();
    }
}
