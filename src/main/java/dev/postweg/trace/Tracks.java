package dev.postweg.trace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gives each node its row within the band of its service, so that no node stands on another, nor on the straight part
 * of a curve. A curve bends right behind its source and then runs straight on the row of its target.
 */
final class Tracks {
    private final Map<String, List<BitSet>> bands = new HashMap<>();
    private final Map<GraphNode, List<GraphNode>> incoming;
    private final Map<GraphNode, List<GraphNode>> outgoing = new HashMap<>();
    private final Set<GraphNode> leaves = new HashSet<>();
    private final Set<GraphNode> entered = new HashSet<>();
    private final Map<String, Integer> lanes = new HashMap<>();
    private final int columns;

    private Tracks(PictureGraph graph, int columns) {
        this.columns = columns;
        this.incoming = Columns.incoming(graph);
        incoming.forEach((to, sources) -> sources
                .forEach(from -> outgoing.computeIfAbsent(from, node -> new ArrayList<>(2)).add(to)));
        for (var link : graph.links()) {
            if (link.to().side() == GraphNode.Side.RIGHT) {
                leaves.add(link.from());
            }
            if (link.from().side() == GraphNode.Side.LEFT) {
                entered.add(link.to());
            }
        }
    }

    /**
     * Sets the rows.
     *
     * @param graph
     *            nodes with columns, and links
     * @param columns
     *            number of columns
     * @param servers
     *            names from top to bottom
     * @return the number of rows of each band
     */
    static Map<String, Integer> set(PictureGraph graph, int columns, List<String> servers) {
        var tracks = new Tracks(graph, columns);
        for (var server : servers) {
            tracks.lanes.putIfAbsent(Names.shortName(server), tracks.lanes.size());
        }
        var byColumn = new TreeMap<Integer, List<GraphNode>>();
        graph.nodes().stream().filter(node -> node.side() == GraphNode.Side.LANE)
                .forEach(node -> byColumn.computeIfAbsent(node.layer(), column -> new ArrayList<>()).add(node));
        byColumn.values().forEach(tracks::placeColumn);
        var counts = new HashMap<String, Integer>();
        tracks.bands.forEach((band, rows) -> counts.put(band, rows.size()));
        return counts;
    }

    /** From top to bottom by their sources, then by their targets, so that their curves do not cross. */
    private void placeColumn(List<GraphNode> nodes) {
        var sources = new HashMap<GraphNode, Double>();
        var targets = new HashMap<GraphNode, Double>();
        nodes.forEach(node -> {
            sources.put(node, incoming.getOrDefault(node, List.of()).stream()
                    .mapToDouble(from -> band(from) + from.track()).average().orElse(0));
            targets.put(node, outgoing.getOrDefault(node, List.of()).stream().mapToDouble(this::band).max()
                    .orElseGet(() -> band(node)));
        });
        nodes.stream().sorted(Comparator.comparingDouble((GraphNode node) -> sources.get(node))
                .thenComparingDouble(targets::get).thenComparingDouble(GraphNode::order)).forEach(this::place);
    }

    /** Returns a measure of how far down the band of a node lies. */
    private double band(GraphNode node) {
        return lanes.get(Names.shortName(node.server())) * 1e6 + PictureLayout.rank(node.service()) * 1e5;
    }

    private void place(GraphNode node) {
        var rows = bands.computeIfAbsent(node.band(), band -> new ArrayList<>());
        var before = incoming.getOrDefault(node, List.of());
        // the straight part begins behind the leftmost source, which may stand left of all columns
        var from = entered.contains(node)
                ? 0
                : before.stream().mapToInt(GraphNode::layer).min().orElse(node.layer() - 1) + 1;
        var to = leaves.contains(node) ? columns : node.layer() + 1;
        var preferred = before.stream().filter(source -> source.band().equals(node.band())).mapToInt(GraphNode::track)
                .findFirst().orElse(0);
        var track = isFree(rows, preferred, from, to) ? preferred : 0;
        while (!isFree(rows, track, from, to)) {
            track++;
        }
        while (rows.size() <= track) {
            rows.add(new BitSet());
        }
        rows.get(track).set(from, Math.max(to, from + 1));
        node.track(track);
    }

    private static boolean isFree(List<BitSet> rows, int track, int from, int to) {
        if (track >= rows.size()) {
            return true;
        }
        var taken = rows.get(track).nextSetBit(from);
        return taken < 0 || taken >= to;
    }
}
