package dev.postweg.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each node in a lane its column: right of all that led to it. */
final class Columns {
    private Columns() {
    }

    /**
     * Sets the columns.
     *
     * @param graph
     *            nodes and links
     * @return the number of columns
     */
    static int set(PictureGraph graph) {
        var incoming = incoming(graph);
        var count = 0;
        for (var node : graph.nodes()) {
            if (node.side() == GraphNode.Side.LANE) {
                var column = 0;
                for (var from : incoming.getOrDefault(node, List.of())) {
                    column = Math.max(column, from.layer() + 1);
                }
                node.layer(column);
                count = Math.max(count, column + 1);
            }
        }
        return count;
    }

    /** Returns what leads from the left to each node in a lane, nodes of the sides left out. */
    static Map<GraphNode, List<GraphNode>> incoming(PictureGraph graph) {
        var incoming = new HashMap<GraphNode, List<GraphNode>>();
        for (var link : graph.links()) {
            if (link.forward() && link.from().side() == GraphNode.Side.LANE
                    && link.to().side() == GraphNode.Side.LANE) {
                incoming.computeIfAbsent(link.to(), node -> new ArrayList<>(2)).add(link.from());
            }
        }
        return incoming;
    }
}
