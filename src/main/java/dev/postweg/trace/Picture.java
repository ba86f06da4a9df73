package dev.postweg.trace;

import dev.postweg.model.EventKind;
import dev.postweg.model.Service;
import java.util.List;
import java.util.Optional;

/**
 * The way of a mail as boxes, lanes and curves; whoever draws it decides on colours only.
 *
 * @param bounds
 *            all of it, from 0, 0
 * @param lanes
 *            servers, from top to bottom
 * @param nodes
 *            in causal order
 * @param links
 *            what led to what
 */
public record Picture(Rect bounds, List<Lane> lanes, List<Node> nodes, List<Curve> links) {
    /** Copies the lists. */
    public Picture {
        lanes = List.copyOf(lanes);
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /** What a node stands for. */
    public enum NodeKind {
        /** One event. */
        EVENT,
        /** Several events of one kind, folded into a count. */
        FOLDED,
        /** Who handed the mail in. */
        CLIENT,
        /** A service that writes no log. */
        IMPLIED,
        /** A service whose log is not here; to be drawn dashed. */
        MISSING,
        /** A host outside. */
        OUTSIDE
    }

    /**
     * A server.
     *
     * @param server
     *            its name; empty where nothing tells
     * @param label
     *            the name, cut where it would reach into curves
     * @param group
     *            the name that it shares with the servers next to it; empty where there is no grouping
     * @param bounds
     *            the band
     * @param title
     *            the strip for the name
     * @param services
     *            from top to bottom
     */
    public record Lane(String server, String label, String group, Rect bounds, Rect title, List<Band> services) {
        /** Copies the list. */
        public Lane {
            services = List.copyOf(services);
        }
    }

    /**
     * A service of a server.
     *
     * @param service
     *            the service
     * @param label
     *            its name
     * @param bounds
     *            the band
     * @param labelBounds
     *            where the name stands
     */
    public record Band(Service service, String label, Rect bounds, Rect labelBounds) {
    }

    /**
     * A node.
     *
     * @param key
     *            names it as long as the mail does not change; a folded one opens by it, see {@link LayoutOptions}
     * @param kind
     *            what it stands for
     * @param bounds
     *            where
     * @param shape
     *            its outline
     * @param meaning
     *            for colour; {@link EventKind#OTHER} for nodes without events
     * @param lines
     *            texts, the first one strong
     * @param events
     *            ids of its events; empty for nodes without rows
     * @param shadows
     *            ids of events of shadow redundancy that are folded behind its badge
     * @param hop
     *            number of the hop for nodes without rows; 0 for others
     */
    public record Node(String key, NodeKind kind, Rect bounds, NodeShape shape, EventKind meaning, List<String> lines,
            List<Long> events, List<Long> shadows, int hop) {
        /** Copies the lists. */
        public Node {
            lines = List.copyOf(lines);
            events = List.copyOf(events);
            shadows = List.copyOf(shadows);
        }

        /**
         * Returns where the badge for shadow redundancy stands.
         *
         * @return a small rectangle at the upper right corner
         */
        public Rect badge() {
            return new Rect(bounds.right() - 14, bounds.y() - 8, 22, 14);
        }
    }

    /**
     * A curve from node to node.
     *
     * @param from
     *            key of the cause
     * @param to
     *            key of the effect
     * @param edges
     *            the edges of the trace that it draws; empty where one end has no rows
     * @param style
     *            how to draw it
     * @param points
     *            cubic Bézier: the start, then two control points and an end for each piece
     */
    public record Curve(String from, String to, List<Edge> edges, Style style, List<Point> points) {
        /** Copies the lists. */
        public Curve {
            edges = List.copyOf(edges);
            points = List.copyOf(points);
        }
    }

    /** How sure a curve is. */
    public enum Style {
        /** An id proves it: to be drawn plain. */
        CERTAIN,
        /** A guess: to be drawn dotted. */
        GUESSED,
        /** Leads to or from a hop whose log is not here: to be drawn dashed. */
        MISSING,
        /** The side channel of shadow redundancy. */
        SHADOW
    }

    /**
     * Finds the node at a place.
     *
     * @param x
     *            from the left
     * @param y
     *            from the top
     * @return the node, or nothing
     */
    public Optional<Node> hit(double x, double y) {
        return nodes.stream().filter(node -> node.bounds().contains(x, y)).findFirst();
    }

    /**
     * Finds the node that shows an event.
     *
     * @param event
     *            id of the event
     * @return the node, a folded one or one with a badge included, or nothing
     */
    public Optional<Node> ofEvent(long event) {
        return nodes.stream().filter(node -> node.events().contains(event) || node.shadows().contains(event))
                .findFirst();
    }

    /**
     * Finds a node.
     *
     * @param key
     *            its key
     * @return the node, or nothing
     */
    public Optional<Node> node(String key) {
        return nodes.stream().filter(node -> node.key().equals(key)).findFirst();
    }
}
