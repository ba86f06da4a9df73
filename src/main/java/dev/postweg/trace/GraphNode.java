package dev.postweg.trace;

import dev.postweg.model.EventKind;
import dev.postweg.model.Service;
import java.util.ArrayList;
import java.util.List;

/** A node while its place is being found. */
final class GraphNode {
    /** Which part of the picture a node belongs to. */
    enum Side {
        /** Before the first lane column. */
        LEFT,
        /** In the lane of its server. */
        LANE,
        /** After the last lane column. */
        RIGHT
    }

    private final String key;
    private final Picture.NodeKind kind;
    private final Side side;
    private final Service service;
    private final String server;
    private final double order;
    private final List<Long> events = new ArrayList<>(1);
    private final List<Long> shadows = new ArrayList<>(0);
    private EventKind meaning = EventKind.OTHER;
    private List<String> lines = List.of();
    private int hop;
    private int layer;
    private int track;
    private double width;
    private Rect bounds;

    GraphNode(String key, Picture.NodeKind kind, Side side, Service service, String server, double order) {
        this.key = key;
        this.kind = kind;
        this.side = side;
        this.service = service;
        this.server = server;
        this.order = order;
    }

    String key() {
        return key;
    }

    Picture.NodeKind kind() {
        return kind;
    }

    Side side() {
        return side;
    }

    Service service() {
        return service;
    }

    String server() {
        return server;
    }

    /** Returns the place in the causal order; nodes without rows lie between those of events. */
    double order() {
        return order;
    }

    List<Long> events() {
        return events;
    }

    List<Long> shadows() {
        return shadows;
    }

    void text(EventKind meant, List<String> written) {
        meaning = meant;
        lines = written;
    }

    List<String> lines() {
        return lines;
    }

    /** Replaces the texts by such that fit. */
    void fit(List<String> shortened) {
        lines = shortened;
    }

    void hop(int number) {
        hop = number;
    }

    int layer() {
        return layer;
    }

    void layer(int column) {
        layer = column;
    }

    int track() {
        return track;
    }

    void track(int row) {
        track = row;
    }

    double width() {
        return width;
    }

    void width(double pixels) {
        width = pixels;
    }

    Rect bounds() {
        return bounds;
    }

    void bounds(Rect place) {
        bounds = place;
    }

    /** Returns the band in which the node stands. */
    String band() {
        return Names.shortName(server) + '|' + service;
    }

    Picture.Node node() {
        return new Picture.Node(key, kind, bounds, shape(), meaning, lines, events, shadows, hop);
    }

    private NodeShape shape() {
        return switch (kind) {
            case EVENT, FOLDED -> NodeShape.of(meaning);
            case CLIENT, OUTSIDE -> NodeShape.CLOUD;
            case IMPLIED, MISSING -> NodeShape.SOFT;
        };
    }
}
